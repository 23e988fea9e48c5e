import { z } from 'zod';
import { recipe } from '../../../shared/contract/recipes';
import type { Recipe, RecipeRow } from '../../../shared/contract/recipes';
import { placeAlias } from '../../../shared/places/aliases';
import type { PlaceAlias } from '../../../shared/places/aliases';
import type { ReadableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

/** The recipes that are there, the last changed first. */
export function recipesIn(db: ReadableDb): Recipe[] {
  return findRecords(db, 'recipe', recipe, sql`1`, sql`updated DESC, id DESC`);
}

/** Throws `record.missing`. */
export function recipeById(db: ReadableDb, id: string): Recipe {
  return getRecord(db, 'recipe', recipe, id);
}

const use = z.object({ recipe: z.string(), source: z.string(), file_name: z.string() });

/** By recipe, the sources whose figures were read by it. */
export function recipeUses(db: ReadableDb): Map<string, RecipeRow['uses']> {
  const rows = db.all(
    use,
    sql`SELECT json_extract(import.mapping, '$.recipe.id') AS recipe, source.id AS source, source.file_name
      FROM import JOIN source ON source.id = import.source
      WHERE import.state = 'accepted' AND source.deleted_at IS NULL
        AND json_extract(import.mapping, '$.recipe.id') IS NOT NULL
      ORDER BY source.file_name`,
  );
  const by = new Map<string, RecipeRow['uses']>();
  for (const { recipe: id, source, file_name } of rows)
    by.set(id, [...(by.get(id) ?? []), { sourceId: source, fileName: file_name }]);
  return by;
}

export const aliasRecord = placeAlias.extend({ id: z.string(), updated: z.string(), words: z.string() });
export type AliasRecord = z.infer<typeof aliasRecord>;

/** What names of places stand for, by the alphabet. */
export function aliasRecords(db: ReadableDb): AliasRecord[] {
  return findRecords(db, 'alias', aliasRecord.loose(), sql`1`, sql`words, id`).map(
    ({ id, updated, words, text, means, code }) => ({ id, updated, words, text, means, code }),
  );
}

/** The same, as tables are read by them. */
export function aliasesIn(db: ReadableDb): PlaceAlias[] {
  return aliasRecords(db).map(({ text, means, code }) => ({ text, means, code }));
}

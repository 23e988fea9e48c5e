import { z } from 'zod';
import { point } from '../../../shared/contract/points';
import type { TranslationState } from '../../../shared/contract/points';
import { binding } from '../../../shared/figures/binding';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';

const json = <S extends z.ZodType>(schema: S) => z.preprocess((text) => JSON.parse(String(text)) as unknown, schema);
const { shape } = point;

const storedTranslation = z.object({
  /** The point that it says in another language: its original, a translation of it, or another translation of the same. */
  of: z.string(),
  language: shape.language,
  lead: json(shape.lead),
  body: json(shape.body),
  bindings: json(z.array(binding)),
  theirPoint: shape.theirPoint,
  /** The original has other words since. */
  behind: z.number().transform(Boolean),
});
export type StoredTranslation = z.output<typeof storedTranslation>;

/** The same points in other languages, where they may be used; the one that was made last behind others of its language. */
export function translationsOf(db: ReadableDb, ids: readonly string[]): StoredTranslation[] {
  return db.all(
    storedTranslation,
    sql`SELECT point.id AS "of", other.language, other.lead, other.body, other.bindings, other.their_point AS theirPoint,
        CASE
          WHEN other.translation_of IS NULL THEN point.renders_text IS NOT other.fingerprint
          WHEN point.translation_of IS NULL THEN other.renders_text IS NOT point.fingerprint
          ELSE other.renders_text IS NOT point.renders_text
        END AS behind
      FROM point JOIN point AS other ON other.id <> point.id
        AND (other.translation_of = coalesce(point.translation_of, point.id) OR other.id = point.translation_of)
      WHERE other.deleted_at IS NULL AND other.usability = 'may-be-used' AND other.kind <> 'tactical'
        AND point.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      ORDER BY other.id`,
  );
}

const translated = z.object({
  id: z.string(),
  state: z.number().transform((behind): TranslationState => (behind === 1 ? 'behind' : 'current')),
});

/** All translations, and how each stands to its original. Each index holds all that is asked of it; the planner would take the key's. */
export function translatedPoints(db: ReadableDb): z.output<typeof translated>[] {
  return db.all(
    translated,
    sql`SELECT point.id, point.renders_text IS NOT original.fingerprint AS state
      FROM point INDEXED BY point_rendering
        JOIN point AS original INDEXED BY point_wording ON original.id = point.translation_of
      WHERE point.translation_of IS NOT NULL AND point.deleted_at IS NULL AND original.deleted_at IS NULL`,
  );
}

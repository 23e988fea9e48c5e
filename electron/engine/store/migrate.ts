import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors';
import { indexEditions } from '../search/index-record';
import { FigureKeeper } from '../figures/keep-figures';
import type { Connection } from './database';
import { sql } from './sql';
import first from './migrations/0010_first.sql?raw';
import recipes from './migrations/0020_recipes.sql?raw';
import claims from './migrations/0030_claims.sql?raw';
import productNames from './migrations/0060_product_names.sql?raw';
import importIndexes from './migrations/0070_import_indexes.sql?raw';
import figureQueries from './migrations/0071_figure_queries.sql?raw';
import texts from './migrations/0080_texts.sql?raw';
import library from './migrations/0090_library.sql?raw';
import visits from './migrations/0100_visits.sql?raw';
import meetings from './migrations/0110_meetings.sql?raw';
import people from './migrations/0120_people.sql?raw';
import sheetDrafts from './migrations/0130_figures.sql?raw';
import libraryWork from './migrations/0140_library_work.sql?raw';
import houseTemplates from './migrations/0150_house_templates.sql?raw';
import variants from './migrations/0160_variants.sql?raw';
import editions from './migrations/0170_editions.sql?raw';
import packMarks from './migrations/0180_pack_marks.sql?raw';
import deskRest from './migrations/0200_desk_rest.sql?raw';
import figuresRest from './migrations/0210_figures_rest.sql?raw';
import pointWordings from './migrations/0220_point_wordings.sql?raw';
import pointOwner from './migrations/0230_point_owner.sql?raw';
import narrowColumns from './migrations/0240_narrow_columns.sql?raw';

interface Migration {
  number: number;
  text: string;
  /** What SQL can't do with what is there, in the same transaction. */
  pack?: (db: Connection) => void;
}

/** Every migration there ever was, oldest first. They only add; a shipped one is never edited (a test holds their digests). */
export const migrations: readonly Migration[] = [
  { number: 10, text: first },
  { number: 20, text: recipes },
  { number: 30, text: claims },
  { number: 60, text: productNames },
  { number: 70, text: importIndexes },
  { number: 71, text: figureQueries },
  { number: 80, text: texts },
  { number: 90, text: library },
  { number: 100, text: visits, pack: indexEditions },
  { number: 110, text: meetings },
  { number: 120, text: people },
  { number: 130, text: sheetDrafts },
  { number: 140, text: libraryWork },
  { number: 150, text: houseTemplates },
  { number: 160, text: variants },
  { number: 170, text: editions },
  { number: 180, text: packMarks },
  { number: 200, text: deskRest },
  { number: 210, text: figuresRest },
  { number: 220, text: pointWordings },
  { number: 230, text: pointOwner },
  { number: 240, text: narrowColumns, pack: (db) => new FigureKeeper(db).packAll() },
];

/** Marks a file as ours: "Chcy" in ASCII. */
export const applicationId = 0x43686379;

const pragmaRow = z.object({ user_version: z.number() });

export function schemaVersion(db: Connection): number {
  return db.get(pragmaRow, sql`PRAGMA user_version`)?.user_version ?? 0;
}

/** Whether a store needs migrations; refuses one that a newer program has written. */
export function isBehind(db: Connection, path: string): boolean {
  const found = schemaVersion(db);
  const known = migrations.at(-1)?.number ?? 0;
  if (found > known) throw AppError.of('store.newer', { path, found, known });
  return found < known;
}

/** Brings the schema up to date, each migration in a transaction of its own with its number. */
export function migrate(db: Connection): void {
  const from = schemaVersion(db);
  for (const { number, text, pack } of migrations) {
    if (number <= from) continue;
    db.transaction(() => {
      db.script(text);
      pack?.(db);
      db.script(`PRAGMA user_version = ${number}; PRAGMA application_id = ${applicationId};`);
    });
  }
}

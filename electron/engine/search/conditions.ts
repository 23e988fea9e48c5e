import { sql } from '../store/sql';
import type { Sql } from '../store/sql';

/** Conditions on the rows of the index beyond its words and tags. */

/** Leaves out all but these records. */
export function among(records: readonly string[]): Sql {
  return sql`rowid IN (
    SELECT id FROM search_entry WHERE record IN (SELECT value FROM json_each(${JSON.stringify(records)})))`;
}

/** Leaves out the cleared whose validity has ended before the ISO day `today`, and these records. */
export function notLapsed(today: string, superseded: readonly string[]): Sql {
  return sql`rowid NOT IN (
    SELECT id FROM search_entry WHERE kind = 'point' AND clearance = 'cleared'
      AND (lapses < ${today} OR record IN (SELECT value FROM json_each(${JSON.stringify(superseded)}))))`;
}

/** Leaves out the cleared that are valid still, but for these records. */
export function notValid(today: string, superseded: readonly string[]): Sql {
  return sql`rowid NOT IN (
    SELECT id FROM search_entry WHERE kind = 'point' AND clearance = 'cleared'
      AND (lapses IS NULL OR lapses >= ${today})
      AND record NOT IN (SELECT value FROM json_each(${JSON.stringify(superseded)})))`;
}

import { sql } from '../store/sql';
import type { Sql } from '../store/sql';

/** Leaves out the cleared whose validity has ended before the ISO day `today`. */
export function notLapsed(today: string): Sql {
  return sql`rowid NOT IN (
    SELECT id FROM search_entry WHERE kind = 'point' AND clearance = 'cleared' AND lapses < ${today})`;
}

/** Leaves out the cleared that are valid still. */
export function notValid(today: string): Sql {
  return sql`rowid NOT IN (
    SELECT id FROM search_entry WHERE kind = 'point' AND clearance = 'cleared'
      AND (lapses IS NULL OR lapses >= ${today}))`;
}

import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import type { Sql } from '../store/sql';
import { lettersOf, wordsCondition } from './words-sought';
import type { Sought } from './words-sought';

/** Among more hits than these none is weighed: the newest come first. */
export const mostWeighed = 2_000;

/** Up to here hits are counted; a search that finds more is told to be wide. */
export const mostCounted = 10_000;

const found = z.object({ id: z.number() });
const counted = z.object({ count: z.number() });

export interface Search {
  sought: readonly Sought[];
  /** Conditions on tags, in the language of FTS5. */
  tags: readonly string[];
  /** The ids among which is searched. */
  range: { first: number; last: number };
  /** A further condition on `rowid`. */
  only: Sql | null;
}

/** The condition of a search on the rows of the index; null where it asks for nothing: all are meant. */
export function matching({ sought, tags, range, only }: Search): Sql | null {
  const parts = [...(sought.length === 0 ? [] : [wordsCondition(sought)]), ...tags];
  if (parts.length === 0) return only;
  const match = parts.map((part) => `(${part})`).join(' AND ');
  const base = sql`search MATCH ${match} AND rowid BETWEEN ${range.first} AND ${range.last}`;
  return only === null ? base : sql`${base} AND ${only}`;
}

/** Ids of entries, the newest first. */
export function newestIds(db: ReadableDb, where: Sql, limit: number, offset: number): number[] {
  const query = sql`SELECT rowid AS id FROM search WHERE ${where} ORDER BY rowid DESC LIMIT ${limit} OFFSET ${offset}`;
  return db.all(found, query).map(({ id }) => id);
}

/** How many entries match, counted up to `most`. */
export function countIds(db: ReadableDb, where: Sql, most: number = mostCounted): number {
  const query = sql`SELECT count(*) AS count FROM (SELECT 1 FROM search WHERE ${where} LIMIT ${most})`;
  return db.get(counted, query)?.count ?? 0;
}

/** All hits of a search with words, the best first, where they are few enough to be weighed; else null. */
export function weighedIds(db: ReadableDb, search: Search): number[] | null {
  const where = matching(search);
  if (where === null || lettersOf(search.sought) < 3) return null;
  const candidates = newestIds(db, where, mostWeighed + 1, 0);
  if (candidates.length > mostWeighed) return null;
  // The title weighs most: it is what a point says in one line. Tags weigh nothing.
  const ranked = sql`SELECT rowid AS id FROM search WHERE ${where} ORDER BY bm25(search, 6.0, 1.0, 0.0), rowid DESC`;
  return db.all(found, ranked).map(({ id }) => id);
}

import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import type { Sql } from '../store/sql';
import { lettersOf, weighable, wordsCondition } from './words-sought';
import type { Sought } from './words-sought';

/** Among more hits than these none is weighed: the newest come first. */
const mostWeighed = 2_000;

/** Up to here hits are counted; a search that finds more is told to be wide. */
const mostCounted = 5_000;

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

/** How many entries match, counted up to `mostCounted` and one. */
function countIds(db: ReadableDb, where: Sql): number {
  const query = sql`SELECT count(*) AS count FROM (SELECT 1 FROM search WHERE ${where} LIMIT ${mostCounted + 1})`;
  return db.get(counted, query)?.count ?? 0;
}

/** How many entries match, all of them. */
export function countAll(db: ReadableDb, where: Sql): number {
  return db.get(counted, sql`SELECT count(*) AS count FROM search WHERE ${where}`)?.count ?? 0;
}

export interface Found {
  /** The ids of the page that was asked for. */
  ids: number[];
  total: number;
  /** Whether there are more than `total`. */
  more: boolean;
}

/**
 * A page of what matches a search with words: the best first where the hits are few enough to be weighed, else the newest
 * first; likewise where under three letters say what is meant.
 */
export function findIds(db: ReadableDb, search: Search, where: Sql, limit: number, offset: number): Found {
  const candidates = newestIds(db, where, mostWeighed + 1, 0);
  if (candidates.length > mostWeighed) {
    const total = countIds(db, where);
    const inHand = offset + limit <= candidates.length;
    const ids = inHand ? candidates.slice(offset, offset + limit) : newestIds(db, where, limit, offset);
    return { ids, total: Math.min(total, mostCounted), more: total > mostCounted };
  }
  const telling = lettersOf(search.sought) >= 3 && candidates.length > 1;
  const ids = telling
    ? weighed(db, search, where, candidates, limit, offset)
    : candidates.slice(offset, offset + limit);
  return { ids, total: candidates.length, more: false };
}

/**
 * Orders hits by bm25. The title weighs most: it is what a point says in one line. Only words that tell hits apart are
 * weighed: how rare a short one is, or a tag, would cost more to find out than all else, and say next to nothing.
 */
function weighed(
  db: ReadableDb,
  { sought, tags }: Search,
  where: Sql,
  candidates: readonly number[],
  limit: number,
  offset: number,
): number[] {
  const telling = wordsCondition(weighable(sought));
  const among =
    tags.length === 0 && telling === wordsCondition(sought)
      ? where
      : sql`search MATCH ${telling}
          AND rowid BETWEEN ${candidates.at(-1) ?? 0} AND ${candidates[0] ?? 0}
          AND +rowid IN (SELECT value FROM json_each(${JSON.stringify(candidates)}))`;
  const ranked = sql`
    SELECT rowid AS id FROM search WHERE ${among}
      ORDER BY bm25(search, 6.0, 1.0, 0.0), rowid DESC LIMIT ${limit} OFFSET ${offset}`;
  return db.all(found, ranked).map(({ id }) => id);
}

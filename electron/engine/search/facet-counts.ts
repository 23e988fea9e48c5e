import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import { tagRange, valueOf } from './tags';
import type { Facet } from './tags';

const termRow = z.object({ term: z.string(), doc: z.number() });
const counted = z.object({ count: z.number() });

export interface FacetCount {
  value: string;
  count: number;
}

/** How many points have each value of a facet, the most frequent first. */
export function facetCounts(db: ReadableDb, facet: Facet): FacetCount[] {
  const [from, to] = tagRange(facet);
  return db
    .all(termRow, sql`SELECT term, doc FROM search_term WHERE term >= ${from} AND term < ${to} AND col = 'tags'`)
    .map(({ term, doc }) => ({ value: valueOf(term), count: doc }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** How many points were cleared and are no more: valid until before the ISO day `today`, or one of these records. */
export function countEnded(db: ReadableDb, today: string, superseded: readonly string[]): number {
  const query = sql`
    SELECT count(*) AS count FROM search_entry WHERE kind = 'point' AND clearance = 'cleared'
      AND (lapses < ${today} OR record IN (SELECT value FROM json_each(${JSON.stringify(superseded)})))`;
  return db.get(counted, query)?.count ?? 0;
}

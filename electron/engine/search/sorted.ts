import { z } from 'zod';
import type { Hit } from '../../../shared/contract/search';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import type { Sql } from '../store/sql';

const recordRow = z.object({ record: z.string() });
const counted = z.object({ count: z.number() });

export type Order = 'updated' | 'title' | 'sort' | 'lapses';

export interface SortedPage {
  kind: Hit['kind'];
  /** Which entries, as a condition on the index's rows; null: all of the kind. */
  where: Sql | null;
  order: Order;
  descending: boolean;
  limit: number;
  offset: number;
}

const columns: Record<Order, Sql> = {
  updated: sql`updated`,
  title: sql`title`,
  sort: sql`sort`,
  lapses: sql`lapses`,
};

/** Ids of records in an order of their own; what has no value for it stands last. */
export function sortedRecords(db: ReadableDb, { kind, where, order, descending, limit, offset }: SortedPage): string[] {
  const among = where === null ? sql`1` : sql`id IN (SELECT rowid FROM search WHERE ${where})`;
  const column = columns[order];
  const by = descending ? sql`${column} DESC, id DESC` : sql`${column}, id`;
  const missing = order === 'lapses' ? sql`lapses IS NULL, ` : sql``;
  const query = sql`
    SELECT record FROM search_entry WHERE kind = ${kind} AND ${among} ORDER BY ${missing}${by}
      LIMIT ${limit} OFFSET ${offset}`;
  return db.all(recordRow, query).map(({ record }) => record);
}

/** How many records of a kind there are. */
export function countKind(db: ReadableDb, kind: Hit['kind']): number {
  return db.get(counted, sql`SELECT count(*) AS count FROM search_entry WHERE kind = ${kind}`)?.count ?? 0;
}

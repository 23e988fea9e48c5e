import { z } from 'zod';
import type { Hit } from '../../../shared/contract/search';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import type { Sql } from '../store/sql';
import { idRange } from './id-range';

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

/** What each order goes by, and what makes sure that an index has it so: points alone are sorted and lapse. */
const orders: Record<Exclude<Order, 'lapses'>, { column: Sql; stated: Sql }> = {
  updated: { column: sql`updated`, stated: sql`1` },
  title: { column: sql`title`, stated: sql`1` },
  sort: { column: sql`sort`, stated: sql`sort IS NOT NULL` },
};

/** Ids of records in an order of their own; what has no value for it stands last. */
export function sortedRecords(db: ReadableDb, page: SortedPage): string[] {
  if (page.order === 'lapses') return byLapse(db, page);
  const { kind, where, order, descending, limit, offset } = page;
  const { column, stated } = orders[order];
  const query = sql`
    SELECT record FROM search_entry WHERE kind = ${kind} AND ${stated} AND ${amongFound(where)}
      ORDER BY ${directed(column, descending)} LIMIT ${limit} OFFSET ${offset}`;
  return db.all(recordRow, query).map(({ record }) => record);
}

/** Those with a day, in its order out of the index alone, then those without one, in the order of the index. */
function byLapse(db: ReadableDb, { kind, where, descending, limit, offset }: Omit<SortedPage, 'order'>): string[] {
  const lapsing = sql`kind = ${kind} AND clearance IS NOT NULL AND lapses IS NOT NULL AND ${amongFound(where)}`;
  const dated = sql`
    SELECT record FROM (
      SELECT id AS dated FROM search_entry WHERE ${lapsing}
        ORDER BY ${directed(sql`lapses`, descending)} LIMIT ${limit} OFFSET ${offset})
      JOIN search_entry ON id = dated ORDER BY ${directed(sql`lapses`, descending)}`;
  const first = db.all(recordRow, dated).map(({ record }) => record);
  if (first.length === limit) return first;
  const before = db.get(counted, sql`SELECT count(*) AS count FROM search_entry WHERE ${lapsing}`)?.count ?? 0;
  const range = idRange(kind);
  const undated = sql`
    SELECT record FROM search_entry
      WHERE id BETWEEN ${range.first} AND ${range.last} AND lapses IS NULL AND ${amongFound(where)}
      ORDER BY ${descending ? sql`id DESC` : sql`id`}
      LIMIT ${limit - first.length} OFFSET ${Math.max(0, offset - before)}`;
  return [...first, ...db.all(recordRow, undated).map(({ record }) => record)];
}

function amongFound(where: Sql | null): Sql {
  return where === null ? sql`1` : sql`id IN (SELECT rowid FROM search WHERE ${where})`;
}

function directed(column: Sql, descending: boolean): Sql {
  return descending ? sql`${column} DESC, id DESC` : sql`${column}, id`;
}

/** How many records of a kind there are. */
export function countKind(db: ReadableDb, kind: Hit['kind']): number {
  return db.get(counted, sql`SELECT count(*) AS count FROM search_entry WHERE kind = ${kind}`)?.count ?? 0;
}

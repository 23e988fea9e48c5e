import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

const remark = z.object({
  id: z.string(),
  created: z.string(),
  author: z.string(),
  pointId: z.string(),
  thread: z.string().nullable(),
  block: z.string().nullable(),
  quoted: z.string(),
  text: z.string(),
  resolvedAt: z.string().nullable(),
  resolvedBy: z.string().nullable(),
});
export type Remark = z.output<typeof remark>;

/** All remarks about a point with the answers to them, oldest first. */
export function remarksOf(db: ReadableDb, pointId: string): Remark[] {
  return findRecords(db, 'remark', remark, sql`point_id = ${pointId}`);
}

export function remarkById(db: ReadableDb, id: string): Remark {
  return getRecord(db, 'remark', remark, id);
}

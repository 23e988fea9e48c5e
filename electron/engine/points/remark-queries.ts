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

/** How many remarks nobody has resolved, by id of the point; points without any are not there. */
export function openRemarks(db: ReadableDb, pointIds: readonly string[]): Map<string, number> {
  const rows = db.all(
    z.object({ pointId: z.string(), count: z.number() }),
    sql`SELECT point_id AS pointId, count(*) AS count FROM remark
      WHERE deleted_at IS NULL AND thread IS NULL AND resolved_at IS NULL
        AND point_id IN (SELECT value FROM json_each(${JSON.stringify(pointIds)}))
      GROUP BY point_id`,
  );
  return new Map(rows.map(({ pointId, count }) => [pointId, count]));
}

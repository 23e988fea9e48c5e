import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';

const idRow = z.object({ id: z.string() });

/** Points of which an office may still have to answer, without regard to newer figures: asked, or not cleared any more. */
export function unclearedPoints(db: ReadableDb, today: string): string[] {
  return db
    .all(
      idRow,
      sql`SELECT record AS id FROM search_entry WHERE kind = 'point'
        AND (clearance IN ('in-clearance', 'lapsed', 'withdrawn', 'refused')
          OR (clearance = 'cleared' AND lapses < ${today}))`,
    )
    .map(({ id }) => id);
}

const visitRow = z.object({
  pointId: z.string(),
  id: z.string(),
  title: z.string(),
  starts: z.string().nullable(),
});
export type VisitOfPoint = z.output<typeof visitRow>;

/** The visits that points are used in, the latest first. */
export function visitsOfPoints(db: ReadableDb, ids: readonly string[]): VisitOfPoint[] {
  return db.all(
    visitRow,
    sql`SELECT DISTINCT point_id AS pointId, visit.id, visit.title, visit.starts
      FROM point_use JOIN brief ON brief.id = brief_id JOIN visit ON visit.id = brief.visit_id
      WHERE point_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
        AND point_use.deleted_at IS NULL AND brief.deleted_at IS NULL AND visit.deleted_at IS NULL
      ORDER BY visit.starts DESC, visit.id`,
  );
}

import { z } from 'zod';
import { point } from '../../../shared/contract/points';
import type { Point } from '../../../shared/contract/points';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const madeUse = z.object({
  pointId: z.string(),
  meeting: z.string(),
  counterparts: z.string(),
  visit: z.string(),
  on: z.string().nullable(),
});

/** A point that was made at a meeting with these persons. */
export interface MadeUse {
  pointId: string;
  counterparts: string[];
  visit: string;
  /** Day of the meeting, ISO; null while unknown. */
  on: string | null;
}

/** Every point that was made at a meeting, the latest first. */
export function madeUses(db: ReadableDb): MadeUse[] {
  const found = db.all(
    madeUse,
    sql`SELECT point_use.point_id AS pointId, meeting.id AS meeting, meeting.counterparts AS counterparts,
        visit.title AS visit, coalesce(meeting_record.held_on, programme_item.day) AS "on"
      FROM point_use
      JOIN brief ON brief.id = point_use.brief_id AND brief.deleted_at IS NULL
      JOIN json_each(brief.meeting_ids) AS held
      JOIN meeting ON meeting.id = held.value AND meeting.deleted_at IS NULL
      JOIN visit ON visit.id = meeting.visit_id AND visit.deleted_at IS NULL
      LEFT JOIN programme_item ON programme_item.id = meeting.item_id AND programme_item.deleted_at IS NULL
      LEFT JOIN meeting_record ON meeting_record.meeting_id = meeting.id AND meeting_record.deleted_at IS NULL
      WHERE point_use.made = 1 AND point_use.deleted_at IS NULL
      ORDER BY "on" DESC`,
  );
  return found.map(({ counterparts, pointId, visit, on }) => ({
    pointId,
    visit,
    on,
    counterparts: z.array(z.string()).parse(JSON.parse(counterparts)),
  }));
}

const pointRecord = z.object(point.shape);

/** What the people of a place may raise, the newest first. */
export function raisedBy(db: ReadableDb, place: string, limit: number): Point[] {
  const about = sql`kind = 'if-raised' AND EXISTS (SELECT 1 FROM json_each(places) WHERE value = ${place})`;
  return findRecords(db, 'point', pointRecord, about, sql`updated DESC, id LIMIT ${limit}`);
}

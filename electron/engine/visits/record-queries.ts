import { meetingRecord } from '../../../shared/contract/meeting-records';
import type { MeetingRecord } from '../../../shared/contract/meeting-records';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

/** The record of a meeting; null where nobody has noted anything. */
export function recordOfMeeting(db: ReadableDb, meetingId: string): MeetingRecord | null {
  const [found] = findRecords(db, 'record', meetingRecord, sql`meeting_id = ${meetingId}`);
  return found ?? null;
}

/** The records of all meetings of a visit. */
export function recordsOfVisit(db: ReadableDb, visitId: string): MeetingRecord[] {
  const where = sql`meeting_id IN (SELECT id FROM meeting WHERE visit_id = ${visitId} AND deleted_at IS NULL)`;
  return findRecords(db, 'record', meetingRecord, where);
}

import { commitment } from '../../../shared/contract/commitments';
import type { Commitment } from '../../../shared/contract/commitments';
import type { ReadableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

export const commitmentById = (db: ReadableDb, id: string): Commitment => getRecord(db, 'commitment', commitment, id);

/** Still open first, by the day that they are due; what has no day stands behind. */
const byUrgency = sql`state IN ('done', 'dropped'), due NULLS LAST, agreed_on, created, id`;

export function commitmentsOfPlace(db: ReadableDb, place: string): Commitment[] {
  return findRecords(db, 'commitment', commitment, sql`place = ${place}`, byUrgency);
}

/** Those with a place (none where it is null), and those agreed at a visit. */
export function commitmentsAround(db: ReadableDb, place: string | null, visitId: string): Commitment[] {
  return findRecords(db, 'commitment', commitment, sql`(place = ${place} OR visit_id = ${visitId})`, byUrgency);
}

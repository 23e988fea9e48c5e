import { z } from 'zod';
import { brief, objective, use } from '../../../shared/contract/briefs';
import { delegate } from '../../../shared/contract/delegations';
import { meeting } from '../../../shared/contract/meetings';
import { carried } from '../../../shared/contract/carried';
import type { Carried } from '../../../shared/contract/carried';
import { programmeItem, programmeVersion } from '../../../shared/contract/programme';
import { visit } from '../../../shared/contract/visits';
import type { Brief, Objective, Use } from '../../../shared/contract/briefs';
import type { Delegate } from '../../../shared/contract/delegations';
import type { Meeting } from '../../../shared/contract/meetings';
import type { ProgrammeItem, ProgrammeVersion } from '../../../shared/contract/programme';
import { signingItem } from '../../../shared/contract/signing';
import type { SigningItem } from '../../../shared/contract/signing';
import type { Visit } from '../../../shared/contract/visits';
import type { ReadableDb } from '../store/database';
import type { RecordKindName } from '../store/kinds';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

/** Records of visits by where they belong. Lists come in the order in which people see them. */

export const visitById = (db: ReadableDb, id: string): Visit => getRecord(db, 'visit', visit, id);
export const itemById = (db: ReadableDb, id: string): ProgrammeItem =>
  getRecord(db, 'programme-item', programmeItem, id);
export const delegateById = (db: ReadableDb, id: string): Delegate => getRecord(db, 'delegate', delegate, id);
export const meetingById = (db: ReadableDb, id: string): Meeting => getRecord(db, 'meeting', meeting, id);
export const briefById = (db: ReadableDb, id: string): Brief => getRecord(db, 'brief', brief, id);
export const objectiveById = (db: ReadableDb, id: string): Objective => getRecord(db, 'objective', objective, id);
export const pointUse = (db: ReadableDb, id: string): Use => getRecord(db, 'use', use, id);

const byPosition = sql`position, created, id`;

/** All visits, the latest first; those without dates before all. */
export function allVisits(db: ReadableDb): Visit[] {
  return findRecords(db, 'visit', visit, sql`1`, sql`starts DESC NULLS FIRST, created DESC, id`);
}

export function sampleVisits(db: ReadableDb): Visit[] {
  return findRecords(db, 'visit', visit, sql`sample = 1`);
}

/** The programme of a visit in the order of time; what has no time stands before the timed of its day. */
export function itemsOf(db: ReadableDb, visitId: string): ProgrammeItem[] {
  const order = sql`day, starts NULLS FIRST, ends, created, id`;
  return findRecords(db, 'programme-item', programmeItem, sql`visit_id = ${visitId}`, order);
}

/** The issued versions of a visit's programme, the first one first. */
export function versionsOf(db: ReadableDb, visitId: string): ProgrammeVersion[] {
  return findRecords(db, 'programme-version', programmeVersion, sql`visit_id = ${visitId}`, sql`number, id`);
}

export function signingOf(db: ReadableDb, visitId: string): SigningItem[] {
  return findRecords(db, 'signing-item', signingItem, sql`visit_id = ${visitId}`, byPosition);
}

export const signingById = (db: ReadableDb, id: string): SigningItem => getRecord(db, 'signing-item', signingItem, id);

/** What came over from an earlier visit. */
export function carriedInto(db: ReadableDb, visitId: string): Carried[] {
  return findRecords(db, 'carried', carried, sql`visit_id = ${visitId}`);
}

/** The visit that another was made from; null where there is none, or it is gone. */
export function earlierVisit(db: ReadableDb, id: string | null): Visit | null {
  return findRecords(db, 'visit', visit, sql`id = ${id}`)[0] ?? null;
}

/** The present revision of a record. */
export function revisionOf(db: ReadableDb, kind: RecordKindName, id: string): string {
  return getRecord(db, kind, z.object({ revision: z.string() }), id).revision;
}

export const carriedById = (db: ReadableDb, id: string): Carried => getRecord(db, 'carried', carried, id);

/** Both delegations in order of precedence. */
export function delegatesOf(db: ReadableDb, visitId: string): Delegate[] {
  return findRecords(db, 'delegate', delegate, sql`visit_id = ${visitId}`, byPosition);
}

export function meetingsOf(db: ReadableDb, visitId: string): Meeting[] {
  return findRecords(db, 'meeting', meeting, sql`visit_id = ${visitId}`, byPosition);
}

export function meetingsOfItem(db: ReadableDb, itemId: string): Meeting[] {
  return findRecords(db, 'meeting', meeting, sql`item_id = ${itemId}`, byPosition);
}

export function briefsOf(db: ReadableDb, visitId: string): Brief[] {
  return findRecords(db, 'brief', brief, sql`visit_id = ${visitId}`, byPosition);
}

/** Objectives of the visit itself and of all its briefs. */
export function objectivesOf(db: ReadableDb, visitId: string): Objective[] {
  return findRecords(db, 'objective', objective, sql`visit_id = ${visitId}`, byPosition);
}

export function objectivesOfBrief(db: ReadableDb, briefId: string): Objective[] {
  return findRecords(db, 'objective', objective, sql`brief_id = ${briefId}`, byPosition);
}

export function usesOfBrief(db: ReadableDb, briefId: string): Use[] {
  return findRecords(db, 'use', use, sql`brief_id = ${briefId}`, byPosition);
}

/** The points used in all briefs of a visit. */
export function usesOfVisit(db: ReadableDb, visitId: string): Use[] {
  const where = sql`brief_id IN (SELECT id FROM brief WHERE visit_id = ${visitId} AND deleted_at IS NULL)`;
  return findRecords(db, 'use', use, where, byPosition);
}

/** When the newest edition of any pack of a visit was written; null where none was. */
export function lastEditionAt(db: ReadableDb, visitId: string): string | null {
  const found = db.get(
    z.object({ at: z.string().nullable() }),
    sql`SELECT max(at) AS at FROM edition WHERE pack IN (SELECT id FROM pack WHERE visit_id = ${visitId})`,
  );
  return found?.at ?? null;
}

/** The uses of a point in all briefs that are there. */
export function usesOfPoint(db: ReadableDb, pointId: string): Use[] {
  return findRecords(db, 'use', use, sql`point_id = ${pointId}`, byPosition);
}

/** Ids of the records of a kind that came with the sample. */
export function sampleRecords(db: ReadableDb, kind: 'point' | 'person' | 'source'): string[] {
  return findRecords(db, kind, z.object({ id: z.string() }), sql`sample = 1`).map(({ id }) => id);
}

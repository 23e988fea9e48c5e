import { z } from 'zod';
import { contribution } from '../../../shared/contract/contributions';
import type { Contribution } from '../../../shared/contract/contributions';
import type { ReadableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { join, sql } from '../store/sql';

export const contributionById = (db: ReadableDb, id: string): Contribution =>
  getRecord(db, 'contribution', contribution, id);

export function contributionsOf(db: ReadableDb, visitId: string): Contribution[] {
  return findRecords(db, 'contribution', contribution, sql`visit_id = ${visitId}`, sql`number, id`);
}

/** The highest serial number that a visit ever gave, those taken back among them: none is given twice. */
export function lastNumber(db: ReadableDb, visitId: string): number {
  const found = db.get(
    z.object({ last: z.number().nullable() }),
    sql`SELECT max(number) AS last FROM contribution WHERE visit_id = ${visitId}`,
  );
  return found?.last ?? 0;
}

/** The contribution that one of these tokens stands for; null where none does. */
export function contributionOfToken(db: ReadableDb, tokens: readonly string[]): Contribution | null {
  if (tokens.length === 0) return null;
  const among = join(
    tokens.map((token) => sql`${token}`),
    ', ',
  );
  const [found] = findRecords(db, 'contribution', contribution, sql`token IN (${among})`);
  return found ?? null;
}

import { z } from 'zod';
import { claim } from '../../../shared/contract/claims';
import type { Claim } from '../../../shared/contract/claims';
import type { ReadableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

const claimRecord = z.object(claim.shape);

export function claimById(db: ReadableDb, id: string): Claim {
  return getRecord(db, 'claim', claimRecord, id);
}

/** All claims, the latest said first; those without a day come last. */
export function allClaims(db: ReadableDb): Claim[] {
  return findRecords(db, 'claim', claimRecord, sql`1`, sql`said_on IS NULL, said_on DESC, created DESC, id`);
}

import { z } from 'zod';
import { stamps } from '../../../shared/contract/record';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const acceptedRecord = z.object({
  ...stamps,
  packId: z.string(),
  finding: z.string(),
  content: z.string(),
  reason: z.string(),
});
export type AcceptedFinding = z.infer<typeof acceptedRecord>;

/** The warnings of a pack that somebody took as they were. */
export function acceptedOf(db: ReadableDb, packId: string): AcceptedFinding[] {
  return findRecords(db, 'accepted-finding', acceptedRecord, sql`pack_id = ${packId}`);
}

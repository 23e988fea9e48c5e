import { z } from 'zod';
import { usualLimits, type ReadingLimits } from '../../../shared/tables/reading-limits';
import type { Input } from '../../../shared/contract/contract';
import type { Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { findRecords, keepRecord } from '../store/records';
import { sql } from '../store/sql';

/** The id of the settings record of reading files. */
const readingId = 'reading';

const record = z.object({ id: z.string(), value: z.record(z.string(), z.number()) });

function kept(db: ReadableDb): Record<string, number> | null {
  return findRecords(db, 'settings', record, sql`id = ${readingId}`)[0]?.value ?? null;
}

/** What a file may cost, as the desk has set it. */
export function readingLimitsOf(db: ReadableDb): ReadingLimits {
  return { ...usualLimits, ...kept(db) };
}

/** Sets some of them; the rest stays. */
export function setReadingLimits(writing: Writing, change: Input<'settings.setReading'>): void {
  keepRecord(writing, 'settings', readingId, { value: { ...kept(writing.db), ...change } });
}

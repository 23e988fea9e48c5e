import { z } from 'zod';
import { sheetDraft } from '../../../shared/contract/sheet-drafts';
import type { SheetOf } from '../../../shared/contract/sheet-drafts';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const record = z.object({ id: z.string(), ...sheetDraft.shape });

/** What was done with the sentences of a sheet; null where nobody has touched it. */
export function sheetDraftRecord(db: ReadableDb, { place, other, language }: SheetOf): z.output<typeof record> | null {
  const where = sql`place = ${place} AND other = ${other} AND language = ${language}`;
  return findRecords(db, 'sheet-draft', record, where)[0] ?? null;
}

import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors';
import { passage, textFields } from '../../../shared/contract/texts';
import type { Passage } from '../../../shared/contract/texts';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const textRecord = z.object({
  ...textFields.shape,
  id: z.string(),
  sourceId: z.string(),
  body: z.string(),
  /** Where the lines begin that stand out as headings. */
  headings: z.array(z.number().int()),
});
export type TextRecord = z.infer<typeof textRecord>;

/** The text of a source. Throws `record.missing` where it is not read as one. */
export function textOfSource(db: ReadableDb, sourceId: string): TextRecord {
  const [found] = findRecords(db, 'text', textRecord, sql`source_id = ${sourceId}`);
  if (found === undefined) throw AppError.of('record.missing', { kind: 'text', id: sourceId });
  return found;
}

const found = z.object({ id: z.string() });

/** Whether a source is read as a text, and is neither deleted nor undone. */
export function hasText(db: ReadableDb, sourceId: string): boolean {
  const rows = db.all(
    found,
    sql`SELECT source_text.id FROM source_text JOIN source ON source.id = source_text.source_id
        WHERE source_text.source_id = ${sourceId} AND source_text.deleted_at IS NULL AND source.deleted_at IS NULL`,
  );
  return rows.length > 0;
}

const passageRow = z.object(passage.shape);

export function passagesOfSource(db: ReadableDb, sourceId: string): Passage[] {
  return findRecords(db, 'passage', passageRow, sql`source_id = ${sourceId}`, sql`start_at, id`);
}

export function passagesOfRecord(db: ReadableDb, recordId: string): Passage[] {
  return findRecords(db, 'passage', passageRow, sql`record_id = ${recordId}`, sql`created, id`);
}

const piece = z.object({ bytes: z.instanceof(Uint8Array) });

/** The bytes of a source as they came. */
export function bytesOfSource(db: ReadableDb, sourceId: string): Uint8Array {
  const pieces = db.all(piece, sql`SELECT bytes FROM source_bytes WHERE source = ${sourceId} ORDER BY position`);
  return Buffer.concat(pieces.map(({ bytes }) => bytes));
}

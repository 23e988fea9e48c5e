import { z } from 'zod';
import type { Hit } from '../../../shared/contract/search';
import type { ReadableDb } from '../store/database';
import { packDocument } from '../../../shared/document/pack-document';
import type { PackDocument } from '../../../shared/document/pack-document';
import { recordKinds, toFields } from '../store/kinds';
import type { Fields } from '../store/kinds';
import { name, sql } from '../store/sql';

const entryRow = z.object({ id: z.number(), kind: z.string(), record: z.string() });
const anyRow = z.record(z.string(), z.unknown());

/** The records behind entries of the index: their ids by the entry's. */
export function recordsOf(db: ReadableDb, ids: readonly number[]): Map<number, { kind: string; record: string }> {
  const rows = db.all(
    entryRow,
    sql`SELECT id, kind, record FROM search_entry WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(rows.map(({ id, kind, record }) => [id, { kind, record }]));
}

/** Records of one kind as they stand, by id. */
export function fieldsOf(
  db: ReadableDb,
  kind: Exclude<Hit['kind'], 'edition'>,
  ids: readonly string[],
): Map<string, Fields> {
  const rows = db.all(
    anyRow,
    sql`SELECT * FROM ${name(recordKinds[kind].table)} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(rows.map((row) => [String(row['id']), { ...toFields(kind, row), deletedAt: row['deleted_at'] }]));
}

const editionRow = z.object({ id: z.string(), version: z.number(), document: z.string() });

/** What went out, by id; without that of packs that were deleted. */
export function editionsById(
  db: ReadableDb,
  ids: readonly string[],
): Map<string, { version: number; document: PackDocument }> {
  const rows = db.all(
    editionRow,
    sql`SELECT edition.id, version, document FROM edition JOIN pack ON pack.id = edition.pack
        WHERE pack.deleted_at IS NULL AND edition.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(
    rows.map(({ id, version, document }) => [id, { version, document: packDocument.parse(JSON.parse(document)) }]),
  );
}

const namedSheet = z.object({
  sourceId: z.string(),
  fileName: z.string(),
  name: z.string(),
  rows: z.number(),
  cols: z.number(),
});
export type NamedSheet = z.infer<typeof namedSheet>;

/** The sheets of every accepted source whose file a text names. */
export function sheetsNamedIn(db: ReadableDb, text: string): NamedSheet[] {
  return db.all(
    namedSheet,
    sql`SELECT source.id AS sourceId, file_name AS fileName, sheet.name, row_count AS rows, col_count AS cols
        FROM source JOIN sheet ON sheet.source = source.id
        WHERE source.deleted_at IS NULL AND instr(${text}, file_name) > 0
          AND EXISTS (SELECT 1 FROM import WHERE import.source = source.id AND import.state = 'accepted')
        ORDER BY source.id, sheet.position`,
  );
}

import { z } from 'zod';
import { edition, packFields } from '../../../shared/contract/packs';
import type { Edition, Pack } from '../../../shared/contract/packs';
import { stamps } from '../../../shared/contract/record';
import { packDocument } from '../../../shared/document/pack-document';
import type { PackDocument } from '../../../shared/document/pack-document';
import { indexEdition } from '../search/index-record';
import type { ReadableDb, WritableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

/** Packs, and the log of what went out: editions with their documents, and each file written from one. */

const packRow = packFields.extend(stamps);

export function packById(db: ReadableDb, id: string): Pack {
  return getRecord(db, 'pack', packRow, id);
}

/** Packs of one visit, or of all: the one changed last first. */
export function listPacks(db: ReadableDb, visitId: string | null): Pack[] {
  return findRecords(
    db,
    'pack',
    packRow,
    visitId === null ? sql`1` : sql`visit_id = ${visitId}`,
    sql`updated DESC, id`,
  );
}

/** The number that the next edition of a pack gets. */
export function nextVersion(db: ReadableDb, packId: string): number {
  const found = db.get(
    z.object({ last: z.number().nullable() }),
    sql`SELECT max(version) AS last FROM edition WHERE pack = ${packId}`,
  );
  return (found?.last ?? 0) + 1;
}

export interface NewEdition {
  id: string;
  packId: string;
  version: number;
  at: string;
  author: string;
  variant: string;
  program: string;
  template: string;
  document: PackDocument;
  /** Anchor by id of `shared/document/anchors`. */
  anchors: Record<string, string>;
}

export function addEdition(db: WritableDb, e: NewEdition): void {
  db.run(sql`
    INSERT INTO edition (id, pack, version, at, author, variant, program, template, document, anchors)
    VALUES (${e.id}, ${e.packId}, ${e.version}, ${e.at}, ${e.author}, ${e.variant}, ${e.program}, ${e.template},
      ${JSON.stringify(e.document)}, ${JSON.stringify(e.anchors)})`);
  indexEdition(db, e);
}

export interface NewCopy {
  id: string;
  editionId: string;
  format: Edition['format'];
  copy: Edition['copy'];
  path: string;
  sha256: string;
  size: number;
  at: string;
}

export function addCopy(db: WritableDb, c: NewCopy): void {
  db.run(sql`
    INSERT INTO edition_copy (id, edition, number, holder, format, copy, path, sha256, size, at)
    VALUES (${c.id}, ${c.editionId}, NULL, NULL, ${c.format}, ${c.copy}, ${c.path}, ${c.sha256}, ${c.size}, ${c.at})`);
}

/** Every file that was written from a pack, newest first. */
export function editionsOf(db: ReadableDb, packId: string): Edition[] {
  return db.all(
    edition,
    sql`SELECT edition_copy.id, pack AS packId, version, edition_copy.at, variant, format, copy, path, sha256, size AS bytes
      FROM edition_copy JOIN edition ON edition.id = edition_copy.edition
      WHERE pack = ${packId} ORDER BY edition_copy.at DESC, edition_copy.id DESC`,
  );
}

/** The visit and the number of something that went out; null where it is not there. */
export function editionPlace(db: ReadableDb, id: string): { visitId: string; version: number } | null {
  return db.get(
    z.object({ visitId: z.string(), version: z.number() }),
    sql`SELECT visit_id AS visitId, version FROM edition JOIN pack ON pack.id = edition.pack WHERE edition.id = ${id}`,
  );
}

/** The last edition of a pack as it went out; null where none did. */
export function lastEdition(
  db: ReadableDb,
  packId: string,
): (Pick<NewEdition, 'id' | 'version' | 'at' | 'document' | 'anchors'> & { variant: string }) | null {
  const row = z.object({
    id: z.string(),
    version: z.number(),
    at: z.string(),
    variant: z.string(),
    document: z.string(),
    anchors: z.string(),
  });
  const found = db.get(row, sql`SELECT * FROM edition WHERE pack = ${packId} ORDER BY version DESC LIMIT 1`);
  return (
    found && {
      ...found,
      document: packDocument.parse(JSON.parse(found.document)),
      anchors: z.record(z.string(), z.string()).parse(JSON.parse(found.anchors)),
    }
  );
}

import { z } from 'zod';
import type { Holder } from '../../../shared/contract/editions';
import { edition, packFields } from '../../../shared/contract/packs';
import type { Edition, Pack } from '../../../shared/contract/packs';
import { stamps } from '../../../shared/contract/record';
import type { PackDocument } from '../../../shared/document/pack-document';
import type { WentOut } from '../../../shared/pack/went-out';
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
  states: readonly WentOut[];
}

export function addEdition(db: WritableDb, e: NewEdition): void {
  db.run(sql`
    INSERT INTO edition (id, pack, version, at, author, variant, program, template, document, anchors, states)
    VALUES (${e.id}, ${e.packId}, ${e.version}, ${e.at}, ${e.author}, ${e.variant}, ${e.program}, ${e.template},
      ${JSON.stringify(e.document)}, ${JSON.stringify(e.anchors)}, ${JSON.stringify(e.states)})`);
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
  /** Null: a file without number and holder. */
  holder: Holder | null;
  /** The addendum that it is a file of; null: of the edition itself. */
  addendum: string | null;
}

export function addCopy(db: WritableDb, c: NewCopy): void {
  const { number, name, office } = c.holder ?? { number: null, name: null, office: '' };
  db.run(sql`
    INSERT INTO edition_copy (id, edition, number, holder, office, addendum, format, copy, path, sha256, size, at)
    VALUES (${c.id}, ${c.editionId}, ${number}, ${name}, ${office}, ${c.addendum}, ${c.format}, ${c.copy}, ${c.path},
      ${c.sha256}, ${c.size}, ${c.at})`);
}

/** Every file that was written from a pack, newest first. */
export function editionsOf(db: ReadableDb, packId: string): Edition[] {
  return db.all(
    edition,
    sql`SELECT edition_copy.id, pack AS packId, version, edition_copy.at, variant, format, copy, path, sha256, size AS bytes
      FROM edition_copy JOIN edition ON edition.id = edition_copy.edition
      WHERE pack = ${packId} AND addendum IS NULL ORDER BY edition_copy.at DESC, edition_copy.id DESC`,
  );
}

/** The visit and the number of something that went out; null where it is not there. */
export function editionPlace(db: ReadableDb, id: string): { visitId: string; version: number } | null {
  return db.get(
    z.object({ visitId: z.string(), version: z.number() }),
    sql`SELECT visit_id AS visitId, version FROM edition JOIN pack ON pack.id = edition.pack WHERE edition.id = ${id}`,
  );
}

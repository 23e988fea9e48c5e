import { z } from 'zod';
import { fate, heldCopy } from '../../../shared/contract/editions';
import type { Fate, HeldCopy } from '../../../shared/contract/editions';
import { AppError } from '../../../shared/contract/errors';
import { stamps } from '../../../shared/contract/record';
import { packDocument } from '../../../shared/document/pack-document';
import type { PackDocument } from '../../../shared/document/pack-document';
import { variant } from '../../../shared/pack/outline';
import type { Variant } from '../../../shared/pack/outline';
import { wentOut } from '../../../shared/pack/went-out';
import type { WentOut } from '../../../shared/pack/went-out';
import type { ReadableDb, WritableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';
import type { Sql } from '../store/sql';

/** Editions as they were kept, their copies and addenda, and what became of copies. */

const head = z.object({
  id: z.string(),
  packId: z.string(),
  version: z.number(),
  at: z.string(),
  author: z.string(),
  variant,
});
/** What is known of an edition without its document, which may be long. */
export type EditionHead = z.infer<typeof head>;

const headColumns = sql`id, pack AS packId, version, at, author, variant`;

/** The editions of a pack, the newest first. */
export function editionHeads(db: ReadableDb, packId: string): EditionHead[] {
  return db.all(head, sql`SELECT ${headColumns} FROM edition WHERE pack = ${packId} ORDER BY version DESC`);
}

export interface WholeEdition extends EditionHead {
  document: PackDocument;
  anchors: Record<string, string>;
}

const whole = head.extend({ document: z.string(), anchors: z.string() });

/** @throws AppError `record.missing` */
export function editionById(db: ReadableDb, id: string): WholeEdition {
  const found = findEdition(db, sql`id = ${id}`);
  if (found === null) throw AppError.of('record.missing', { kind: 'edition', id });
  return found;
}

/** The last edition of a pack for some readers as it went out; null where none did. */
export function lastEdition(db: ReadableDb, packId: string, readers: Variant): WholeEdition | null {
  return findEdition(db, sql`pack = ${packId} AND variant = ${readers}`);
}

function findEdition(db: ReadableDb, where: Sql): WholeEdition | null {
  const found = db.get(
    whole,
    sql`SELECT ${headColumns}, document, anchors FROM edition WHERE ${where} ORDER BY version DESC LIMIT 1`,
  );
  return (
    found && {
      ...found,
      document: packDocument.parse(JSON.parse(found.document)),
      anchors: z.record(z.string(), z.string()).parse(JSON.parse(found.anchors)),
    }
  );
}

const copyRow = heldCopy
  .omit({ fate: true })
  .extend({ editionId: z.string(), name: z.string().nullable(), addendum: z.number().nullable() });

/** Every file of a pack's editions, in the order of their numbers, those without one last; by id of the edition. */
export function copiesOf(db: ReadableDb, packId: string): Map<string, HeldCopy[]> {
  const fates = fatesOf(db, packId);
  const rows = db.all(
    copyRow,
    sql`SELECT c.id, c.edition AS editionId, c.at, c.format, c.copy, c.path, c.sha256, c.size AS bytes, c.number,
        c.holder AS name, c.office, addendum.number AS addendum
      FROM edition_copy c JOIN edition ON edition.id = c.edition LEFT JOIN addendum ON addendum.id = c.addendum
      WHERE edition.pack = ${packId} ORDER BY c.number IS NULL, c.number, c.at, c.id`,
  );
  const copies = rows.map(({ editionId, ...copy }) => ({
    editionId,
    copy: { ...copy, name: copy.name ?? '', fate: fates.get(copy.id) ?? null },
  }));
  const grouped = Map.groupBy(copies, ({ editionId }) => editionId);
  return new Map([...grouped].map(([id, group]) => [id, group.map(({ copy }) => copy)]));
}

const fateRecord = z.object({
  ...stamps,
  copyId: z.string(),
  fate: fate.shape.kind,
  fateOn: z.string(),
  fateBy: z.string(),
});

/** What became of the copies of a pack, by id of the copy. */
function fatesOf(db: ReadableDb, packId: string): Map<string, Fate> {
  const ofPack = sql`copy_id IN (SELECT c.id FROM edition_copy c JOIN edition ON edition.id = c.edition WHERE pack = ${packId})`;
  const records = findRecords(db, 'copy-fate', fateRecord, ofPack);
  return new Map(records.map((r) => [r.copyId, { kind: r.fate, on: r.fateOn, by: r.fateBy }]));
}

/** The record of what became of a copy; null where it is out. */
export function fateRecordOf(db: ReadableDb, copyId: string): { id: string } | null {
  const [found] = findRecords(db, 'copy-fate', fateRecord, sql`copy_id = ${copyId}`);
  return found ?? null;
}

/** The pack that a copy is of; null where there is no such copy. */
export function packOfCopy(db: ReadableDb, copyId: string): { packId: string; number: number | null } | null {
  return db.get(
    z.object({ packId: z.string(), number: z.number().nullable() }),
    sql`SELECT edition.pack AS packId, number FROM edition_copy JOIN edition ON edition.id = edition_copy.edition
      WHERE edition_copy.id = ${copyId}`,
  );
}

const addendumRow = z.object({
  id: z.string(),
  editionId: z.string(),
  number: z.number(),
  at: z.string(),
  reason: z.string(),
});
export type AddendumHead = z.infer<typeof addendumRow>;

/** The addenda to a pack's editions, in the order of their numbers. */
export function addendaOf(db: ReadableDb, packId: string): AddendumHead[] {
  return db.all(
    addendumRow,
    sql`SELECT addendum.id, edition AS editionId, number, addendum.at, reason
      FROM addendum JOIN edition ON edition.id = addendum.edition WHERE pack = ${packId} ORDER BY number`,
  );
}

/** The pack as it was with the last addendum to an edition; null where it has none. */
export function lastAddendum(db: ReadableDb, editionId: string): { number: number; document: PackDocument } | null {
  const found = db.get(
    z.object({ number: z.number(), document: z.string() }),
    sql`SELECT number, pack_document AS document FROM addendum WHERE edition = ${editionId} ORDER BY number DESC LIMIT 1`,
  );
  return found && { number: found.number, document: packDocument.parse(JSON.parse(found.document)) };
}

export interface NewAddendum extends AddendumHead {
  author: string;
  document: PackDocument;
  packDocument: PackDocument;
}

export function addAddendum(db: WritableDb, a: NewAddendum): void {
  db.run(sql`
    INSERT INTO addendum (id, edition, number, at, author, reason, document, pack_document)
    VALUES (${a.id}, ${a.editionId}, ${a.number}, ${a.at}, ${a.author}, ${a.reason}, ${JSON.stringify(a.document)},
      ${JSON.stringify(a.packDocument)})`);
}

const statesRow = z.object({ version: z.number(), at: z.string(), variant, states: z.string() });

/** In which state points went out with the editions of a visit's packs, the newest edition first. */
export function statesOfVisit(
  db: ReadableDb,
  visitId: string,
): { version: number; at: string; variant: Variant; states: WentOut[] }[] {
  return db
    .all(
      statesRow,
      sql`SELECT version, edition.at, variant, states FROM edition JOIN pack ON pack.id = edition.pack
        WHERE visit_id = ${visitId} ORDER BY edition.at DESC, edition.id DESC`,
    )
    .map((row) => ({ ...row, states: z.array(wentOut).parse(JSON.parse(row.states)) }));
}

import { z } from 'zod';
import { packDocument } from '../../../shared/document/pack-document';
import type { PackDocument } from '../../../shared/document/pack-document';
import type { WritableDb } from '../store/database';
import type { Fields, RecordKindName } from '../store/kinds';
import { sql } from '../store/sql';
import { fold, foldLetters } from './fold';
import { idRange } from './id-range';
import { searchedEdition, searchedOf } from './searched';
import type { Searched } from './searched';

/** Keeps the one index in step with the records: called for every save, undo and redo. */

const entry = z.object({ id: z.number() });
const newest = z.object({ id: z.number().nullable() });

/** What of a title a list is sorted by. */
const sortLength = 80;

/** Puts a record's words into the index, or takes them out where the record is deleted. */
export function indexRecord(db: WritableDb, kind: RecordKindName, fields: Fields): void {
  const searched = searchedOf(kind, fields);
  if (searched === null) return;
  const record = z.string().parse(fields['id']);
  takeOut(db, record);
  if (fields['deletedAt'] !== null) return;
  putIn(db, record, z.string().parse(fields['updated']), searched);
}

/** Puts what went out into the index; it never changes. `at`: ISO time. */
export function indexEdition(
  db: WritableDb,
  edition: { id: string; at: string; version: number; document: PackDocument },
): void {
  takeOut(db, edition.id);
  putIn(db, edition.id, edition.at, searchedEdition(edition));
}

const writtenEdition = z.object({ id: z.string(), at: z.string(), version: z.number(), document: z.string() });

/** Puts everything that went out into the index: for stores from before editions were searched. */
export function indexEditions(db: WritableDb): void {
  for (const { document, ...edition } of db.all(writtenEdition, sql`SELECT id, at, version, document FROM edition`)) {
    indexEdition(db, { ...edition, document: packDocument.parse(JSON.parse(document)) });
  }
}

function takeOut(db: WritableDb, record: string): void {
  const known = db.get(entry, sql`SELECT id FROM search_entry WHERE record = ${record}`);
  if (known !== null) {
    db.run(sql`DELETE FROM search WHERE rowid = ${known.id}`);
    db.run(sql`DELETE FROM search_entry WHERE id = ${known.id}`);
  }
}

function putIn(db: WritableDb, record: string, updated: string, searched: Searched): void {
  const { title, body, tags, sort, clearance, lapses } = searched;
  const { first, last } = idRange(searched.kind);
  const top = db.get(newest, sql`SELECT max(id) AS id FROM search_entry WHERE id BETWEEN ${first} AND ${last}`);
  const id = (top?.id ?? first - 1) + 1;
  db.run(sql`
    INSERT INTO search_entry (id, kind, record, updated, title, sort, clearance, lapses)
    VALUES (${id}, ${searched.kind}, ${record}, ${updated}, ${foldLetters(title).slice(0, sortLength)}, ${sort},
      ${clearance}, ${lapses})`);
  db.run(sql`
    INSERT INTO search (rowid, title, body, tags) VALUES (${id}, ${fold(title)}, ${fold(body)}, ${tags.join(' ')})`);
}

import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors';
import { indexRecord } from '../search/index-record';
import type { ReadableDb, WritableDb } from './database';
import { newId } from './ids';
import { recordKinds, toColumns, toFields } from './kinds';
import type { Fields, RecordKindName } from './kinds';
import { join, name, sql } from './sql';
import type { Sql } from './sql';

/**
 * Reading and saving the records that people edit. Every save appends a revision with its parent; the row in the
 * record's table is its newest revision, laid out for queries.
 */

/** Who saves, when, and as part of which step. */
export interface Saving {
  db: WritableDb;
  author: string;
  now: string;
  /** The step that this action is; null for what undo does not take back. */
  step(): number | null;
}

const row = z.record(z.string(), z.unknown());

/** Puts a new record in; gives its id. */
export function createRecord(saving: Saving, kind: RecordKindName, fields: Fields, id: string = newId()): string {
  const stamps = { id, created: saving.now, updated: saving.now, author: saving.author };
  const revision = appendRevision(saving, kind, id, null, { ...stamps, ...fields, deletedAt: null }, 'do');
  putRow(saving.db, kind, { ...stamps, ...fields, revision, deletedAt: null });
  return id;
}

/** Changes some fields of a record; gives its new revision, or the present one where nothing differs. */
export function saveRecord(saving: Saving, kind: RecordKindName, id: string, fields: Fields): string {
  const before = currentRow(saving.db, kind, id);
  if (before === null) throw AppError.of('record.missing', { kind, id });
  const changed = Object.entries(fields).filter(
    ([field, value]) => value !== undefined && JSON.stringify(before.fields[field]) !== JSON.stringify(value),
  );
  if (changed.length === 0) return before.revision;
  const after = { ...before.fields, ...Object.fromEntries(changed), updated: saving.now, author: saving.author };
  const revision = appendRevision(saving, kind, id, before.revision, after, 'do');
  updateRow(saving.db, kind, id, before, { ...after, revision });
  return revision;
}

/** Saves the one record of a known id, be it there, not yet there, or taken back by undo. */
export function keepRecord(saving: Saving, kind: RecordKindName, id: string, fields: Fields): void {
  if (currentRow(saving.db, kind, id) === null) createRecord(saving, kind, fields, id);
  else saveRecord(saving, kind, id, { ...fields, deletedAt: null });
}

export function deleteRecord(saving: Saving, kind: RecordKindName, id: string): void {
  saveRecord(saving, kind, id, { deletedAt: saving.now });
}

/** All records of a kind that `where` chooses and that are not deleted, parsed. `where` begins after `AND`. */
export function findRecords<S extends z.ZodType>(
  db: ReadableDb,
  kind: RecordKindName,
  schema: S,
  where: Sql,
  order: Sql = sql`created, id`,
): z.output<S>[] {
  const { table } = recordKinds[kind];
  return db
    .all(row, sql`SELECT * FROM ${name(table)} WHERE deleted_at IS NULL AND ${where} ORDER BY ${order}`)
    .map((found) => schema.parse(toFields(kind, found)));
}

/** The record with this id; throws `record.missing` where there is none or it is deleted. */
export function getRecord<S extends z.ZodType>(
  db: ReadableDb,
  kind: RecordKindName,
  schema: S,
  id: string,
): z.output<S> {
  const [found] = findRecords(db, kind, schema, sql`id = ${id}`);
  if (found === undefined) throw AppError.of('record.missing', { kind, id });
  return found;
}

/** Writes a record back as a revision said it was: what undo and redo do. */
export function restoreRecord(
  saving: Saving,
  kind: RecordKindName,
  id: string,
  body: Fields,
  via: 'undo' | 'redo',
): void {
  const before = currentRow(saving.db, kind, id);
  if (before === null) throw AppError.of('record.missing', { kind, id });
  const revision = appendRevision(saving, kind, id, before.revision, body, via);
  updateRow(saving.db, kind, id, before, { ...body, revision });
}

interface Current {
  fields: Fields;
  revision: string;
}

function currentRow(db: ReadableDb, kind: RecordKindName, id: string): Current | null {
  const found = db.get(row, sql`SELECT * FROM ${name(recordKinds[kind].table)} WHERE id = ${id}`);
  if (found === null) return null;
  const { revision, ...fields } = toFields(kind, found);
  return { fields: { ...fields, deletedAt: found['deleted_at'] }, revision: z.string().parse(revision) };
}

function appendRevision(
  saving: Saving,
  kind: RecordKindName,
  record: string,
  parent: string | null,
  body: Fields,
  via: 'do' | 'undo' | 'redo',
): string {
  const id = newId();
  const { revision: _, ...kept } = body;
  saving.db.run(sql`
    INSERT INTO revision (id, kind, record, parent, step, via, at, author, body)
    VALUES (${id}, ${kind}, ${record}, ${parent}, ${saving.step()}, ${via}, ${saving.now}, ${saving.author},
      ${JSON.stringify(kept)})`);
  return id;
}

function putRow(db: WritableDb, kind: RecordKindName, fields: Fields): void {
  const columns = toColumns(kind, fields);
  const names = join(
    [...columns.keys()].map((c) => name(c)),
    ', ',
  );
  const values = join(
    [...columns.values()].map((v) => sql`${v}`),
    ', ',
  );
  db.run(sql`INSERT INTO ${name(recordKinds[kind].table)} (${names}) VALUES (${values})`);
  indexRecord(db, kind, fields);
}

/** Sets the columns that differ and no others: SQLite looks through all figures of an import whose number is set, were it to the same. */
function updateRow(db: WritableDb, kind: RecordKindName, id: string, before: Current, fields: Fields): void {
  const present = toColumns(kind, { ...before.fields, revision: before.revision });
  const sets = [...toColumns(kind, fields)]
    .filter(([column, value]) => present.get(column) !== value)
    .map(([column, value]) => sql`${name(column)} = ${value}`);
  db.run(sql`UPDATE ${name(recordKinds[kind].table)} SET ${join(sets, ', ')} WHERE id = ${id}`);
  indexRecord(db, kind, fields);
}

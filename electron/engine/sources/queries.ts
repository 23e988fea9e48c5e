import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors';
import { recipeUse, sourceFile, sourceProblem, sourceRow, sheetCorrection } from '../../../shared/contract/sources';
import type { SheetCorrection, SourceFile, SourceRow } from '../../../shared/contract/sources';
import { BLOCK_ROWS, range } from '../../../shared/tables/grid';
import type { SheetInfo } from '../../../shared/tables/grid';
import { sheetProposal } from '../../../shared/tables/proposal';
import type { ReadableDb, WritableDb } from '../store/database';
import { findRecords } from '../store/records';
import { join, sql } from '../store/sql';
import type { Sql } from '../store/sql';

/** Everything that is kept of how a file was understood. */
export const understood = z.strictObject({
  sheets: z.array(z.strictObject({ sheetId: z.number().int(), proposal: sheetProposal.nullable() })),
  /** What a person set right. */
  corrections: z.array(sheetCorrection),
  /** The recipe whose corrections came before. */
  recipe: recipeUse.nullable().optional(),
});
export type Understood = z.infer<typeof understood>;

/** All corrections that a file is taken with: the recipe's, then a person's own. */
export function allCorrections({ recipe, corrections }: Pick<Understood, 'recipe' | 'corrections'>): SheetCorrection[] {
  return [...(recipe?.corrections ?? []), ...corrections];
}

/** The first problems of an import, and how many there are. */
export const problemList = z.strictObject({ count: z.number().int(), first: z.array(sourceProblem) });
export type ProblemList = z.infer<typeof problemList>;

export const importRecord = z.object({
  id: z.string(),
  number: z.number().int(),
  source: z.string(),
  state: z.enum(['reading', 'accepted', 'undone']),
  mapping: understood,
  figures: z.number().int(),
  problems: problemList,
});
export type ImportRecord = z.infer<typeof importRecord>;

const count = z.object({ n: z.number() });

/** A source by id, deleted or only proposed ones too. Throws `record.missing`. */
export function sourceById(db: ReadableDb, id: string): SourceFile & { deletedAt: string | null } {
  return anySource(db, sql`id = ${id}`) ?? missing('source', id);
}

/** The source with these bytes, deleted or only proposed ones too. */
export function sourceByDigest(db: ReadableDb, sha256: string): (SourceFile & { deletedAt: string | null }) | null {
  return anySource(db, sql`sha256 = ${sha256}`);
}

const rawSource = z.object({
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  author: z.string(),
  revision: z.string(),
  deleted_at: z.string().nullable(),
  file_name: z.string(),
  sha256: z.string(),
  size: z.number(),
  format: z.string(),
  publisher: z.string().nullable(),
  dataset: z.string().nullable(),
  taken_on: z.string().nullable(),
  saved_on: z.string().nullable(),
  credit: z.string().nullable(),
  sample: z.number(),
  questions: z.string(),
});

function anySource(db: ReadableDb, where: Sql): (SourceFile & { deletedAt: string | null }) | null {
  const row = db.get(rawSource, sql`SELECT * FROM source WHERE ${where}`);
  if (row === null) return null;
  return {
    ...sourceFile.parse({
      id: row.id,
      created: row.created,
      updated: row.updated,
      author: row.author,
      revision: row.revision,
      fileName: row.file_name,
      sha256: row.sha256,
      size: row.size,
      format: row.format,
      publisher: row.publisher,
      dataset: row.dataset,
      takenOn: row.taken_on,
      savedOn: row.saved_on,
      credit: row.credit,
      sample: row.sample === 1,
      questions: JSON.parse(row.questions) as unknown,
    }),
    deletedAt: row.deleted_at,
  };
}

/** The import that speaks for a source: the accepted one, else the one proposed or read, else the last undone. */
export function importOf(db: ReadableDb, source: string): ImportRecord {
  return findImportOf(db, source) ?? missing('source', source);
}

/** The same, or null where the store has none. */
export function findImportOf(db: ReadableDb, source: string): ImportRecord | null {
  const order = sql`CASE state WHEN 'accepted' THEN 0 WHEN 'reading' THEN 1 ELSE 2 END, number DESC`;
  return findRecords(db, 'import', importRecord, sql`source = ${source}`, order)[0] ?? null;
}

/** An import by id. Throws `record.missing`. */
export function importById(db: ReadableDb, id: string): ImportRecord {
  return findRecords(db, 'import', importRecord, sql`id = ${id}`)[0] ?? missing('import', id);
}

function missing(kind: string, id: string): never {
  throw AppError.of('record.missing', { kind, id });
}

export function nextImportNumber(db: ReadableDb): number {
  return (db.get(count, sql`SELECT coalesce(max(number), 0) AS n FROM import`)?.n ?? 0) + 1;
}

/** The sources that are there, newest first, with what was taken from them. */
export function sourceRows(db: ReadableDb): SourceRow[] {
  const extra = z.object({ source: z.string(), figures: z.number(), problems: z.number(), sheets: z.number() });
  const counts = new Map(
    db
      .all(
        extra,
        sql`SELECT source, figures, json_extract(problems, '$.count') AS problems,
            (SELECT count(*) FROM sheet WHERE sheet.source = import.source) AS sheets
          FROM import WHERE state = 'accepted'`,
      )
      .map((row) => [row.source, row]),
  );
  const newer = supersedingFiles(db);
  const found = findRecords(db, 'source', sourceFile, sql`1`, sql`created DESC, id DESC`);
  return found.map(({ questions, ...source }) =>
    sourceRow.parse({
      ...source,
      figures: counts.get(source.id)?.figures ?? 0,
      problems: counts.get(source.id)?.problems ?? 0,
      sheets: counts.get(source.id)?.sheets ?? 0,
      question: questions[0] ?? null,
      supersededBy: newer.get(source.id) ?? [],
    }),
  );
}

/** By source, the names of files with newer readings: found by the figures of one series in each of the two. */
function supersedingFiles(db: ReadableDb): Map<string, string[]> {
  const pair = z.object({ older: z.string(), name: z.string() });
  const rows = db.all(
    pair,
    sql`WITH taken AS (
        SELECT import.number, source.id, source.file_name, source.taken_on,
          (SELECT series FROM figure WHERE import = import.number ORDER BY id LIMIT 1) AS sample
        FROM import JOIN source ON source.id = import.source
        WHERE import.state = 'accepted' AND source.deleted_at IS NULL AND source.taken_on IS NOT NULL
      )
      SELECT old.id AS older, new.file_name AS name FROM taken AS old JOIN taken AS new ON new.taken_on > old.taken_on
      WHERE EXISTS (
        SELECT 1 FROM figure WHERE figure.series = old.sample AND figure.import = new.number
      ) ORDER BY new.taken_on DESC`,
  );
  const by = new Map<string, string[]>();
  for (const { older, name } of rows) by.set(older, [...(by.get(older) ?? []), name]);
  return by;
}

/** A sheet of a source with what is known of its grid. */
export interface KeptSheet {
  id: number;
  source: string;
  info: SheetInfo;
}

const layout = z.strictObject({
  cells: z.number(),
  merges: z.array(range),
  hiddenRows: z.array(z.number()),
  hiddenCols: z.array(z.number()),
});

const sheetRow = z.object({
  id: z.number(),
  source: z.string(),
  position: z.number(),
  name: z.string(),
  hidden: z.number(),
  row_count: z.number(),
  col_count: z.number(),
  layout: z.string(),
});

export function sheetsOf(db: ReadableDb, source: string): KeptSheet[] {
  return db.all(sheetRow, sql`SELECT * FROM sheet WHERE source = ${source} ORDER BY position`).map(keptSheet);
}

/** Throws `record.missing`. */
export function sheetById(db: ReadableDb, id: number): KeptSheet {
  const row = db.get(sheetRow, sql`SELECT * FROM sheet WHERE id = ${id}`);
  return row === null ? missing('sheet', String(id)) : keptSheet(row);
}

function keptSheet(row: z.output<typeof sheetRow>): KeptSheet {
  const { cells, merges, hiddenRows, hiddenCols } = layout.parse(JSON.parse(row.layout));
  const info = { index: row.position, name: row.name, hidden: row.hidden === 1, rows: row.row_count };
  return {
    id: row.id,
    source: row.source,
    info: { ...info, cols: row.col_count, cells, merges, hiddenRows, hiddenCols },
  };
}

export function putSheet(db: WritableDb, source: string, info: SheetInfo): number {
  return db.run(sql`
    INSERT INTO sheet (source, position, name, hidden, row_count, col_count, layout)
    VALUES (${source}, ${info.index}, ${info.name}, ${info.hidden}, ${info.rows}, ${info.cols}, ${layoutText(info)})`)
    .lastId;
}

/** Writes what is known of a sheet once all of it is read. */
export function completeSheet(db: WritableDb, id: number, info: SheetInfo): void {
  db.run(sql`
    UPDATE sheet SET hidden = ${info.hidden}, row_count = ${info.rows}, col_count = ${info.cols},
      layout = ${layoutText(info)} WHERE id = ${id}`);
}

function layoutText({ cells, merges, hiddenRows, hiddenCols }: SheetInfo): string {
  return JSON.stringify({ cells, merges, hiddenRows, hiddenCols });
}

/** Makes sure that an import and a sheet of its file are there. @throws AppError `record.missing` */
export function importOfSheet(db: ReadableDb, importNumber: number, sheet: number): void {
  const found = db.get(
    z.object({ number: z.number() }),
    sql`SELECT number FROM import JOIN sheet ON sheet.source = import.source
      WHERE import.number = ${importNumber} AND sheet.id = ${sheet}`,
  );
  if (found === null) missing('import', String(importNumber));
}

export function putBytes(db: WritableDb, source: string, position: number, bytes: Uint8Array): void {
  db.run(sql`INSERT INTO source_bytes (source, position, bytes) VALUES (${source}, ${position}, ${bytes})`);
}

/** Puts in the rows of block `block` (from 0), encoded. */
export function putBlock(db: WritableDb, sheet: number, block: number, data: Uint8Array): void {
  db.run(sql`INSERT INTO row_block (sheet, first_row, data) VALUES (${sheet}, ${block * BLOCK_ROWS + 1}, ${data})`);
}

const blockRow = z.object({ data: z.instanceof(Uint8Array) });

/** The encoded rows of a block, or null where it has none. */
export function blockData(db: ReadableDb, sheet: number, block: number): Uint8Array | null {
  const first = block * BLOCK_ROWS + 1;
  return (
    db.get(blockRow, sql`SELECT data FROM row_block WHERE sheet = ${sheet} AND first_row = ${first}`)?.data ?? null
  );
}

/** Lets the file be read again at once while what was read of it is still being taken away. */
export function giveUpDigest(db: WritableDb, source: string): void {
  db.run(sql`UPDATE source SET sha256 = id WHERE id = ${source}`);
}

/** Takes away at most `limit` rows of what hangs on an import or a source; true when nothing of it is left. */
export function removeSome(db: WritableDb, importNumber: number, source: string | null, limit: number): boolean {
  const imports =
    source === null
      ? sql`${importNumber}`
      : sql`SELECT number FROM import WHERE source = ${source} OR number = ${importNumber}`;
  const pieces = [
    // All imports of a source that goes: taking the source out takes them along, and that must cost nothing then.
    sql`DELETE FROM figure WHERE id IN (SELECT id FROM figure WHERE import IN (${imports}) LIMIT ${limit})`,
    sql`DELETE FROM figure_block WHERE first IN (
      SELECT first FROM figure_block WHERE import IN (${imports}) LIMIT ${Math.ceil(limit / 50)})`,
    ...(source === null ? [] : ofSource(source, Math.ceil(limit / 50))),
  ];
  for (const piece of pieces) if (db.run(piece).changes > 0) return false;
  db.run(sql`DELETE FROM import WHERE number = ${importNumber}`);
  if (source !== null) db.run(sql`DELETE FROM source WHERE id = ${source}`);
  return true;
}

function ofSource(source: string, limit: number): Sql[] {
  const sheets = sql`SELECT id FROM sheet WHERE source = ${source}`;
  return [
    sql`DELETE FROM row_block WHERE (sheet, first_row) IN (
      SELECT sheet, first_row FROM row_block WHERE sheet IN (${sheets}) LIMIT ${limit})`,
    sql`DELETE FROM source_bytes WHERE rowid IN (
      SELECT rowid FROM source_bytes WHERE source = ${source} LIMIT ${Math.ceil(limit / 10)})`,
  ];
}

/** Imports of a source that stand in a state. */
export function importsIn(db: ReadableDb, source: string, states: readonly ImportRecord['state'][]): ImportRecord[] {
  const listed = join(
    states.map((state) => sql`${state}`),
    ', ',
  );
  return findRecords(db, 'import', importRecord, sql`source = ${source} AND state IN (${listed})`, sql`number DESC`);
}

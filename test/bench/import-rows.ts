import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../../electron/engine/store/database';
import { join, name, sql } from '../../electron/engine/store/sql';
import type { SqlValue } from '../../electron/engine/store/sql';

/** The rows that an import leaves in a store, table by table, to be put into another with nothing around it. */

const tables = [
  'revision',
  'source',
  'import',
  'sheet',
  'row_block',
  'source_bytes',
  'series',
  'figure',
  'series_block',
  'figure_block',
] as const;
export interface Copied {
  table: (typeof tables)[number];
  columns: string[];
  rows: SqlValue[][];
}

const value = z.union([z.string(), z.number(), z.null(), z.instanceof(Uint8Array)]);

export function copyRows(db: ReadableDb): Copied[] {
  return tables.map((table) => {
    const found = db.all(z.record(z.string(), value), sql`SELECT * FROM ${name(table)}`);
    // Steps are not copied, so revisions stand alone.
    const plain = found.map((row) => (table === 'revision' ? { ...row, step: null, parent: null } : row));
    return { table, columns: Object.keys(plain[0] ?? {}), rows: plain.map((row) => Object.values(row)) };
  });
}

const TOGETHER = 10_000;

/**
 * One prepared statement a table, in transactions of ten thousand rows, the log moved into the file as SQLite does by
 * itself.
 */
export function insertRows(db: WritableDb, copied: readonly Copied[]): void {
  for (const { table, columns, rows } of copied) {
    const into = join(
      columns.map((column) => name(column)),
      ', ',
    );
    const { text } = sql`INSERT INTO ${name(table)} (${into}) VALUES (${join(
      columns.map(() => sql`${null}`),
      ', ',
    )})`;
    for (let at = 0; at < rows.length; at += TOGETHER) {
      const some = rows.slice(at, at + TOGETHER);
      db.transaction(() => {
        for (const values of some) db.run({ text, values });
      });
    }
  }
}

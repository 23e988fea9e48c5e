import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fillFigures } from '../../../test/bench/figures-store';
import { copyRows, insertRows, type Copied } from '../../../test/bench/import-rows';
import { passphrase, temporaryFolder } from '../../../test/support/engine';
import type { Connection, ReadableDb } from '../store/database';
import { costs, deriveKey, newSalt } from '../store/key';
import { migrations } from '../store/migrate';
import { openEncrypted } from '../store/open';
import { createStore, openStore } from '../store/session';
import { sql } from '../store/sql';
import { seriesDimensions } from './column-blocks';
import { someFigures, someSeries } from './column-queries';
import { columnsOf, hasColumns, readSomeColumns, supersededBy } from './figure-columns';
import type { FigureColumns } from './figure-columns';

const share = 0.003;
const now = '2024-07-01T00:00:00.000Z';

/** Every figure as the columns say it, in words. */
function wordedColumns(columns: FigureColumns): unknown[] {
  return Array.from({ length: columns.count }, (_, at) => {
    const id = columns.series[at] ?? 0;
    return {
      id: columns.id[at],
      value: columns.values.all()[at],
      period: columns.periods[columns.period[at] ?? 0],
      mark: columns.marks[columns.mark[at] ?? 0],
      series: seriesDimensions.map((by) => columns.of.words.values[columns.of.codes[by][id] ?? 0]),
    };
  });
}

/** The same from the rows. */
function wordedRows(db: Connection): unknown[] {
  const series = new Map(
    someSeries(db, 0, 1e6).map(({ id, words }) => [id, seriesDimensions.map((by) => words[by])] as const),
  );
  return [1, 2, 3, 4].flatMap((number) =>
    someFigures(db, number, 0, 1e6).map(({ id, value, period, standing, missing, flags, ...figure }) => ({
      id,
      value: value ?? Number.NaN,
      period,
      mark: [standing, missing, flags],
      series: series.get(figure.series),
    })),
  );
}

/** A store as a program made it that knew no columns, with the figures of another. */
async function storeWithout(file: string, figuresOf: ReadableDb): Promise<void> {
  const salt = newSalt();
  const db = openEncrypted(file, await deriveKey(passphrase, salt, costs[0]), { salt, readonly: false });
  for (const { text } of migrations.filter(({ number }) => number <= 70)) db.script(text);
  db.script('PRAGMA user_version = 70');
  const kept = ['revision', 'source', 'import', 'sheet', 'series', 'figure'];
  const rows = copyRows(figuresOf).filter(({ table }) => kept.includes(table));
  insertRows(
    db,
    rows.map((of) => knownTo(db, of)),
  );
  db.close();
}

/** Rows without the columns that a store does not have yet. */
function knownTo(db: ReadableDb, { table, columns, rows }: Copied): Copied {
  const known = db.all(z.object({ name: z.string() }), sql`SELECT name FROM pragma_table_info(${table})`);
  const has = columns.map((column) => known.some(({ name }) => name === column));
  return {
    table,
    columns: columns.filter((_, at) => has[at]),
    rows: rows.map((row) => row.filter((_, at) => has[at])),
  };
}

describe('the columns of figures', () => {
  it('say what the rows say, written with them or packed from a store that had none', async () => {
    const file = path.join(temporaryFolder(), 'a.chancery');
    const made = await createStore(file, passphrase);
    const count = fillFigures(made, share);
    const rows = wordedRows(made.writer);
    expect(rows).toHaveLength(count);
    expect(wordedColumns(columnsOf(made.reader))).toEqual(rows);
    const older = path.join(temporaryFolder(), 'b.chancery');
    await storeWithout(older, made.reader);
    made.close();
    const opened = await openStore(older, passphrase, now);
    expect(wordedColumns(columnsOf(opened.reader))).toEqual(rows);
    opened.close();
  });

  it('are read a little at a time, and anew for what has begun to count or counts no more', async () => {
    const store = await createStore(path.join(temporaryFolder(), 'a.chancery'), passphrase);
    const count = fillFigures(store, share);
    let steps = 0;
    while (readSomeColumns(store.reader)) steps += 1;
    expect(steps).toBeGreaterThan(3);
    expect(hasColumns(store.reader)).toBe(true);
    const all = columnsOf(store.reader);
    expect(supersededBy(all).filter((by) => by >= 0).length).toBeGreaterThan(0);

    store.writer.run(sql`UPDATE import SET state = 'undone' WHERE number = 4`);
    expect(hasColumns(store.reader)).toBe(false);
    const fewer = columnsOf(store.reader);
    expect(fewer.count).toBeLessThan(count);
    expect(supersededBy(fewer).every((by) => by < 0)).toBe(true);

    store.writer.run(sql`UPDATE import SET state = 'accepted' WHERE number = 4`);
    expect(wordedColumns(columnsOf(store.reader))).toEqual(wordedColumns(all));
    store.close();
  });
});

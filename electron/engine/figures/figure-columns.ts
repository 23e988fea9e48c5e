import type { Period } from '../../../shared/periods/period';
import type { ReadableDb } from '../store/database';
import {
  Dictionary,
  figureColumns,
  markKey,
  numberOf,
  periodKey,
  seriesCodes,
  seriesDimensions,
} from './column-blocks';
import type { FigureBlock, Mark, SeriesDimension } from './column-blocks';
import { countedImports, nextFigureBlocks, nextSeriesBlocks } from './column-queries';
import type { CountedImport } from './column-queries';
import { supersession } from './column-supersession';
import { FigureValues } from './figure-values';
import { widen } from './narrow';
import type { NarrowColumn } from './narrow';

/**
 * What figures are narrowed, grouped, sorted and pivoted by, held as columns of numbers beside the worker's connection:
 * a scan of a million figures is a few milliseconds, where SQLite needs a join for each. They are read from the compact
 * form in the store (`column-blocks.ts`); what a row shows is read from its row. Figures of an accepted import never
 * change, so only imports that are new are read.
 */

export interface SeriesColumns {
  /** Highest id read; columns are indexed by id. */
  last: number;
  /** Numbers of `words`. */
  codes: Record<SeriesDimension, Int32Array>;
  words: Dictionary;
}

interface Columns {
  id: Int32Array;
  series: Int32Array;
  /** Index into `periods`. */
  period: Int32Array;
  /** Index into `marks`. */
  mark: Int32Array;
  /** Index into `imports`. */
  import: Int32Array;
}

export interface FigureColumns extends Columns {
  count: number;
  periods: Period[];
  imports: readonly CountedImport[];
  marks: Mark[];
  values: FigureValues;
  of: SeriesColumns;
  /** What has been derived from these columns, by what it is; gone with them. */
  derived: Map<string, unknown>;
}

interface Kept {
  signature: string;
  /** Null while they are being read. */
  columns: FigureColumns | null;
  reading: Generator<undefined, FigureColumns>;
  before: FigureColumns | null;
}

const kept = new WeakMap<ReadableDb, Kept>();

/** Whether the columns are in memory as the store has them now. */
export function hasColumns(db: ReadableDb): boolean {
  const found = kept.get(db);
  return found?.columns !== null && found?.signature === JSON.stringify(countedImports(db));
}

/** The columns of all figures that count, in the order of import and place. */
export function columnsOf(db: ReadableDb): FigureColumns {
  const now = current(db);
  while (now.columns === null) step(db, now);
  return now.columns;
}

/** Reads a little of the columns; true while there is more. */
export function readSomeColumns(db: ReadableDb): boolean {
  const now = current(db);
  if (now.columns === null) step(db, now);
  return now.columns === null;
}

function step(db: ReadableDb, now: Kept): void {
  try {
    const { done, value } = now.reading.next();
    if (done === true) now.columns = value;
  } catch (error) {
    kept.delete(db);
    throw error;
  }
}

/** What is kept of the columns, begun anew where other imports count than before. */
function current(db: ReadableDb): Kept {
  const imports = countedImports(db);
  const signature = JSON.stringify(imports);
  const found = kept.get(db);
  if (found?.signature === signature) return found;
  const before = found?.columns ?? found?.before ?? null;
  const begun: Kept = { signature, columns: null, reading: read(db, imports, before), before };
  kept.set(db, begun);
  return begun;
}

/** What is computed of columns once; `make` runs when it is first asked for. */
export function derived<T>(columns: FigureColumns, name: string, make: () => T): T {
  if (!columns.derived.has(name)) columns.derived.set(name, make());
  return columns.derived.get(name) as T;
}

/** For each figure the position of the one that supersedes it, or -1. */
export function supersededBy(columns: FigureColumns): Int32Array {
  return derived(columns, 'superseded by', () => supersession(columns));
}

/** For each mark whether it is that of a main figure. */
export function mainMarks(columns: FigureColumns): Uint8Array {
  return derived(columns, 'main', () => Uint8Array.from(columns.marks, ([standing]) => Number(standing === 'main')));
}

/** The words of a dimension that series have, by number, in the order of the numbers. */
export function usedWords(columns: FigureColumns, by: SeriesDimension): Int32Array {
  return derived(columns, `used ${by}`, () => {
    const seen = new Uint8Array(columns.of.words.values.length);
    for (const code of columns.of.codes[by]) seen[code] = 1;
    return Int32Array.from([...seen.keys()].filter((code) => seen[code] === 1));
  });
}

function* read(
  db: ReadableDb,
  imports: readonly CountedImport[],
  before: FigureColumns | null,
): Generator<undefined, FigureColumns> {
  const of = yield* readSeries(db, before?.of ?? null);
  const figures = imports.reduce((sum, one) => sum + one.figures, 0);
  const to: FigureColumns = {
    ...emptyColumns(figures),
    values: new FigureValues(db, figures),
    count: 0,
    periods: [...(before?.periods ?? [])],
    imports,
    marks: [...(before?.marks ?? [])],
    of,
    derived: new Map(),
  };
  const adding = new Adding(to);
  for (const [index, { number }] of imports.entries()) {
    const known = before?.imports.findIndex((one) => one.number === number) ?? -1;
    if (known >= 0 && before !== null) adding.copy(before, known, index, number);
    else {
      to.values.place({ import: number, at: to.count }, null);
      let last = 0;
      for (;;) {
        const blocks = nextFigureBlocks(db, number, last);
        if (blocks.length === 0) break;
        for (const block of blocks) adding.block(block, index);
        last = blocks.at(-1)?.first ?? last;
        yield;
      }
    }
  }
  return to;
}

function emptyColumns(count: number): Columns {
  return {
    id: new Int32Array(count),
    series: new Int32Array(count),
    period: new Int32Array(count),
    mark: new Int32Array(count),
    import: new Int32Array(count),
  };
}

/** Puts blocks behind one another. */
class Adding {
  readonly #to: FigureColumns;
  readonly #periods: Map<string, number>;
  readonly #marks: Map<string, number>;

  constructor(to: FigureColumns) {
    this.#to = to;
    this.#periods = new Map(to.periods.map((period, index) => [periodKey(period), index]));
    this.#marks = new Map(to.marks.map((mark, index) => [markKey(mark), index]));
  }

  block(block: Omit<FigureBlock, 'numbers'>, index: number): void {
    const to = this.#to;
    const { series, period, mark } = figureColumns(block);
    const periods = block.periods.map((one) => numberOf(this.#periods, periodKey(one), () => to.periods.push(one)));
    const marks = block.marks.map((one) => numberOf(this.#marks, markKey(one), () => to.marks.push(one)));
    const [from, end] = [to.count, to.count + block.count];
    if (end > to.id.length) throw new Error('an import has more figures than it says');
    const { id } = to;
    for (let at = from; at < end; at += 1) id[at] = block.first + at - from;
    widen(series, to.series, from, block.count);
    renumber(period, periods, to.period, from, block.count);
    renumber(mark, marks, to.mark, from, block.count);
    to.import.fill(index, from, end);
    to.count = end;
  }

  /** The figures of an import that were in memory already: their numbers of periods and marks still hold. */
  copy(before: FigureColumns, known: number, index: number, number: number): void {
    const to = this.#to;
    const first = before.import.indexOf(known);
    if (first < 0) return;
    const end = before.import.subarray(0, before.count).lastIndexOf(known) + 1;
    for (const name of ['id', 'series', 'period', 'mark'] as const) {
      to[name].set(before[name].subarray(first, end), to.count);
    }
    to.values.place({ import: number, at: to.count }, before.values.known(first, end));
    to.import.fill(index, to.count, to.count + end - first);
    to.count += end - first;
  }
}

/** Writes a column whose numbers are of a block under the numbers that they have among all. */
function renumber(column: NarrowColumn, numbers: readonly number[], to: Int32Array, from: number, count: number): void {
  widen(column, to, from, count);
  if (numbers.every((number, at) => number === at)) return;
  if (column.above === null) to.fill(numbers[column.least] ?? 0, from, from + count);
  else for (let n = from; n < from + count; n += 1) to[n] = numbers[to[n] ?? 0] ?? 0;
}

/** Series are only ever added, and so are words. */
function* readSeries(db: ReadableDb, before: SeriesColumns | null): Generator<undefined, SeriesColumns> {
  const words = before?.words ?? new Dictionary();
  const parts: { first: number; count: number; codes: NarrowColumn[] }[] = [];
  let last = before?.last ?? 0;
  for (;;) {
    const blocks = nextSeriesBlocks(db, last);
    if (blocks.length === 0) break;
    for (const block of blocks) {
      for (const word of block.words) words.codeOf(word);
      parts.push({ first: block.first, count: block.last - block.first + 1, codes: seriesCodes(block) });
      last = block.last;
    }
    yield;
  }
  if (before !== null && parts.length === 0) return before;
  const codes = Object.fromEntries(
    seriesDimensions.map((by, place) => {
      const column = new Int32Array(last + 1);
      if (before !== null) column.set(before.codes[by]);
      for (const { first, count, codes: all } of parts) {
        const part = all[place];
        if (part !== undefined) widen(part, column, first, count);
      }
      return [by, column];
    }),
  ) as Record<SeriesDimension, Int32Array>;
  return { last, codes, words };
}

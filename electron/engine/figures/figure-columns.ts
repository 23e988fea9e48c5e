import type { Period } from '../../../shared/periods/period';
import type { ReadableDb } from '../store/database';
import { countedImports, figuresOfImport, periodOfFigure, seriesAfter } from './column-queries';
import type { CountedImport, NarrowSeries } from './column-queries';

/**
 * What figures are narrowed, grouped, sorted and pivoted by, held as columns of numbers beside the worker's connection:
 * a scan of a million figures is a few milliseconds, where SQLite needs a join for each. What a row shows is still read
 * from the store. Figures of an accepted import never change, so only imports that are new are read.
 */

/** What is the same for all figures of a series. */
export const seriesDimensions = [
  'reporter',
  'partner',
  'flow',
  'classification',
  'product',
  'productName',
  'measure',
  'unit',
  'priceBasis',
  'valuation',
  'dataset',
  'more',
  'partnerLevel',
  'productLevel',
] as const satisfies readonly (keyof NarrowSeries)[];
export type SeriesDimension = (typeof seriesDimensions)[number];

/** Words by number, in the order in which they were met; 0 is null. */
class Dictionary {
  readonly values: (string | null)[] = [null];
  readonly #codes = new Map<string, number>();

  codeOf(value: string | null): number {
    if (value === null) return 0;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

export interface SeriesColumns {
  /** Highest id read; columns are indexed by id. */
  last: number;
  codes: Record<SeriesDimension, Int32Array>;
  words: Record<SeriesDimension, Dictionary>;
}

export interface Columns {
  count: number;
  id: Int32Array;
  series: Int32Array;
  /** Index into `periods`. */
  period: Int32Array;
  /** Index into `imports`. */
  import: Int32Array;
  /** NaN where it is missing. */
  value: Float64Array;
  /** Codes of `standings`, `missings`, `flags`. */
  standing: Uint8Array;
  missing: Uint8Array;
  flag: Int32Array;
}

export interface FigureColumns extends Columns {
  periods: Period[];
  imports: CountedImport[];
  standings: Dictionary;
  missings: Dictionary;
  flags: Dictionary;
  of: SeriesColumns;
  /** Position of the figure that supersedes each, or -1. */
  supersededBy: Int32Array;
  /** What has been derived from these columns, by what it is; gone with them. */
  derived: Map<string, unknown>;
}

interface Kept {
  signature: string;
  columns: FigureColumns;
  periodCodes: Map<string, number>;
}

const kept = new WeakMap<ReadableDb, Kept>();

/** Whether the columns are in memory as the store has them now. */
export function hasColumns(db: ReadableDb): boolean {
  return kept.get(db)?.signature === JSON.stringify(countedImports(db));
}

/** The columns of all figures that count, in the order of import and place. */
export function columnsOf(db: ReadableDb): FigureColumns {
  const imports = countedImports(db);
  const signature = JSON.stringify(imports);
  const before = kept.get(db);
  if (before?.signature === signature) return before.columns;
  const periodCodes = before?.periodCodes ?? new Map<string, number>();
  const columns = load(db, imports, before?.columns ?? null, periodCodes);
  kept.set(db, { signature, columns, periodCodes });
  return columns;
}

/** What is computed of columns once; `make` runs when it is first asked for. */
export function derived<T>(columns: FigureColumns, name: string, make: () => T): T {
  if (!columns.derived.has(name)) columns.derived.set(name, make());
  return columns.derived.get(name) as T;
}

function load(
  db: ReadableDb,
  imports: CountedImport[],
  before: FigureColumns | null,
  periodCodes: Map<string, number>,
): FigureColumns {
  const count = imports.reduce((sum, { figures }) => sum + figures, 0);
  const to: FigureColumns = {
    ...emptyColumns(count),
    periods: before?.periods ?? [],
    imports,
    standings: before?.standings ?? new Dictionary(),
    missings: before?.missings ?? new Dictionary(),
    flags: before?.flags ?? new Dictionary(),
    of: loadSeries(db, before?.of ?? null),
    supersededBy: new Int32Array(0),
    derived: new Map(),
  };
  let at = 0;
  for (const [index, { number }] of imports.entries()) {
    const known = before?.imports.findIndex((one) => one.number === number) ?? -1;
    at =
      known < 0 || before === null ? read(db, number, index, to, at, periodCodes) : copy(before, known, index, to, at);
  }
  to.count = at;
  to.supersededBy = supersession(to);
  return to;
}

function emptyColumns(count: number): Columns {
  return {
    count,
    id: new Int32Array(count),
    series: new Int32Array(count),
    period: new Int32Array(count),
    import: new Int32Array(count),
    value: new Float64Array(count),
    standing: new Uint8Array(count),
    missing: new Uint8Array(count),
    flag: new Int32Array(count),
  };
}

function read(
  db: ReadableDb,
  number: number,
  index: number,
  to: FigureColumns,
  from: number,
  periodCodes: Map<string, number>,
): number {
  let at = from;
  const fresh: { code: number; id: number }[] = [];
  for (const row of figuresOfImport(db, number)) {
    if (at >= to.id.length) break;
    let period = periodCodes.get(row.period);
    if (period === undefined) {
      period = to.periods.length + fresh.length;
      periodCodes.set(row.period, period);
      fresh.push({ code: period, id: row.id });
    }
    to.id[at] = row.id;
    to.series[at] = row.series;
    to.period[at] = period;
    to.import[at] = index;
    to.value[at] = row.value ?? Number.NaN;
    to.standing[at] = to.standings.codeOf(row.standing);
    to.missing[at] = to.missings.codeOf(row.missing);
    to.flag[at] = row.flags === '' ? 0 : to.flags.codeOf(row.flags);
    at += 1;
  }
  // Only now: nothing else may use the handle while rows are still coming.
  for (const { code, id } of fresh) to.periods[code] = periodOfFigure(db, id);
  return at;
}

function copy(before: FigureColumns, known: number, index: number, to: FigureColumns, at: number): number {
  const first = before.import.indexOf(known);
  if (first < 0) return at;
  const end = before.import.subarray(0, before.count).lastIndexOf(known) + 1;
  for (const name of ['id', 'series', 'period', 'value', 'standing', 'missing', 'flag'] as const) {
    to[name].set(before[name].subarray(first, end), at);
  }
  to.import.fill(index, at, at + end - first);
  return at + end - first;
}

function loadSeries(db: ReadableDb, before: SeriesColumns | null): SeriesColumns {
  const words = before?.words ?? record(() => new Dictionary());
  const lists = record((name) => (before === null ? [0] : Array.from(before.codes[name])));
  let last = before?.last ?? 0;
  for (const series of seriesAfter(db, last)) {
    for (const name of seriesDimensions) lists[name][series.id] = words[name].codeOf(series[name]);
    last = series.id;
  }
  const codes =
    before !== null && last === before.last
      ? before.codes
      : record((name) => Int32Array.from(lists[name], (n) => n ?? 0));
  return { last, codes, words };
}

function record<T>(make: (name: SeriesDimension) => T): Record<SeriesDimension, T> {
  return Object.fromEntries(seriesDimensions.map((name) => [name, make(name)])) as Record<SeriesDimension, T>;
}

/** Vintage of each import: the day its file was taken on, then its number (`shared/figures/supersession`). */
export function vintages(imports: readonly CountedImport[]): Int32Array {
  const order = imports
    .map(({ takenOn, number }, index) => ({ day: takenOn ?? '', number, index }))
    .toSorted((a, b) => (a.day === b.day ? a.number - b.number : a.day < b.day ? -1 : 1));
  const ranks = new Int32Array(imports.length);
  order.forEach(({ index }, rank) => (ranks[index] = rank));
  return ranks;
}

/** For each figure the position of the one of the latest vintage for its series and period, or -1 where it is that. */
function supersession(columns: FigureColumns): Int32Array {
  const { count, series, period, periods } = columns;
  const by = new Int32Array(count).fill(-1);
  if (columns.imports.length < 2) return by;
  const ranks = vintages(columns.imports);
  const rankAt = (at: number) => ranks[columns.import[at] ?? 0] ?? 0;
  const width = periods.length + 1;
  const slots = new Slots(count, (at) => (series[at] ?? 0) * width + (period[at] ?? 0));
  for (let at = 0; at < count; at += 1) {
    const best = slots.first(at);
    if (best !== at && rankAt(at) > rankAt(best)) slots.replace(at);
  }
  for (let at = 0; at < count; at += 1) {
    const best = slots.first(at);
    if (rankAt(best) > rankAt(at)) by[at] = best;
  }
  return by;
}

/** An open-addressed table over positions of the columns by a whole number that two of them may share. */
export class Slots {
  readonly #mask: number;
  readonly #positions: Int32Array;
  readonly #keyAt: (at: number) => number;

  constructor(count: number, keyAt: (at: number) => number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
    this.#mask = size - 1;
    this.#positions = new Int32Array(size).fill(-1);
    this.#keyAt = keyAt;
  }

  /** The position kept under the key of `at`; `at` itself where it is the first. */
  first(at: number): number {
    const slot = this.#slot(this.#keyAt(at));
    const found = this.#positions[slot] ?? -1;
    if (found >= 0) return found;
    this.#positions[slot] = at;
    return at;
  }

  /** Keeps `at` in the stead of what is kept under its key. */
  replace(at: number): void {
    this.#positions[this.#slot(this.#keyAt(at))] = at;
  }

  /** The position kept under a key, or -1. */
  find(key: number): number {
    return this.#positions[this.#slot(key)] ?? -1;
  }

  #slot(key: number): number {
    let slot =
      (Math.imul(key % 4294967296, 0x9e3779b1) ^ Math.imul(Math.floor(key / 4294967296) + 1, 0x85ebca6b)) >>> 7;
    slot &= this.#mask;
    for (;;) {
      const found = this.#positions[slot] ?? -1;
      if (found < 0 || this.#keyAt(found) === key) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

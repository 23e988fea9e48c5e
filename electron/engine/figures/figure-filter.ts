import type { FigureDimension, FigureFilter } from '../../../shared/contract/figures';
import { fold } from '../../../shared/places/fold';
import { wordFlow, wordMeasure } from '../../../shared/sentences/figure-labels';
import { flow, measure } from '../../../shared/figures/figure';
import type { FigureColumns, SeriesDimension } from './figure-columns';
import { flagsOf } from './queries';
import type { NameOf } from './queries';

/** Values of a filter's field as a list; undefined where it is not set. */
function listOf<T>(given: T | T[] | undefined): T[] | undefined {
  return given === undefined ? undefined : Array.isArray(given) ? given : [given];
}

const seriesFields = [
  'reporter',
  'partner',
  'flow',
  'product',
  'measure',
  'unit',
  'valuation',
  'dataset',
  'partnerLevel',
  'productLevel',
] as const satisfies readonly (SeriesDimension & keyof FigureFilter)[];

/** Positions of the figures that a filter leaves, in the order of the columns. */
export function positionsOf(columns: FigureColumns, filter: FigureFilter, nameOf: NameOf): Int32Array {
  const series = seriesAllowed(columns, filter);
  const periods = periodsAllowed(columns, filter);
  const imports = importsAllowed(columns, filter);
  const standings = codesAllowed(columns.standings.values, listOf(filter.standing));
  const flags = codesAllowed(columns.flags.values.map(flagText), listOf(filter.flag));
  const words = wordsAllowed(columns, filter.text ?? '', nameOf);
  const { count, supersededBy } = columns;
  const found = new Int32Array(count);
  let n = 0;
  for (let at = 0; at < count; at += 1) {
    if (series !== null && series[columns.series[at] ?? 0] === 0) continue;
    if (periods !== null && periods[columns.period[at] ?? 0] === 0) continue;
    if (imports !== null && imports[columns.import[at] ?? 0] === 0) continue;
    if (standings !== null && standings[columns.standing[at] ?? 0] === 0) continue;
    if (flags !== null && flags[columns.flag[at] ?? 0] === 0) continue;
    if (filter.superseded !== undefined && (supersededBy[at] ?? -1) >= 0 !== filter.superseded) continue;
    if (!words.every((word) => holds(columns, word, at))) continue;
    found[n] = at;
    n += 1;
  }
  return found.slice(0, n);
}

/** For each value of a dictionary whether it is asked for; null where all are. */
function codesAllowed(values: readonly (string | null)[], asked: readonly (string | null)[] | undefined) {
  if (asked === undefined) return null;
  return Uint8Array.from(values, (value) => (asked.includes(value) ? 1 : 0));
}

function seriesAllowed({ of }: FigureColumns, filter: FigureFilter): Uint8Array | null {
  let allowed: Uint8Array | null = null;
  for (const field of seriesFields) {
    const codes = codesAllowed(of.words[field].values, listOf<string | null>(filter[field]));
    if (codes === null) continue;
    allowed ??= new Uint8Array(of.last + 1).fill(1);
    const column = of.codes[field];
    for (let id = 0; id < column.length; id += 1) allowed[id] = (allowed[id] ?? 0) & (codes[column[id] ?? 0] ?? 0);
  }
  return allowed;
}

function periodsAllowed({ periods }: FigureColumns, filter: FigureFilter): Uint8Array | null {
  const [written, kinds] = [listOf(filter.period), listOf(filter.periodKind)];
  const { from, to } = filter;
  if (written === undefined && kinds === undefined && from === undefined && to === undefined) return null;
  const first = from === undefined ? '' : from.length === 4 ? `${from}-01-01` : from;
  const last = to === undefined ? '9999' : to.length === 4 ? `${to}-12-31` : to;
  return Uint8Array.from(periods, (period) =>
    Number(
      (written?.includes(period.written) ?? true) &&
        (kinds?.includes(period.kind) ?? true) &&
        period.from >= first &&
        period.to <= last,
    ),
  );
}

function importsAllowed({ imports }: FigureColumns, filter: FigureFilter): Uint8Array | null {
  const sources = listOf(filter.sourceId);
  return sources === undefined ? null : Uint8Array.from(imports, ({ source }) => Number(sources.includes(source)));
}

/** Where a word that was typed is found: by series, period and file. */
interface WordAllowed {
  series: Uint8Array;
  periods: Uint8Array;
  imports: Uint8Array;
}

function holds(columns: FigureColumns, { series, periods, imports }: WordAllowed, at: number): boolean {
  return (
    series[columns.series[at] ?? 0] === 1 ||
    periods[columns.period[at] ?? 0] === 1 ||
    imports[columns.import[at] ?? 0] === 1
  );
}

const searched = ['reporter', 'partner', 'flow', 'measure', 'product', 'productName', 'dataset', 'unit'] as const;

function wordsAllowed(columns: FigureColumns, text: string, nameOf: NameOf): WordAllowed[] {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const { of, periods, imports } = columns;
  const names = new Map(
    searched.map((field) => [field, of.words[field].values.map((value) => nameIn(field, value, nameOf))]),
  );
  return words.map((word) => {
    // Signs alone fold to nothing; they are looked for as they are.
    const sought = fold(word);
    const has = (name: string) => Number(sought === '' ? name.includes(word) : fold(name).includes(sought));
    const series = new Uint8Array(of.last + 1);
    for (const field of searched) {
      const codes = Uint8Array.from(names.get(field) ?? [], (name) => (name === '' ? 0 : has(name)));
      if (!codes.includes(1)) continue;
      const column = of.codes[field];
      for (let id = 0; id < column.length; id += 1) series[id] = (series[id] ?? 0) | (codes[column[id] ?? 0] ?? 0);
    }
    return {
      series,
      periods: Uint8Array.from(periods, ({ written }) => has(written)),
      imports: Uint8Array.from(imports, ({ fileName }) => has(fileName)),
    };
  });
}

function nameIn(field: (typeof searched)[number], value: string | null, nameOf: NameOf): string {
  if (value === null) return '';
  if (field === 'reporter' || field === 'partner') return `${value} ${nameOf(value)}`;
  if (field === 'flow') return wordFlow(flow.parse(value), 'en');
  if (field === 'measure') return wordMeasure(measure.parse(value), 'en');
  return value;
}

/** Flags as a row shows them. */
function flagText(flags: string | null): string | null {
  return flags === null ? null : flagsOf(flags).join(' ');
}

/** A dimension of figures as numbers, and the words that the numbers stand for. */
export interface Dimension {
  codeAt(at: number): number;
  values: readonly (string | null)[];
}

export function dimensionOf(columns: FigureColumns, by: FigureDimension): Dimension {
  switch (by) {
    case 'period':
      return shared(columns.period, columns.periods, ({ written }) => written);
    case 'periodKind':
      return shared(columns.period, columns.periods, ({ kind }) => kind);
    case 'source':
      return shared(columns.import, columns.imports, ({ source }) => source);
    case 'flag':
      return shared(columns.flag, columns.flags.values, flagText);
    default:
      return ofSeries(columns, by);
  }
}

export function ofSeries({ series, of }: FigureColumns, by: SeriesDimension): Dimension {
  const column = of.codes[by];
  return { codeAt: (at) => column[series[at] ?? 0] ?? 0, values: of.words[by].values };
}

/** Several entries of a column can have one value, as months have one kind: they get one number. */
function shared<T>(column: Int32Array, entries: readonly T[], valueOf: (entry: T) => string | null): Dimension {
  const values: (string | null)[] = [];
  const codes = entries.map((entry) => {
    const value = valueOf(entry);
    const known = values.indexOf(value);
    return known < 0 ? values.push(value) - 1 : known;
  });
  return { codeAt: (at) => codes[column[at] ?? 0] ?? 0, values };
}

/** How many of these figures have each value of a dimension, most first. */
export function countBy(
  { codeAt, values }: Dimension,
  positions: Int32Array,
): { value: string | null; figures: number }[] {
  const counts = new Int32Array(values.length);
  for (const at of positions) {
    const code = codeAt(at);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return values
    .map((value, code) => ({ value, figures: counts[code] ?? 0 }))
    .filter(({ figures }) => figures > 0)
    .toSorted((a, b) => b.figures - a.figures || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}

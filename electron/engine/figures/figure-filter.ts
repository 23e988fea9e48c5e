import type { FigureFilter } from '../../../shared/contract/figures';
import type { SeriesDimension } from './column-blocks';
import { wordsAllowed } from './figure-words';
import type { WordAllowed } from './figure-words';
import { supersededBy } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import { flagText } from './figure-dimensions';
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
  'more',
] as const satisfies readonly (SeriesDimension & keyof FigureFilter)[];

/** What a filter asks of each column: for each of its numbers 1 where it is allowed, null where all are. */
interface Allowed {
  series: Uint8Array | null;
  periods: Uint8Array | null;
  imports: Uint8Array | null;
  marks: Uint8Array | null;
  /** For each figure the one that supersedes it, where that is asked about. */
  superseded: { by: Int32Array; wanted: boolean } | null;
  /** Words that are found by more than a figure's series. */
  words: readonly WordAllowed[];
}

/** Positions of the figures that a filter leaves, in the order of the columns. */
export function positionsOf(columns: FigureColumns, filter: FigureFilter, nameOf: NameOf): Int32Array {
  const { series, period, mark, count } = columns;
  const allowed = allowedBy(columns, filter, nameOf);
  const found = new Int32Array(count);
  let n = 0;
  for (let at = 0; at < count; at += 1) {
    if (allowed.series !== null && allowed.series[series[at] ?? 0] === 0) continue;
    if (allowed.periods !== null && allowed.periods[period[at] ?? 0] === 0) continue;
    if (allowed.imports !== null && allowed.imports[columns.import[at] ?? 0] === 0) continue;
    if (allowed.marks !== null && allowed.marks[mark[at] ?? 0] === 0) continue;
    if (allowed.superseded !== null && (allowed.superseded.by[at] ?? -1) >= 0 !== allowed.superseded.wanted) continue;
    if (allowed.words.length > 0 && !allowed.words.every((word) => holds(columns, word, at))) continue;
    found[n] = at;
    n += 1;
  }
  return found.slice(0, n);
}

function allowedBy(columns: FigureColumns, filter: FigureFilter, nameOf: NameOf): Allowed {
  const words = wordsAllowed(columns, filter.text ?? '', nameOf);
  const bySeries = words.filter(({ periods, imports }) => !periods.includes(1) && !imports.includes(1));
  const { superseded } = filter;
  return {
    series: both([seriesAllowed(columns, filter), ...bySeries.map(({ series }) => series)]),
    periods: periodsAllowed(columns, filter),
    imports: importsAllowed(columns, filter),
    marks: marksAllowed(columns, filter),
    superseded: superseded === undefined ? null : { by: supersededBy(columns), wanted: superseded },
    words: words.filter((word) => !bySeries.includes(word)),
  };
}

/** What all of these allow. */
function both(masks: readonly (Uint8Array | null)[]): Uint8Array | null {
  let all: Uint8Array | null = null;
  for (const mask of masks) {
    if (mask === null) continue;
    if (all === null) all = Uint8Array.from(mask);
    else for (let at = 0; at < all.length; at += 1) all[at] = (all[at] ?? 0) & (mask[at] ?? 0);
  }
  return all;
}

function seriesAllowed({ of }: FigureColumns, filter: FigureFilter): Uint8Array | null {
  let allowed: Uint8Array | null = null;
  for (const field of seriesFields) {
    const asked = listOf<string | null>(filter[field]);
    if (asked === undefined) continue;
    const codes = new Uint8Array(of.words.values.length);
    for (const value of asked) {
      const code = of.words.find(value);
      if (code >= 0) codes[code] = 1;
    }
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

function marksAllowed({ marks }: FigureColumns, filter: FigureFilter): Uint8Array | null {
  const standings = listOf<string | null>(filter.standing);
  const flags = listOf<string | null>(filter.flag);
  if (standings === undefined && flags === undefined) return null;
  return Uint8Array.from(marks, ([standing, , text]) =>
    Number((standings?.includes(standing) ?? true) && (flags?.includes(flagText(text)) ?? true)),
  );
}

function holds(columns: FigureColumns, { series, periods, imports }: WordAllowed, at: number): boolean {
  return (
    series[columns.series[at] ?? 0] === 1 ||
    periods[columns.period[at] ?? 0] === 1 ||
    imports[columns.import[at] ?? 0] === 1
  );
}

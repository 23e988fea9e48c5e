import type { Parsed } from '../../../shared/contract/contract';
import type { PivotCell, PivotDimension, PivotMixture, PivotTable } from '../../../shared/contract/figures';
import { measure } from '../../../shared/figures/figure';
import { countBy, dimensionOf, ofSeries, positionsOf } from './figure-filter';
import type { Dimension } from './figure-filter';
import { derived } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import type { NameOf } from './queries';

type Asked = Parsed<'figures.pivot'>;

/** What a whole pivot has one of. */
const ones = ['periodKind', 'measure', 'unit'] as const;
/** What the terms of one sum have one of: a sum takes one level of one hierarchy, in one valuation, of one dataset. */
const sames = [
  'flow',
  'valuation',
  'dataset',
  'partnerLevel',
  'productLevel',
  'classification',
  'priceBasis',
  'more',
] as const;

/** A cell that is being filled, with the position of its first figure. */
interface Filling extends PivotCell {
  first: number;
}

interface Row {
  values: (string | null)[];
  names: string[];
  cells: Map<number, Filling>;
}

interface Pivoted {
  table: Omit<PivotTable, 'rows' | 'total'>;
  rows: Row[];
}

/** A page of a pivot; the whole is made once for all its pages. */
export function pivotPage(columns: FigureColumns, asked: Asked, nameOf: NameOf): PivotTable {
  const { offset, limit, ...what } = asked;
  const last = derived<{ of: string; made: Pivoted | null }>(columns, 'pivot', () => ({ of: '', made: null }));
  const of = JSON.stringify(what);
  if (last.of !== of || last.made === null) Object.assign(last, { of, made: pivot(columns, what, nameOf) });
  const { table, rows } = last.made ?? pivot(columns, what, nameOf);
  const page = rows.slice(offset, offset + limit).map(({ values, names, cells }) => ({
    values,
    names,
    cells: table.periods.map((_, period) => plainCell(cells.get(period))),
  }));
  return { ...table, total: rows.length, rows: page };
}

function plainCell(cell: Filling | undefined): PivotCell | null {
  if (cell === undefined) return null;
  const { first: _, ...plain } = cell;
  return plain;
}

function pivot(
  columns: FigureColumns,
  { filter, rows: by, order }: Omit<Asked, 'offset' | 'limit'>,
  nameOf: NameOf,
): Pivoted {
  const positions = positionsOf(columns, { standing: 'main', superseded: false, ...filter }, nameOf);
  const found = (what: (typeof ones)[number]) =>
    countBy(dimensionOf(columns, what), positions).map(({ value }) => value);
  const mixed = ones.map((what) => ({ by: what, values: found(what) })).find(({ values }) => values.length > 1);
  if (mixed !== undefined) return refused(mixed, positions.length);
  const periods = periodsOf(columns, positions);
  const rows = rowsOf(columns, positions, by, nameOf);
  const mixture = fill(columns, positions, rows, periods);
  if (mixture !== null) return refused(mixture, positions.length);
  const [unit, kind] = [found('unit')[0] ?? null, found('measure')[0] ?? null];
  const table = {
    mixed: null,
    unit,
    measure: kind === null ? null : measure.parse(kind),
    figures: positions.length,
    periods: periods.written,
  };
  return { table, rows: ordered(rows.list, order, periods.written.length) };
}

function refused(mixed: PivotMixture, figures: number): Pivoted {
  return { table: { mixed, unit: null, measure: null, figures, periods: [] }, rows: [] };
}

interface Periods {
  written: string[];
  /** Column of the pivot by period of the columns. */
  at: Int32Array;
}

function periodsOf(columns: FigureColumns, positions: Int32Array): Periods {
  const seen = new Uint8Array(columns.periods.length);
  for (const at of positions) seen[columns.period[at] ?? 0] = 1;
  const there = columns.periods.map((period, index) => ({ period, index })).filter(({ index }) => seen[index] === 1);
  const inTime = there.toSorted((a, b) => (a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0));
  const written = [...new Set(inTime.map(({ period }) => period.written))];
  const at = new Int32Array(columns.periods.length);
  for (const { period, index } of there) at[index] = written.indexOf(period.written);
  return { written, at };
}

interface Rows {
  list: Row[];
  /** The row of each position, in the order of the positions. */
  of: Int32Array;
}

function rowsOf(columns: FigureColumns, positions: Int32Array, by: readonly PivotDimension[], nameOf: NameOf): Rows {
  const dimensions = by.map((one) => ofSeries(columns, one));
  const names = columns.of.words.productName.values;
  const known = new Map<number, number>();
  const list: Row[] = [];
  const of = new Int32Array(positions.length);
  positions.forEach((at, index) => {
    const key = dimensions.reduce((sum, { codeAt, values }) => sum * values.length + codeAt(at), 0);
    let row = known.get(key);
    if (row === undefined) {
      row = list.length;
      known.set(key, row);
      const values = dimensions.map(({ codeAt, values }) => values[codeAt(at)] ?? null);
      const product = names[columns.of.codes.productName[columns.series[at] ?? 0] ?? 0] ?? null;
      list.push({ values, names: values.map((value, i) => nameIn(by[i], value, product, nameOf)), cells: new Map() });
    }
    of[index] = row;
  });
  return { list, of };
}

function nameIn(by: PivotDimension | undefined, value: string | null, product: string | null, nameOf: NameOf): string {
  if (value === null) return '';
  if (by === 'reporter' || by === 'partner') return nameOf(value);
  return by === 'product' ? (product ?? value) : value;
}

/** Puts each figure into its cell; gives what may not be added where a cell would have to. */
function fill(columns: FigureColumns, positions: Int32Array, rows: Rows, periods: Periods): PivotMixture | null {
  const dimensions = sames.map((by) => ({ by, of: ofSeries(columns, by) }));
  const width = columns.periods.length + 1;
  const seen = new Map<number, number>();
  for (const [index, at] of positions.entries()) {
    const period = columns.period[at] ?? 0;
    const column = periods.at[period] ?? 0;
    const cells = rows.list[rows.of[index] ?? 0]?.cells;
    const before = cells?.get(column);
    const key = (columns.series[at] ?? 0) * width + period;
    const twin = seen.get(key);
    seen.set(key, at);
    if (before === undefined) cells?.set(column, cellOf(columns, at));
    else if (twin !== undefined) {
      // One file gives the thing twice: the same value is the same, different ones stand in nothing.
      if (columns.value[twin] !== columns.value[at]) cells?.set(column, { ...before, value: null, missing: 'twice' });
    } else {
      const differing = dimensions.find(({ of }) => of.codeAt(before.first) !== of.codeAt(at));
      if (differing !== undefined) return mixtureOf(differing, positions);
      cells?.set(column, added(before, cellOf(columns, at)));
    }
  }
  return null;
}

function mixtureOf({ by, of }: { by: (typeof sames)[number]; of: Dimension }, positions: Int32Array): PivotMixture {
  return { by, values: countBy(of, positions).map(({ value }) => value) };
}

function cellOf(columns: FigureColumns, at: number): Filling {
  const value = columns.value[at] ?? Number.NaN;
  const missing = columns.missings.values[columns.missing[at] ?? 0] ?? null;
  const none = Number.isNaN(value);
  return {
    value: none ? null : value,
    missing: none ? (missing === 'confidential' ? missing : 'missing') : null,
    figures: 1,
    figureId: columns.id[at] ?? 0,
    atLeast: false,
    first: at,
  };
}

/** A sum with a missing term is at least what is there. */
function added(a: Filling, b: PivotCell): Filling {
  if (a.missing === 'twice') return a;
  const value = a.value === null ? b.value : b.value === null ? a.value : a.value + b.value;
  const missing = value === null ? (a.missing ?? b.missing) : null;
  return {
    ...a,
    value,
    missing,
    figures: a.figures + 1,
    atLeast: value !== null && (a.atLeast || a.value === null || b.value === null),
  };
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function ordered(rows: Row[], order: Asked['order'], periods: number): Row[] {
  const byName = rows.toSorted((a, b) => {
    for (const [i, name] of a.names.entries()) {
      const compared = collator.compare(name, b.names[i] ?? '');
      if (compared !== 0) return compared;
    }
    return 0;
  });
  if (order === 'name') return byName;
  const lastOf = ({ cells }: Row) => {
    for (let period = periods - 1; period >= 0; period -= 1) {
      const value = cells.get(period)?.value;
      if (value !== null && value !== undefined) return value;
    }
    return Number.NEGATIVE_INFINITY;
  };
  const keyed = byName.map((row) => ({ row, last: lastOf(row) }));
  return keyed.toSorted((a, b) => b.last - a.last).map(({ row }) => row);
}

import type { Parsed } from '../../../shared/contract/contract';
import type { PivotCell, PivotMixture, PivotTable } from '../../../shared/contract/figure-pivots';
import { measure } from '../../../shared/figures/figure';
import { derived } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import { countBy, dimensionOf, ofSeries } from './figure-dimensions';
import type { Dimension } from './figure-dimensions';
import { positionsOf } from './figure-filter';
import { fillCells } from './pivot-cells';
import type { PivotCells } from './pivot-cells';
import { pivotRows } from './pivot-rows';
import type { PivotRows } from './pivot-rows';
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

interface Filled {
  rows: PivotRows;
  cells: PivotCells;
  /** Rows in the order asked for. */
  order: readonly number[];
}

interface Pivoted {
  table: Omit<PivotTable, 'rows' | 'total'>;
  filled: Filled | null;
}

/** A page of a pivot; the whole is made once for all its pages. */
export function pivotPage(columns: FigureColumns, asked: Asked, nameOf: NameOf): PivotTable {
  const { offset, limit, ...what } = asked;
  const last = derived<{ of: string; made: Pivoted | null }>(columns, 'pivot', () => ({ of: '', made: null }));
  const of = JSON.stringify(what);
  if (last.of !== of || last.made === null) Object.assign(last, { of, made: pivot(columns, what, nameOf) });
  const { table, filled } = last.made ?? pivot(columns, what, nameOf);
  if (filled === null) return { ...table, total: 0, rows: [] };
  const { rows, cells, order } = filled;
  const page = order.slice(offset, offset + limit).map((row) => ({
    values: rows.valuesOf(row),
    names: rows.namesOf(row),
    cells: table.periods.map((_, period): PivotCell | null => cells.at(row, period)),
  }));
  return { ...table, total: order.length, rows: page };
}

function pivot(
  columns: FigureColumns,
  { filter, rows: by, order }: Omit<Asked, 'offset' | 'limit'>,
  nameOf: NameOf,
): Pivoted {
  const positions = positionsOf(columns, { standing: 'main', superseded: false, ...filter }, nameOf);
  const found = ones.map((what) => ({ by: what, values: valuesIn(dimensionOf(columns, what), positions) }));
  const mixed = found.find(({ values }) => values.length > 1);
  if (mixed !== undefined) return refused(mixtureOf(mixed.by, dimensionOf(columns, mixed.by), positions));
  const periods = periodsOf(columns, positions);
  const rows = pivotRows(columns, positions, by, nameOf);
  const dimensions = sames.map((same) => ({ by: same, of: ofSeries(columns, same) }));
  const filled = fillCells(columns, { positions, rowOf: rows.of, periods }, dimensions);
  if ('differs' in filled) return refused(mixtureOf(filled.differs.by, filled.differs.of, positions));
  const [, kind, unit] = found.map(({ values }) => values[0] ?? null);
  return {
    table: {
      mixed: null,
      unit: unit ?? null,
      measure: kind === undefined || kind === null ? null : measure.parse(kind),
      figures: positions.length,
      periods: periods.written,
    },
    filled: { rows, cells: filled, order: ordered(rows, filled, order) },
  };

  function refused(mixture: PivotMixture): Pivoted {
    const nothing = { unit: null, measure: null, figures: positions.length, periods: [] };
    return { table: { mixed: mixture, ...nothing }, filled: null };
  }
}

function mixtureOf(by: PivotMixture['by'], dimension: Dimension, positions: Int32Array): PivotMixture {
  return { by, values: countBy(dimension, positions).map(({ value }) => value) };
}

/** The values that some figures have, at most two: more is not asked. */
function valuesIn({ codeAt, values }: Dimension, positions: Int32Array): (string | null)[] {
  const first = positions.length === 0 ? null : codeAt(positions[0] ?? 0);
  if (first === null) return [];
  const other = positions.find((at) => codeAt(at) !== first);
  return [first, ...(other === undefined ? [] : [codeAt(other)])].map((code) => values[code] ?? null);
}

interface PivotPeriods {
  written: string[];
  /** Column of the pivot by period of the columns. */
  at: Int32Array;
}

function periodsOf(columns: FigureColumns, positions: Int32Array): PivotPeriods {
  const seen = new Uint8Array(columns.periods.length);
  for (const at of positions) seen[columns.period[at] ?? 0] = 1;
  const there = columns.periods.map((period, index) => ({ period, index })).filter(({ index }) => seen[index] === 1);
  const inTime = there.toSorted((a, b) => (a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0));
  const written = [...new Set(inTime.map(({ period }) => period.written))];
  const at = new Int32Array(columns.periods.length);
  for (const { period, index } of there) at[index] = written.indexOf(period.written);
  return { written, at };
}

/** Rows by name, or by their last value, the greatest first. */
function ordered(rows: PivotRows, cells: PivotCells, order: Asked['order']): number[] {
  const byName = rows.byName();
  if (order === 'name') return byName;
  const last = cells.lastOfRows(rows.count);
  return byName.toSorted((a, b) => (last[b] ?? 0) - (last[a] ?? 0));
}

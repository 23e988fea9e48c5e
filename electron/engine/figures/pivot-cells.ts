import type { PivotCell } from '../../../shared/contract/figure-pivots';
import type { FigureColumns } from './figure-columns';
import type { Dimension } from './figure-dimensions';
import { Slots } from './slots';

/** The numbers of a pivot. */
export interface PivotCells {
  at(row: number, period: number): PivotCell | null;
  /** The value of the last period with one, for each row; minus infinity where it has none. */
  lastOfRows(rows: number): Float64Array;
}

interface Filling {
  positions: Int32Array;
  /** Row by series. */
  rowOf: Int32Array;
  periods: { written: readonly string[]; at: Int32Array };
}

/** Cells by the place, among the positions, of the first figure in each. */
interface Sums {
  /** NaN where nothing is there. */
  value: Float64Array;
  figures: Int32Array;
  /** Whether a term is missing. */
  lacking: Uint8Array;
  /** Whether one file gives one of its figures twice, differently: then it says nothing. */
  twice: Uint8Array;
}

/** Puts each figure into its cell; gives what differs and may not be added where a cell would have to. */
export function fillCells<D extends { of: Dimension }>(
  columns: FigureColumns,
  filling: Filling,
  dimensions: readonly D[],
): PivotCells | { differs: D } {
  const { positions, rowOf, periods } = filling;
  const { series, period } = columns;
  const value = columns.values.all();
  const [width, kinds] = [periods.written.length, columns.periods.length];
  const at = (index: number) => positions[index] ?? 0;
  const rowAt = (index: number) => rowOf[series[at(index)] ?? 0] ?? 0;
  const columnAt = (index: number) => periods.at[period[at(index)] ?? 0] ?? 0;
  const [cellKeys, thingKeys] = [new Float64Array(positions.length), new Float64Array(positions.length)];
  for (let index = 0; index < positions.length; index += 1) {
    cellKeys[index] = rowAt(index) * width + columnAt(index);
    thingKeys[index] = (series[at(index)] ?? 0) * kinds + (period[at(index)] ?? 0);
  }
  const [cells, things] = [new Slots(cellKeys), new Slots(thingKeys)];
  const sums = emptySums(positions.length);
  for (let index = 0; index < positions.length; index += 1) {
    const read = value[at(index)] ?? Number.NaN;
    const [cell, thing] = [cells.first(index), things.first(index)];
    if (thing !== index) {
      // One file gives the thing twice: the same value is the same, different ones stand in nothing.
      if (!Object.is(value[at(thing)], read)) sums.twice[cell] = 1;
      continue;
    }
    if (cell !== index) {
      const differs = dimensions.find(({ of }) => of.codeAt(at(cell)) !== of.codeAt(at(index)));
      if (differs !== undefined) return { differs };
    }
    add(sums, cell, read);
  }
  return {
    at(row, column) {
      const cell = cells.find(row * width + column);
      return cell < 0 ? null : cellOf(columns, sums, cell, at(cell));
    },
    lastOfRows(rows) {
      const [last, reached] = [new Float64Array(rows).fill(Number.NEGATIVE_INFINITY), new Int32Array(rows).fill(-1)];
      for (let index = 0; index < positions.length; index += 1) {
        if (sums.figures[index] === 0 || sums.twice[index] === 1 || Number.isNaN(sums.value[index])) continue;
        const [row, column] = [rowAt(index), columnAt(index)];
        if (column <= (reached[row] ?? -1)) continue;
        reached[row] = column;
        last[row] = sums.value[index] ?? 0;
      }
      return last;
    },
  };
}

function emptySums(count: number): Sums {
  return {
    value: new Float64Array(count).fill(Number.NaN),
    figures: new Int32Array(count),
    lacking: new Uint8Array(count),
    twice: new Uint8Array(count),
  };
}

function add({ value, figures, lacking }: Sums, cell: number, term: number): void {
  figures[cell] = (figures[cell] ?? 0) + 1;
  if (Number.isNaN(term)) lacking[cell] = 1;
  else value[cell] = Number.isNaN(value[cell]) ? term : (value[cell] ?? 0) + term;
}

/** A sum with a missing term is at least what is there. */
function cellOf(columns: FigureColumns, sums: Sums, cell: number, first: number): PivotCell {
  const twice = sums.twice[cell] === 1;
  const value = sums.value[cell] ?? Number.NaN;
  const none = twice || Number.isNaN(value);
  const [, missing] = columns.marks[columns.mark[first] ?? 0] ?? [];
  return {
    value: none ? null : value,
    missing: twice ? 'twice' : none ? (missing === 'confidential' ? missing : 'missing') : null,
    figures: sums.figures[cell] ?? 0,
    figureId: columns.id[first] ?? 0,
    atLeast: !none && sums.lacking[cell] === 1,
  };
}

import { withoutMarks } from '../../places/name-forms';
import type { Cell, Grid } from '../grid';

/**
 * A sheet whose labels stand alone: `Cereals .........`, `Total 1/`, `January*` are what they are without the dots that lead
 * to the numbers and without the marks of footnotes. What has a digit of its own keeps its mark, which may say that the
 * figures of that time are provisional.
 */
export function bareLabels(grid: Grid): Grid {
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to)) {
        yield row.cells.some(isMarked) ? { row: row.row, cells: row.cells.map(bare) } : row;
      }
    },
  };
}

/** What marks and leaders end with, or a space behind them, by its code: each cell of a long table is asked. */
const LAST = new Set([...'.…·/)*†‡§]¹²³⁴⁵⁶⁷⁸⁹ \u00a0'].map((sign) => sign.charCodeAt(0)));

function isMarked({ type, shown }: Cell): boolean {
  return type === 'text' && LAST.has(shown.charCodeAt(shown.length - 1));
}

function bare(cell: Cell): Cell {
  if (!isMarked(cell)) return cell;
  const text = withoutMarks(cell.shown);
  if (text === cell.shown || !/\p{L}/u.test(text) || /\d/.test(text)) return cell;
  return { ...cell, value: text, shown: text };
}

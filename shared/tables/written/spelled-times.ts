import type { Cell, Grid, Row } from '../grid';

/**
 * Times as programs write them where they take them for numbers: years with a decimal across a row of heads (`1998.0 1999.0`) are read
 * as `1998`, quarters that follow each other down a column (`1999 1`, `1999 2`) as `1999-Q1`.
 */
export function spelledTimes(grid: Grid): Grid {
  const top = [...grid.rows(1, LOOKED_AT)];
  const heads = new Set(top.filter(({ cells }) => areYears(cells)).map(({ row }) => row));
  const col = quartersIn(top);
  if (heads.size === 0 && col === null) return grid;
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to)) {
        if (heads.has(row.row)) yield { row: row.row, cells: row.cells.map(bareYear) };
        else
          yield col === null
            ? row
            : { row: row.row, cells: row.cells.map((cell) => (cell.col === col ? quarter(cell) : cell)) };
      }
    },
  };
}

const LOOKED_AT = 200;
const LEAST = 3;

const YEAR = /^\s*((?:19|20)\d\d)\.0\s*$/;
const QUARTER = /^\s*((?:19|20)\d\d)\s+([1-4])(?=\s*(?:\(\p{L}\))?\s*$)/u;

/** Years one after the other, and no other numbers. */
function areYears(cells: readonly Cell[]): boolean {
  const numbers = cells.filter(({ shown }) => /\d/.test(shown));
  const years = numbers.map(({ shown }) => Number(YEAR.exec(shown)?.[1]));
  return years.length >= LEAST && years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
}

function bareYear(cell: Cell): Cell {
  const year = YEAR.exec(cell.shown)?.[1];
  return year === undefined ? cell : { ...cell, type: 'text', value: year, shown: year };
}

/** The first column in which all four quarters of a year stand one below the other; null where there is none. */
function quartersIn(top: readonly Row[]): number | null {
  const last = new Map<number, { year: string; quarter: number }>();
  for (const { cells } of top)
    for (const { col, shown } of cells) {
      const [, year = '', written] = QUARTER.exec(shown) ?? [];
      const before = last.get(col);
      const number = Number(written);
      const follows = number === 1 || (before?.year === year && before.quarter === number - 1);
      if (written === undefined || !follows) last.delete(col);
      else if (number === 4) return col;
      else last.set(col, { year, quarter: number });
    }
  return null;
}

function quarter(cell: Cell): Cell {
  const found = QUARTER.exec(cell.shown);
  if (found === null) return cell;
  const text = `${found[1] ?? ''}-Q${found[2] ?? ''}${cell.shown.slice(found[0].length)}`;
  return { ...cell, type: 'text', value: text, shown: text };
}

import { partOf } from '../words/time-parts';
import type { Cell, Grid, Row } from '../grid';

/**
 * Years below a line that says of which months they are: "Jul-Mar" alone over "2022-23" and "2023-24", below years that are whole. They are
 * read as "2022-23 (Jul-Mar)"; cells keep their addresses.
 */
export function headedTimes(grid: Grid): Grid {
  if (grid.info.rows > MOST_ROWS) return grid;
  const months = monthsOver([...grid.rows(1, grid.info.rows)]);
  if (months.size === 0) return grid;
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to)) yield timed(row, months.get(row.row));
    },
  };
}

/** Such lines stand in tables that a person reads. */
const MOST_ROWS = 400;
const YEAR = /^\s*((?:19|20)\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?)(\s*\(?[PRE]\)?)?\s*$/;

/** The months of rows by their numbers. */
function monthsOver(rows: readonly Row[]): Map<number, string> {
  const months = new Map<number, string>();
  let over: string | null = null;
  let years = 0;
  for (const { row, cells } of rows) {
    const [first, ...others] = cells.filter(({ shown }) => shown.trim() !== '');
    if (first === undefined) continue;
    const year = YEAR.test(first.shown) && others.length > 0;
    if (year && over !== null) months.set(row, over);
    else if (year) years += 1;
    else over = years > 0 && others.length === 0 && namesMonths(first) ? first.shown.trim() : null;
  }
  return months;
}

function namesMonths({ type, shown }: Cell): boolean {
  const part = type === 'text' ? partOf(shown.trim()) : null;
  return part !== null && part.kind === 'months' && part.from !== part.to;
}

function timed(row: Row, months: string | undefined): Row {
  if (months === undefined) return row;
  const first = row.cells.find(({ shown }) => YEAR.test(shown));
  const [, year = ''] = YEAR.exec(first?.shown ?? '') ?? [];
  const text = `${year} (${months})`;
  return {
    row: row.row,
    cells: row.cells.map((cell) => (cell === first ? { ...cell, type: 'text', value: text, shown: text } : cell)),
  };
}

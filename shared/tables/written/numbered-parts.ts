import type { Cell, Grid, Row } from '../grid';

/**
 * Quarters or months written as bare numbers in the row below years: `1 2 3 4` under each of `1999`, `2000`. They are read as
 * `Q1` or `M01`. A number alone is an amount: all years but the last must have all of their parts.
 */
export function numberedParts(grid: Grid): Grid {
  const rows = [...grid.rows(1, LOOKED_AT)];
  const at = rows.findIndex((row, index) => partsUnder(row, rows[index + 1]) !== null);
  const [upper, lower] = [rows[at], rows[at + 1]];
  const parts = upper === undefined ? null : partsUnder(upper, lower);
  if (lower === undefined || parts === null) return grid;
  const cells = lower.cells.map((cell): Cell => {
    const shown = parts.get(cell.col);
    return shown === undefined ? cell : { ...cell, type: 'text', value: shown, shown };
  });
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to)) yield row.row === lower.row ? { row: row.row, cells } : row;
    },
  };
}

const LOOKED_AT = 30;
/** Years with all of their parts. */
const LEAST = 2;
const YEAR = /^\s*(?:19|20)\d\d\s*$/;

/** The words of the parts of years by their columns; null where the rows are no such heads. */
function partsUnder(upper: Row, lower: Row | undefined): Map<number, string> | null {
  if (lower === undefined || lower.row !== upper.row + 1) return null;
  const heads = new Map(upper.cells.map(({ col, shown }) => [col, shown]));
  const years = upper.cells.filter(({ shown }) => YEAR.test(shown));
  const below = new Map(lower.cells.map(({ col, shown }) => [col, shown.trim()]));
  const runs = years.map(({ col }) => runFrom(col, below, heads));
  const most = Math.max(0, ...runs);
  if ((most !== 4 && most !== 12) || runs.slice(0, -1).some((run) => run !== most)) return null;
  if (runs.filter((run) => run === most).length < LEAST || runs.at(-1) === 0) return null;
  const parts = new Map<number, string>();
  for (const [at, { col }] of years.entries())
    for (let part = 1; part <= (runs[at] ?? 0); part += 1)
      parts.set(col + part - 1, most === 4 ? `Q${part}` : `M${String(part).padStart(2, '0')}`);
  const numbers = lower.cells.filter(({ shown }) => /^\s*\d+\s*$/.test(shown));
  return numbers.every(({ col }) => parts.has(col)) ? parts : null;
}

/** How many columns from this one on are numbered 1, 2, 3 …, up to the next head. */
function runFrom(col: number, below: ReadonlyMap<number, string>, heads: ReadonlyMap<number, string>): number {
  let run = 0;
  while (below.get(col + run) === String(run + 1) && (run === 0 || heads.get(col + run) === undefined)) run += 1;
  return run;
}

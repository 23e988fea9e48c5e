import { fold } from '../../places/fold';
import type { Cell, Grid, Row } from '../grid';

/**
 * Years that run from one calendar year into the next, their beginning and their end in columns of their own: `97` under "Year (start)",
 * `98` under "Year (end)". They are read as `1997-1998` in the first of the two; a cell keeps its address.
 */
export function joinedYearEnds(grid: Grid): Grid {
  const rows = [...grid.rows(1, LOOKED_AT)];
  const ends = endsIn(rows);
  if (ends === null) return grid;
  const { from, begin, end } = ends;
  return {
    ...grid,
    *rows(first, last) {
      for (const row of grid.rows(first, last)) yield row.row < from ? row : joined(row, begin, end);
    },
  };
}

const LOOKED_AT = 60;
const LEAST = 3;

const BEGIN =
  /^(?:(?:fiscal )?year(?:s)? (?:start|begin|from)|(?:start|begin|from)(?:ing)? (?:fiscal )?year|ano inicial|annee debut)$/;
const END = /^(?:(?:fiscal )?year(?:s)? (?:end|to)|(?:end|to)(?:ing)? (?:fiscal )?year|ano final|annee fin)$/;

interface Ends {
  /** The row of the heads. */
  from: number;
  begin: number;
  end: number;
}

/** The two columns, where each row below their heads has a year in the one and the next in the other; null where there are none. */
function endsIn(rows: readonly Row[]): Ends | null {
  for (const { row, cells } of rows) {
    const under = (words: RegExp) => cells.find(({ shown }) => words.test(fold(shown.replaceAll('_', ' '))))?.col;
    const [begin, end] = [under(BEGIN), under(END)];
    if (begin === undefined || end === undefined) continue;
    const below = rows.filter((other) => other.row > row);
    return below.length >= LEAST && below.every((other) => yearOf(other, begin, end) !== null)
      ? { from: row, begin, end }
      : null;
  }
  return null;
}

function joined(row: Row, begin: number, end: number): Row {
  const year = yearOf(row, begin, end);
  const cells = row.cells.filter(({ col }) => col !== end);
  if (year === null) return { row: row.row, cells: cells.map((cell) => (cell.col === begin ? headed(cell) : cell)) };
  return { row: row.row, cells: cells.map((cell) => (cell.col === begin ? written(cell, year) : cell)) };
}

/** `Year` in place of "Year (start)": of both, the one column is. */
function headed(cell: Cell): Cell {
  return BEGIN.test(fold(cell.shown.replaceAll('_', ' '))) ? written(cell, 'Year') : cell;
}

function written(cell: Cell, shown: string): Cell {
  return { ...cell, type: 'text', value: shown, shown };
}

/** The year of a row, as `1997-1998`; null where its two cells are no years that follow each other. */
function yearOf({ cells }: Row, begin: number, end: number): string | null {
  const [from, to] = [begin, end].map((col) => cells.find((cell) => cell.col === col)?.shown.trim() ?? '');
  if (!/^\d\d(?:\d\d)?$/.test(from ?? '') || !/^\d\d(?:\d\d)?$/.test(to ?? '')) return null;
  const short = Number(from);
  const year = short >= 100 ? short : short + (short >= 50 ? 1900 : 2000);
  const next = String(year + 1);
  return to === next || to === next.slice(2) ? `${year}-${next}` : null;
}

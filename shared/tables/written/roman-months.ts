import type { Cell, Grid, Row } from '../grid';
import { headerRole } from '../words/role-words';

/**
 * Months written as Roman numerals, alone or as the first and last of several (`VI`, `I-VI`), in a row of heads below years or in the
 * column behind years. `I` to `IV` alone are quarters: that they are months, a later one beside them says. They are read as
 * `M06` and `Jan-Jun`.
 */
export function romanMonths(grid: Grid): Grid {
  const top = [...grid.rows(1, LOOKED_AT)];
  const heads = new Set(top.filter((row, at) => isHead(row, top[at - 1])).map(({ row }) => row));
  const cols = columnsIn(top);
  if (heads.size === 0 && cols.size === 0) return grid;
  return {
    ...grid,
    *rows(from, to) {
      for (const other of grid.rows(from, to)) {
        const all = heads.has(other.row);
        if (!all && !other.cells.some(({ col }) => cols.has(col))) yield other;
        else
          yield { row: other.row, cells: other.cells.map((cell) => (all || cols.has(cell.col) ? named(cell) : cell)) };
      }
    },
  };
}

const LOOKED_AT = 60;
/** So few in a column may be sections or lines of an account. */
const LEAST = 4;

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NUMERAL = /^\s*[IVXL]+(?:\s*[-–—]\s*[IVXL]+)?\s*$/;
const SECTION: ReadonlySet<string> = new Set(['product', 'classification', 'flow']);
const YEAR = /^\s*(?:19|20)\d\d\s*\p{P}?\s*$/u;

/** First and last month of a numeral, or of two with a dash between them; null where a text is neither. */
function monthsOf(text: string): { from: number; to: number } | null {
  const ends = text.trim().split(/\s*[-–—]\s*/);
  const [from, to = from] = ends.map((end) => NUMERALS.indexOf(end));
  return from === undefined || to === undefined || ends.length > 2 || from < 0 || to < from ? null : { from, to };
}

/** Whether texts are all months, and neither all quarters nor all the same: `X` again and again stands for exports. */
function areMonths(texts: readonly string[]): boolean {
  const found = texts.map(monthsOf);
  return (
    new Set(texts).size > 1 &&
    found.every((months) => months !== null) &&
    found.some((months) => months !== null && months.to > 3)
  );
}

/** Numerals and nothing else, below a row of years. */
function isHead({ row, cells }: Row, above: Row | undefined): boolean {
  const years = (above?.cells ?? []).filter(({ shown }) => YEAR.test(shown));
  const texts = cells.map(({ shown }) => shown).filter((text) => text.trim() !== '');
  return above?.row === row - 1 && years.length > 0 && texts.length >= 2 && areMonths(texts);
}

/** The columns of numerals right behind a column of years; sections of goods go on behind the twelfth, or are called so, as flows are. */
function columnsIn(top: readonly Row[]): Set<number> {
  const years = new Set<number>();
  const sections = new Set<number>();
  const texts = new Map<number, string[]>();
  for (const { cells } of top)
    for (const { col, shown } of cells) {
      if (YEAR.test(shown)) years.add(col);
      if (SECTION.has(headerRole(shown) ?? '')) sections.add(col);
      if (NUMERAL.test(shown)) texts.set(col, [...(texts.get(col) ?? []), shown]);
    }
  const found = [...texts].filter(
    ([col, list]) => years.has(col - 1) && !sections.has(col) && list.length >= LEAST && areMonths(list),
  );
  return new Set(found.map(([col]) => col));
}

function named(cell: Cell): Cell {
  const months = cell.type === 'text' ? monthsOf(cell.shown) : null;
  if (months === null) return cell;
  const { from, to } = months;
  const text = from === to ? `M${String(from + 1).padStart(2, '0')}` : `${MONTHS[from]}-${MONTHS[to]}`;
  return { ...cell, value: text, shown: text };
}

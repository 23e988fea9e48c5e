import { century } from '../../periods/form';
import type { Cell, Grid, Row } from '../grid';
import { headerRole } from '../words/role-words';

/**
 * Months written as numbers with a point, which spreadsheets keep as numbers: `21.01`, `2021.01`, `01.2021`. One alone is a
 * number; months one after the other, across a row of heads or down a column of times, are read as `2021-01`.
 */
export function spelledMonths(grid: Grid): Grid {
  const top = [...grid.rows(1, LOOKED_AT)];
  const row = top.find((other, at) => runOf(textsOf(other)) !== null && !speakOfCodes(other, top[at - 1])) ?? null;
  const col = row === null ? columnIn(top) : null;
  if (row === null && col === null) return grid;
  return {
    ...grid,
    *rows(from, to) {
      for (const other of grid.rows(from, to)) {
        if (row !== null && other.row === row.row) yield { row: row.row, cells: spelled(row.cells) };
        else yield col === null ? other : { row: other.row, cells: other.cells.map((cell) => inColumn(cell, col)) };
      }
    },
  };
}

const textsOf = ({ cells }: Row): string[] => cells.map(({ shown }) => shown);

/** `21.01` under or beside "HS heading" is one of those. */
function speakOfCodes(row: Row, above: Row | undefined): boolean {
  return [...textsOf(row), ...(above === undefined ? [] : textsOf(above))].some((text) =>
    /\b(?:hs|sitc|headings?|chapters?|codes?|тн вэд)\b/iu.test(text),
  );
}

/** Rows in which a head or the beginning of a column is looked for. */
const LOOKED_AT = 60;
/** So few one after the other may be amounts. */
const LEAST = 3;

const YEAR_FIRST = /^['’]?(\d{4}|\d{2})\.(\d{1,2})$/;
const MONTH_FIRST = /^['’]?(\d{1,2})\.((?:19|20)\d{2})$/;

/** The month that a text can be, counted from the year 0; `21.1` is January or, where a zero was lost, October. */
function monthsOf(text: string): number[] {
  const first = MONTH_FIRST.exec(text.trim());
  const [year, written] = first === null ? (YEAR_FIRST.exec(text.trim())?.slice(1) ?? []) : [first[2], first[1]];
  if (year === undefined || written === undefined) return [];
  const full = year.length === 4 ? Number(year) : century(year);
  if (full < 1900 || full > 2100) return [];
  const months = written === '1' && first === null ? [1, 10] : [Number(written)];
  return months.filter((month) => month >= 1 && month <= 12).map((month) => full * 12 + month - 1);
}

/** The months of the numbers among these texts, where those are months one after the other and nothing else; null where not. */
function runOf(texts: readonly string[]): Map<number, number> | null {
  const at = texts.map((text, index) => ({ index, months: monthsOf(text), number: /^\s*-?[\d.,]+\s*$/.test(text) }));
  const numbers = at.filter(({ number }) => number);
  if (numbers.length < LEAST || numbers.some(({ months }) => months.length === 0)) return null;
  for (const start of numbers[0]?.months ?? [])
    for (const step of [1, -1])
      if (numbers.every(({ months }, count) => months.includes(start + count * step)))
        return new Map(numbers.map(({ index }, count) => [index, start + count * step]));
  return null;
}

function spelled(cells: readonly Cell[]): Cell[] {
  const run = runOf(cells.map(({ shown }) => shown));
  return cells.map((cell, at) => {
    const month = run?.get(at);
    return month === undefined ? cell : named(cell, month);
  });
}

interface Column {
  col: number;
  /** `1977.1` is October, where a zero was lost, and no January. */
  zeroLost: boolean;
}

/**
 * The column of times whose cells are months, as far as it was looked at: under a head that speaks of time, or through whole years
 * under `Data`, which is "date" in Portuguese.
 */
function columnIn(top: readonly Row[]): Column | null {
  for (const [at, { cells }] of top.entries())
    for (const { col, shown } of cells) {
      const role = headerRole(shown);
      const timed = role === 'period' || role === 'month' || role === 'year';
      if (!timed && !DATE_OR_DATA.test(shown)) continue;
      const below = top.slice(at + 1).flatMap((row) => row.cells.filter((cell) => cell.col === col));
      const texts = [...new Set(below.map((cell) => cell.shown))];
      const run = texts.length >= (timed ? LEAST : YEAR_LONG) ? runOf(texts) : null;
      const lost = texts.findIndex((text) => text.trim().endsWith('.1'));
      if (run?.size === texts.length) return { col, zeroLost: (run.get(lost) ?? 0) % 12 === 9 };
    }
  return null;
}

const DATE_OR_DATA = /^\s*data\s*$/i;
const YEAR_LONG = 12;

function inColumn(cell: Cell, { col, zeroLost }: Column): Cell {
  const [first, second] = cell.col === col ? monthsOf(cell.shown) : [];
  const month = zeroLost ? (second ?? first) : first;
  return month === undefined ? cell : named(cell, month);
}

function named(cell: Cell, month: number): Cell {
  const text = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  return { ...cell, type: 'text', value: text, shown: text };
}

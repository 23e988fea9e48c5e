import { numberLike } from '../../numbers/guess';
import { otherYear } from '../../periods/calendars';
import { readPeriod } from '../../periods/read';
import { readUnit } from '../../units/units';
import { BLOCK_ROWS, type Cell, type Grid, type Range, type Row } from '../grid';
import { tornIn } from '../written/torn-rows';

/** What a cell looks like before anything is known of its table. A whole number from 1900 to 2100 may be a year. */
export type Look = 'number' | 'year' | 'period' | 'missing' | 'text' | 'date' | 'error';

export interface SeenCell {
  cell: Cell;
  look: Look;
}

export interface SeenRow {
  row: number;
  cells: readonly SeenCell[];
  numbers: number;
  periods: number;
  texts: number;
  missing: number;
}

/** The part of a sheet that tables are found in: all of a small sheet, the head and samples of a large one. */
export interface Sheet {
  grid: Grid;
  rows: readonly SeenRow[];
  /** The last row that is looked at one after the other; rows after it are samples. */
  lookedAt: number;
  /** The merge that a cell is the first of. */
  mergeAt(row: number, col: number): Range | null;
}

/** Sheets up to so many rows are looked at as a whole. */
const WHOLE = 3000;
const HEAD = 1024;
const SAMPLES = 12;
/** Sheets up to so many rows are gone through for tables that begin further down. */
const GONE_THROUGH = 40_000;

/** Looks a sheet over. Hidden rows and columns are left out: they are shown, but not taken unless asked for. */
export function lookAt(grid: Grid): Sheet {
  const hiddenRows = new Set(grid.info.hiddenRows);
  const hiddenCols = new Set(grid.info.hiddenCols);
  const memo = new Map<string, Look>();
  const merges = new Map(grid.info.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const isHidden = ({ row, col }: Cell) => hiddenCols.has(col) && !isSeen(merges.get(`${row},${col}`), hiddenCols);
  const see = (row: Row): SeenRow => {
    const cells = untorn(row)
      .filter((cell) => !isHidden(cell) && !(typeof cell.value === 'string' && cell.value.trim() === ''))
      .map((cell) => ({ cell, look: lookOf(cell, memo) }));
    for (const seen of roundAmounts(cells)) seen.look = 'number';
    if (yearsOfOther(cells)) for (const seen of cells) if (seen.look === 'number') seen.look = 'year';
    if (quartersOfSpanish(cells)) for (const seen of cells) if (seen.look === 'number') seen.look = 'period';
    if (yearsInUnits(cells)) for (const seen of cells) if (seen.look === 'number') seen.look = 'period';
    const count = (...looks: Look[]) => cells.filter(({ look }) => looks.includes(look)).length;
    return {
      row: row.row,
      cells,
      numbers: count('number'),
      periods: count('year', 'period'),
      texts: count('text'),
      missing: count('missing'),
    };
  };
  const few = grid.info.rows <= WHOLE;
  const rows: SeenRow[] = [];
  const take = (from: number, to: number) => {
    for (const row of grid.rows(from, to)) {
      if (hiddenRows.has(row.row)) continue;
      const seen = see(row);
      if (seen.cells.length > 0) rows.push(seen);
    }
  };
  take(1, few ? grid.info.rows : HEAD);
  const whole = few || (grid.info.rows <= GONE_THROUGH && goesOnOtherwise(rows, grid, see));
  if (whole && !few) take(HEAD + 1, grid.info.rows);
  if (!whole) for (const from of sampleStarts(grid.info.rows)) take(from, from + 15);
  if (countsFromHead(rows)) withoutCount(rows);
  return {
    grid,
    rows,
    lookedAt: whole ? grid.info.rows : HEAD,
    mergeAt: (row, col) => merges.get(`${row},${col}`) ?? null,
  };
}

/** Whether a cell of a hidden column is merged into one that is not, as a title over the whole table is: it is seen there. */
function isSeen(merge: Range | undefined, hiddenCols: ReadonlySet<number>): boolean {
  for (let col = merge?.left ?? 1; col <= (merge?.right ?? 0); col += 1) if (!hiddenCols.has(col)) return true;
  return false;
}

/** Whether every row begins with its number and the first, which is counted with them, holds nothing else but heads. */
function countsFromHead(rows: readonly SeenRow[]): boolean {
  const [head] = rows;
  if (head === undefined || rows.length < COUNTED || head.cells.length < 3 || head.numbers > 1) return false;
  return rows.slice(0, COUNTED).every(({ cells }, at) => {
    const [own] = cells;
    return (
      own?.cell.col === head.cells[0]?.cell.col && own?.look === 'number' && own.cell.shown.trim() === String(at + 1)
    );
  });
}

const COUNTED = 12;

/** Makes the first row one of heads, and drops those that hold their number alone. */
function withoutCount(rows: SeenRow[]): void {
  const [first, ...others] = rows;
  const [own, ...heads] = first?.cells ?? [];
  if (first === undefined || own === undefined) return;
  const filled = others.filter(({ cells }) => cells.length > 1);
  rows.splice(0, rows.length, { ...first, cells: [{ ...own, look: 'text' }, ...heads], numbers: 0 }, ...filled);
}

/** The cells of a row; those of a torn one by the columns that they had before. */
function untorn(row: Row): readonly Cell[] {
  const torn = tornIn(row);
  return torn === null ? row.cells : [...torn].map(([col, cell]) => ({ ...cell, col }));
}

/**
 * Whether another table begins below the rows that were looked at: heads where those hold numbers, heads after empty rows, or
 * the first numbers of all.
 */
function goesOnOtherwise(looked: readonly SeenRow[], grid: Grid, see: (row: Row) => SeenRow): boolean {
  const filled = new Map<number, { numbers: number; all: number }>();
  for (const { cells } of looked)
    for (const { cell, look } of cells) {
      const count = filled.get(cell.col) ?? { numbers: 0, all: 0 };
      count.all += 1;
      if (look === 'number') count.numbers += 1;
      filled.set(cell.col, count);
    }
  const numeric = new Set([...filled].filter(([, { numbers, all }]) => numbers > all * 0.5).map(([col]) => col));
  let last = looked.at(-1)?.row ?? HEAD;
  for (const row of grid.rows(HEAD + 1)) {
    const { cells, numbers } = see(row);
    if (cells.length === 0) continue;
    const apart = row.row - last > 2;
    last = row.row;
    if (numeric.size === 0 && numbers > 0) return true;
    if (numbers > 0 || cells.length < 2) continue;
    const heads = cells.filter(({ cell, look }) => numeric.has(cell.col) && look !== 'missing' && look !== 'error');
    if (apart || heads.length > 0) return true;
  }
  return false;
}

/** Amounts that look like units, among others of their row that bear a unit as well: `1000 USD` beside `2500 USD`. */
function roundAmounts(cells: readonly SeenCell[]): readonly SeenCell[] {
  const round = cells.filter(({ cell, look }) => look === 'text' && ROUND_UNIT.test(cell.shown));
  if (round.length === 0) return round;
  return cells.some(({ cell, look }) => look === 'number' && readUnit(cell.shown).unit !== null) ? round : [];
}

/** Numbers one after the other that are years of another calendar ("1400 1401 1402"), and no other numbers. */
function yearsOfOther(cells: readonly SeenCell[]): boolean {
  const numbers = cells.filter(({ look }) => look === 'number').map(({ cell }) => cell.shown.trim());
  if (numbers.length < 2 || !numbers.every((text) => otherYear(text) !== null)) return false;
  // The same years come again in each block of columns.
  return numbers.every(
    (text, at) => at === 0 || text === numbers[0] || Math.abs(Number(text) - Number(numbers[at - 1])) === 1,
  );
}

/** "1T", "2T", "3T": quarters in Spanish and Portuguese, and no tonnes. */
function quartersOfSpanish(cells: readonly SeenCell[]): boolean {
  const numbers = cells.filter(({ look }) => look === 'number').map(({ cell }) => cell.shown.trim());
  return numbers.length >= 2 && numbers.every((text, at) => text === `${(at % 4) + 1}T`);
}

/** "2022 thousand US$", "2022 tonnes", "2023 thousand US$": years with what is counted in each, and no amounts. */
function yearsInUnits(cells: readonly SeenCell[]): boolean {
  const numbers = cells.filter(({ look }) => look === 'number').map(({ cell }) => cell);
  return numbers.length >= 2 && numbers.every(({ type, shown }) => type === 'text' && YEAR_IN_UNIT.test(shown));
}

const YEAR_IN_UNIT = /^\s*(?:19|20)\d\d[\s,]+(?!\d)[^\d]*\p{L}[^\d]*$/u;

/** First rows of the samples of a large sheet, spread evenly, the last at its end. */
function sampleStarts(rows: number): number[] {
  const starts: number[] = [];
  for (let at = 1; at <= SAMPLES; at += 1) {
    const start = Math.max(HEAD + 1, Math.floor(HEAD + ((rows - HEAD - 16) * at) / SAMPLES));
    if ((starts.at(-1) ?? 0) + BLOCK_ROWS / 16 < start) starts.push(start);
  }
  return starts;
}

function lookOf(cell: Cell, memo: Map<string, Look>): Look {
  switch (cell.type) {
    case 'number':
      // "2,082.0": no year is shown with decimals.
      return typeof cell.value === 'number' &&
        Number.isInteger(cell.value) &&
        cell.value >= 1900 &&
        cell.value <= 2100 &&
        !/[.,]\d{1,2}$/.test(cell.shown)
        ? 'year'
        : 'number';
    case 'date':
      return 'date';
    case 'error':
      return 'error';
    case 'boolean':
      return 'text';
    case 'text': {
      const text = String(cell.value);
      let look = memo.get(text);
      if (look === undefined) {
        look = lookOfText(text);
        if (memo.size < 50_000) memo.set(text, look);
      }
      return look;
    }
  }
}

/** `1 000 EUR`, `1000 t` and `100mn US$` are units of what stands below or beside them, and mostly no amounts. */
const ROUND_UNIT =
  /^\s*\(?(?:1[ .,'’\u00a0\u202f]?000(?:[ .,'’\u00a0\u202f]?000)?\s*[\p{L}\p{Sc}%]|100?\s?(?:mn|mln|mio|millions?)\s\S)/u;

/** `'000`, `$'000`, `$ 000` and `Rs 000` are units of what stands below them. */
const THOUSANDS =
  /^\s*['’‘`]?0{3}s?\s+\p{L}[\p{L}.³]{0,12}\s*$|^\s*\(?(?:(?:[A-Z]{0,3}\p{Sc}|[A-Z][A-Za-z]{1,3}\.?)\s?['’‘`]?|['’‘`])0{3}s?\)?\s*$/u;

function lookOfText(text: string): Look {
  if (text.length > 60) return 'text';
  if (/^\s*\d{4}\s*$/.test(text)) {
    const year = Number(text);
    return year >= 1900 && year <= 2100 ? 'year' : 'number';
  }
  if (/^\s*-?\d+(?:\.\d+)?\s*$/.test(text)) return 'number';
  if (THOUSANDS.test(text)) return 'text';
  const period = readPeriod(text);
  if (period !== null) return 'period';
  if (ROUND_UNIT.test(text)) return 'text';
  return numberLike(text.trim()) ?? 'text';
}

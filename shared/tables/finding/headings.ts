import { readPeriod } from '../../periods/read';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { flowIn } from '../words/flow-words';
import type { FoundTable } from './find-tables';
import type { Cell } from '../grid';
import type { SeenRow, Sheet } from './look';

/** A row of a table's body with one text and nothing else: a heading of the rows below it, or an empty label. */
export interface Heading {
  row: number;
  cell: Cell;
}

/** Finds the rows between the heads and the last row of a table that hold one text and no number. */
export function headingsOf(sheet: Sheet, table: FoundTable): Heading[] {
  const headings: Heading[] = [];
  const first = table.headerTop + table.headerRows;
  const last = Math.min(table.bottom, sheet.lookedAt);
  for (const row of sheet.rows) {
    if (row.row < first || row.row > last) continue;
    const only = onlyText(row, table);
    if (only !== null) headings.push({ row: row.row, cell: only });
  }
  return [...headings, ...furtherHeadings(sheet, table, last, headings.length > 0)];
}

/** Up to so many rows are gone through for headings behind those that are looked at as a whole, where these hold none. */
const MOST_ROWS = 40_000;

/**
 * Headings below the rows that were looked at, where a sheet is long; only their own rows are looked into. `headed`: there are some above,
 * and the last of them would else be taken for that of all the rows below.
 */
function furtherHeadings(sheet: Sheet, { left, right, bottom }: FoundTable, after: number, headed: boolean): Heading[] {
  const { grid } = sheet;
  if (bottom <= sheet.lookedAt || (!headed && grid.info.rows > MOST_ROWS)) return [];
  const hidden = new Set(grid.info.hiddenRows);
  const headings: Heading[] = [];
  for (const row of grid.rows(after + 1, bottom)) {
    if (row.cells.length > 3 || hidden.has(row.row)) continue;
    const within = row.cells.filter(({ col, shown }) => col >= left && col <= right && shown.trim() !== '');
    const cells = behindNumber(within, left, (cell) => cell);
    const [only] = cells;
    if (cells.length === 1 && only !== undefined && isHeading(only)) headings.push({ row: row.row, cell: only });
  }
  return headings;
}

/** Words, or the year of the rows below. */
function isHeading({ type, shown }: Cell): boolean {
  return /^(?:19|20)\d\d$/.test(shown.trim()) || (type === 'text' && /\p{L}{2}/u.test(shown));
}

/** "EXPORTS" over "(millions of US dollars)": what stands in brackets right below a heading is the end of it. */
export function withBrackets(headings: readonly Heading[]): readonly Heading[] {
  const all: Heading[] = [];
  for (const { row, cell } of headings) {
    const over = all.at(-1);
    const ends = /^\s*\([^()]*\)\s*$/.test(cell.shown) && over?.row === row - 1 && over.cell.col === cell.col;
    if (over === undefined || !ends) all.push({ row, cell });
    else
      all[all.length - 1] = {
        row: over.row,
        cell: { ...over.cell, shown: `${over.cell.shown.trim()} ${cell.shown.trim()}` },
      };
  }
  return all;
}

/** The number of a list: "1", "2.", "IV", "(a)". */
const LISTED = /^\(?(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])[.)]?$/;

/** The cells of a row without the number of a list before its one text. */
function behindNumber<T>(cells: readonly T[], left: number, cellOf: (seen: T) => Cell): readonly T[] {
  const number = cells.length === 2 && cells[0] !== undefined ? cellOf(cells[0]) : null;
  return number?.col === left && LISTED.test(number.shown.trim()) ? cells.slice(1) : cells;
}

/** The one cell that a row holds within a table, when it is no number; the number of a list may stand before it. */
function onlyText(row: SeenRow, { left, right }: FoundTable): Cell | null {
  const within = row.cells.filter(({ cell }) => cell.col >= left && cell.col <= right);
  const cells = behindNumber(within, left, ({ cell }) => cell);
  const [only] = cells;
  if (cells.length !== 1 || only === undefined) return null;
  return only.look === 'number' || only.look === 'missing' || only.look === 'error' ? null : only.cell;
}

/**
 * Countries without a number in a list of countries are rows of it and no headings: where hardly a country comes twice, and the first
 * of them stands behind others or all stand in the order of their names. Headings over their partners would have the same partners
 * below each, and begin anew.
 */
export function withoutEmptyRows(
  headings: readonly Heading[],
  sheet: Sheet,
  table: FoundTable,
  places: PlaceIndex,
): readonly Heading[] {
  const countries = headings.filter(({ cell }) => places.byName(cell.shown)?.level === 'country');
  const [first] = countries;
  if (first === undefined) return headings;
  if (standsBehind(first, sheet, table)) return headings.filter((heading) => !countries.includes(heading));
  const rows = new Set(headings.map(({ row }) => row));
  const labels = sheet.rows
    .filter(({ row }) => row >= table.bodyTop && row <= table.bottom && !rows.has(row))
    .flatMap(({ cells }) => cells.filter(({ cell }) => cell.col === first.cell.col).map(({ cell }) => cell.shown));
  const named = labels.flatMap((label) => places.byName(label)?.code ?? []);
  const once = new Set(named).size > named.length * 0.95 && named.length > labels.length * 0.5;
  const among = first.row > table.bodyTop || numbersEach(first, sheet, table) || inOrder(countries, sheet, table);
  const within = among && countries.length < named.length;
  const grouped = countries.length < named.length / 2 && groupsAbove(first, headings, places) >= 2;
  return (once && within) || grouped ? headings.filter((heading) => !countries.includes(heading)) : headings;
}

/** Whether countries without numbers, several or one in a long list, stand where the order of names has them among the others. */
function inOrder(countries: readonly Heading[], sheet: Sheet, { bodyTop, bottom }: FoundTable): boolean {
  const col = countries[0]?.cell.col;
  const names = sheet.rows
    .filter(({ row }) => row >= bodyTop && row <= bottom)
    .flatMap(({ cells }) => cells.filter(({ cell }) => cell.col === col).map(({ cell }) => fold(cell.shown)));
  const back = names.filter((name, at) => at > 0 && name < (names[at - 1] ?? '')).length;
  return (countries.length > 1 || names.length >= ORDERED) && back <= names.length * 0.05;
}

/** So many names do not stand in order by chance. */
const ORDERED = 12;

/** "4" before Afghanistan as other numbers stand before all other rows: the code of its row, and no number of a list. */
function numbersEach({ row, cell }: Heading, sheet: Sheet, { bodyTop, bottom }: FoundTable): boolean {
  const rows = sheet.rows.filter((other) => other.row >= bodyTop && other.row <= bottom);
  const numbered = rows.filter(({ cells }) => {
    const before = cells.filter((seen) => seen.cell.col < cell.col);
    return before.length === 1 && /^\d{1,3}$/.test(before[0]?.cell.shown.trim() ?? '');
  });
  return numbered.some((other) => other.row === row) && numbered.length > rows.length * 0.9;
}

/** How many headings in the column of a country are no places, flows or times, where the first of them stands above it: groups of goods. */
function groupsAbove({ row, cell }: Heading, headings: readonly Heading[], places: PlaceIndex): number {
  const groups = headings.filter(
    (other) =>
      other.cell.col === cell.col &&
      places.byName(other.cell.shown) === null &&
      flowIn(fold(other.cell.shown)).flow === null &&
      readPeriod(other.cell.shown) === null,
  );
  return (groups[0]?.row ?? row) < row ? groups.length : 0;
}

/** Whether the names of countries stand to the right of all numbers: no heading of the rows below does. */
function standsBehind({ cell }: Heading, sheet: Sheet, { bodyTop, bottom }: FoundTable): boolean {
  const numbers = sheet.rows
    .filter(({ row }) => row >= bodyTop && row <= bottom)
    .flatMap(({ cells }) => cells.filter(({ look }) => look === 'number'));
  return numbers.length > 0 && numbers.every((number) => number.cell.col < cell.col);
}

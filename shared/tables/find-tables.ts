import { fold } from '../places/fold';
import { flowIn } from './flow-words';
import type { SeenRow, Sheet } from './look';
import { measureIn } from './measure-words';
import { amountsLikeYears, belongsToBody, isCount, isUnitRow } from './row-kinds';
import { headerRole } from './role-words';
import { sideBySide } from './side-by-side';

/** Where a table lies: all edges from 1, inside; `bottom` is the sheet's end when the body goes on past what was looked at. */
export interface FoundTable {
  headerTop: number;
  headerRows: number;
  /** First row of the body. */
  bodyTop: number;
  bottom: number;
  left: number;
  right: number;
  /** First and last row of what stands above the header and below the body and belongs to this table. */
  above: readonly [number, number];
  below: readonly [number, number];
}

/** Header rows are looked for no further up than this. */
const MOST_HEADERS = 4;

/** Finds the tables of a sheet from top to bottom, those side by side from left to right. */
export function findTables(sheet: Sheet): FoundTable[] {
  const looked = sheet.rows.filter(({ row }) => row <= sheet.lookedAt);
  const stacks: { header: SeenRow[]; body: SeenRow[] }[] = [];
  let at = 0;
  while (at < looked.length) {
    const start = nextStart(sheet, looked, at);
    if (start === null) break;
    const end = bodyEnd(sheet, looked, start.first, start.header);
    stacks.push({ header: start.header, body: looked.slice(start.first, end) });
    at = end;
  }
  const more = looked.length < sheet.rows.length;
  return stacks.flatMap(({ header, body }, index) => {
    const before = stacks[index - 1];
    const after = stacks[index + 1];
    const open = more && after === undefined;
    const bodyTop = body[0]?.row ?? 1;
    const bottom = open ? sheet.grid.info.rows : lastDataRow(body);
    const top = header[0]?.row ?? bodyTop;
    const whole: FoundTable = {
      headerTop: top,
      headerRows: header.length === 0 ? 0 : (header.at(-1)?.row ?? top) - top + 1,
      bodyTop,
      bottom,
      left: 1,
      right: sheet.grid.info.cols,
      above: [before === undefined ? 1 : lastDataRow(before.body) + 1, top - 1],
      below: [bottom + 1, (after?.header[0]?.row ?? after?.body[0]?.row ?? sheet.grid.info.rows + 1) - 1],
    };
    return sideBySide(header, body, whole);
  });
}

function isData(row: SeenRow): boolean {
  return row.numbers > 0 || (row.periods === 1 && row.texts > 0 && row.missing > 0);
}

/** The next row that begins a body, with the header rows above it. */
function nextStart(sheet: Sheet, rows: readonly SeenRow[], from: number): { first: number; header: SeenRow[] } | null {
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || !isData(row) || (at > from && isCount(row))) continue;
    let first = at;
    while (first > from && belongsToBody(rows, first - 1, row)) first -= 1;
    const header = headerAbove(sheet, rows, first, from);
    const next = rows[at + 1];
    const goesOn = next !== undefined && next.row - row.row <= 2 && isData(next);
    const headed = header.some(({ cells }) => cells.length >= 2) && row.cells.length >= 2;
    if (goesOn ? row.cells.length >= 2 || headed : headed) return { first, header };
  }
  return null;
}

function headerAbove(sheet: Sheet, rows: readonly SeenRow[], first: number, from: number): SeenRow[] {
  const body = rows[first];
  if (body === undefined) return [];
  const header: SeenRow[] = [];
  let expected = body.row;
  for (let at = first - 1; at >= from && header.length < MOST_HEADERS; at -= 1) {
    const row = rows[at];
    const gap = header.length === 0 || (header[0] !== undefined && isUnitRow(header[0], row)) ? 2 : 1;
    if (row === undefined || seenBetween(sheet, row.row, expected) > gap) break;
    if (header.length === 0 && isCount(row)) {
      header.unshift(row);
      expected = row.row;
      continue;
    }
    if (header.length === 0 && isHeading(row, rows.slice(Math.max(from, at - 3), at), body)) {
      expected = row.row;
      continue;
    }
    if (header[0] !== undefined && !headsGroups(sheet, row) && isTitleOver(row, header[0])) break;
    if (row.numbers > 0 || !(isUnitRow(row, rows[at - 1]) || isHeader(sheet, row, header, body, rows[at - 1]))) break;
    header.unshift(row);
    expected = row.row;
  }
  while (header.length > 0 && header[0]?.cells.length === 1 && !spans(sheet, header[0])) header.shift();
  return header;
}

/** How far one row is below another, hidden rows aside. */
function seenBetween({ grid }: Sheet, upper: number, lower: number): number {
  return lower - upper - grid.info.hiddenRows.filter((row) => row > upper && row < lower).length;
}

/** One text for the rows below it ("Exports", "2021", "China") under a head of several: it belongs to the body. */
function isHeading(row: SeenRow, above: readonly SeenRow[], body: SeenRow): boolean {
  const [only] = row.cells;
  if (row.cells.length !== 1 || only === undefined || row.numbers > 0) return false;
  const text = only.cell.shown;
  if (flowIn(fold(text)).flow !== null) return true;
  const first = firstNumber(body);
  const headed = above.findLast(({ cells }) => cells.length > 1);
  return headed !== undefined && headed.numbers === 0 && only.cell.col < first && headerRole(text) === null;
}

function isHeader(
  sheet: Sheet,
  row: SeenRow,
  below: readonly SeenRow[],
  body: SeenRow,
  above: SeenRow | undefined,
): boolean {
  const firstCol = row.cells[0]?.cell.col ?? 1;
  const bodyFirst = body.cells[0]?.cell.col ?? 1;
  if (row.cells.length === 1) {
    if (below.length === 0) {
      // One label between the heads and the body ("GEO (Labels)" under "TIME").
      return (
        row.periods > 0 ||
        (above !== undefined &&
          row.row - above.row === 1 &&
          above.cells.length >= 2 &&
          above.numbers === 0 &&
          (firstCol <= bodyFirst || headsLabels(row, body)))
      );
    }
    return (spans(sheet, row) || row.periods > 0) && firstCol > (below.at(-1)?.cells[0]?.cell.col ?? bodyFirst);
  }
  if (below.length === 0) return true;
  const valueFrom = body.cells.find(({ look }) => look === 'number' || look === 'missing')?.cell.col ?? bodyFirst + 1;
  const overValues = row.cells.filter(({ cell }) => cell.col >= valueFrom).length;
  return overValues >= 2 || spans(sheet, row) || (row.periods > 0 && overValues >= 1) || namesChanges(row, below[0]);
}

/** The column of a row's first number; one before its label is the number of a list. */
function firstNumber({ cells }: SeenRow): number {
  const label = cells.find(({ look }) => look === 'text')?.cell.col ?? 0;
  const numbers = cells.filter(({ look }) => look === 'number').map(({ cell }) => cell.col);
  return numbers.find((col) => col > label) ?? numbers[0] ?? 1;
}

/** A head of a column of labels that is known as one ("unit"), between the heads and the body. */
function headsLabels({ cells }: SeenRow, body: SeenRow): boolean {
  const [only] = cells;
  return only !== undefined && only.cell.col < firstNumber(body) && headerRole(only.cell.shown) !== null;
}

/** A title in the row right above the heads, with at most one more text behind it: sentences over the first column of labels. */
function isTitleOver(row: SeenRow, heads: SeenRow): boolean {
  const [title] = row.cells;
  if (title === undefined || row.cells.length > 2 || heads.cells.length < 3 || namesChanges(row, heads)) return false;
  const numbered = /^\p{Lu}?\d{1,3}$/u.test(title.cell.shown.trim()) ? (row.cells[1] ?? title) : title;
  return title.cell.col <= (heads.cells[0]?.cell.col ?? 1) && numbered.cell.shown.trim().length > 20;
}

/** Two heads of groups, each merged over columns of its own. */
function headsGroups(sheet: Sheet, { row, cells }: SeenRow): boolean {
  return cells.length === 2 && cells.every(({ cell }) => (sheet.mergeAt(row, cell.col)?.right ?? 0) > cell.col);
}

/** A title with the one head of a group behind it: "Annual growth" over years. */
function namesChanges({ cells }: SeenRow, below: SeenRow | undefined): boolean {
  const [title, head, ...more] = cells;
  if (title === undefined || head === undefined || more.length > 0) return false;
  const measure = measureIn(head.cell.shown)?.measure;
  const under = below?.cells.find(({ cell }) => cell.col === head.cell.col);
  return (measure === 'growth' || measure === 'share') && (under?.look === 'year' || under?.look === 'period');
}

/** Whether a cell of the row is merged over several columns beyond the first of the sheet's. */
function spans(sheet: Sheet, row: SeenRow): boolean {
  return row.cells.some(({ cell }) => {
    const merge = sheet.mergeAt(row.row, cell.col);
    return merge !== null && merge.right > merge.left && cell.col > (row.cells.length === 1 ? 1 : 0);
  });
}

/** The place in `rows` after the last of the body: where another header begins, or the rows end. */
function bodyEnd(sheet: Sheet, rows: readonly SeenRow[], first: number, header: readonly SeenRow[]): number {
  const numeric = new Map<number, number>();
  let missed = 0;
  let last: SeenRow | null = null;
  for (let at = first; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    if (isData(row)) {
      for (const { cell, look } of row.cells)
        if (look === 'number') numeric.set(cell.col, (numeric.get(cell.col) ?? 0) + 1);
      missed = 0;
      last = row;
      continue;
    }
    missed = last !== null && isLike(row, last) ? 0 : missed + 1;
    if (at > first && isNextHeader(sheet, rows, at, numeric, header)) return titleStart(rows, at, first);
    if (missed > 60) return at;
  }
  return rows.length;
}

/** A row with labels and a time as another has them, and nothing where that has its numbers: nothing was reported. */
function isLike(row: SeenRow, data: SeenRow): boolean {
  const looks = new Map(data.cells.map(({ cell, look }) => [cell.col, look]));
  return row.periods > 0 && row.cells.length >= 2 && row.cells.every(({ cell, look }) => looks.get(cell.col) === look);
}

/** A row of words or periods where the columns above hold numbers, with numbers again below it. */
function isNextHeader(
  sheet: Sheet,
  rows: readonly SeenRow[],
  at: number,
  numeric: ReadonlyMap<number, number>,
  header: readonly SeenRow[],
): boolean {
  const row = rows[at];
  if (row === undefined || row.cells.length < 2) return false;
  const amounts = amountsLikeYears(row, (col) => numeric.has(col));
  const overNumbers = row.cells.filter(
    (seen) => numeric.has(seen.cell.col) && seen.look !== 'missing' && seen.look !== 'number' && !amounts.has(seen),
  ).length;
  const same = header.some(
    (old) =>
      old.cells.length === row.cells.length &&
      old.cells.every(({ cell }, index) => cell.shown === row.cells[index]?.cell.shown),
  );
  const before = rows.slice(0, at).findLast(isData);
  const titled = row.texts === row.cells.length && before !== undefined && row.row - before.row > 2;
  const apart = titled || row.row - (rows[at - 1]?.row ?? row.row) > 1;
  if (!(overNumbers >= 2 || same || spans(sheet, row) || (overNumbers >= 1 && apart))) return false;
  return rows
    .slice(at + 1, at + 1 + MOST_HEADERS)
    .some((next) => isData(next) && seenBetween(sheet, row.row, next.row) <= MOST_HEADERS + 1);
}

/** Title lines right above a header belong to the table that it heads. */
function titleStart(rows: readonly SeenRow[], header: number, first: number): number {
  let at = header;
  while (at - 1 > first && (rows[at - 1]?.cells.length ?? 9) <= 2 && (rows[at - 1]?.numbers ?? 1) === 0) at -= 1;
  return at;
}

/** The last row of the body: the last with numbers, and rows right below it that have something under the same columns. */
function lastDataRow(body: readonly SeenRow[]): number {
  const at = body.findLastIndex(isData);
  let last = body[at]?.row ?? body.at(-1)?.row ?? 1;
  const numeric = new Set(
    body.flatMap(({ cells }) => cells.filter(({ look }) => look === 'number').map(({ cell }) => cell.col)),
  );
  for (const row of body.slice(at + 1)) {
    if (row.row !== last + 1 || row.cells.length < 2 || !row.cells.some(({ cell }) => numeric.has(cell.col))) break;
    last = row.row;
  }
  return last;
}

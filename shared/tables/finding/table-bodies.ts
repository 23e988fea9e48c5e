import type { SeenRow, Sheet } from './look';
import { isSentence } from '../words/sentences';
import { amountsLikeYears, isData, MOST_HEADERS, seenBetween, spans } from './row-kinds';

/** Where the body of a table ends. */

/** The place in `rows` after the last of the body: where another header begins, or the rows end. */
export function bodyEnd(sheet: Sheet, rows: readonly SeenRow[], first: number, header: readonly SeenRow[]): number {
  const numeric = new Map<number, number>();
  let missed = 0;
  let last: SeenRow | null = null;
  for (let at = first; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    if (isData(row)) {
      if (last !== null && isStray(row, last, numeric)) return at;
      for (const { cell, look } of row.cells)
        if (look === 'number') numeric.set(cell.col, (numeric.get(cell.col) ?? 0) + 1);
      missed = 0;
      last = row;
      continue;
    }
    if (last !== null && endsAtSource(rows, at, last)) return at + 1;
    if (last !== null && endsAtText(rows, at)) return at;
    missed = last !== null && (isLike(row, last) || isMissing(row, last)) ? 0 : missed + 1;
    if (at > first && isNextHeader(sheet, rows, at, numeric, header)) return titleStart(rows, at, first);
    if (missed > 60) return at;
  }
  return rows.length;
}

const SOURCE_LINE =
  /^\P{L}*(?:sources?|источники?|джерело|fuentes?|fontes?|quellen?|المصدر|ماخذ|منبع|kaynak|(?:资料|数据)?来源|資料來源|出所|자료)\s*[:：]/iu;

/** "Source: State Bank" below a table, and below that rows of other columns: another table, which may have no heads. */
function endsAtSource(rows: readonly SeenRow[], at: number, last: SeenRow): boolean {
  const [only, ...more] = rows[at]?.cells ?? [];
  if (only === undefined || more.length > 0 || !SOURCE_LINE.test(only.cell.shown.trim())) return false;
  const next = rows.slice(at + 1).find(isData);
  return next !== undefined && next.cells.length !== last.cells.length;
}

/** A sentence of a report below a table, and further down the heads of another: what is written between two tables is in neither. */
function endsAtText(rows: readonly SeenRow[], at: number): boolean {
  const [only, ...more] = rows[at]?.cells ?? [];
  if (only === undefined || more.length > 0 || !isSentence(only.cell.shown)) return false;
  const next = rows.slice(at + 1).find(({ cells }) => cells.length > 1);
  return next !== undefined && !isData(next) && next.numbers === 0;
}

/** So many rows below a table its numbers do not go on. */
const FAR = 12;

/** Nothing but numbers far below a table, one of them where that has its labels: somebody's working, and no rows of it. */
function isStray(row: SeenRow, last: SeenRow, numeric: ReadonlyMap<number, number>): boolean {
  const labels = last.cells
    .filter(({ cell, look }) => look === 'text' && !numeric.has(cell.col))
    .map(({ cell }) => cell.col);
  const bare = row.texts === 0 && row.cells.some(({ cell, look }) => look === 'number' && labels.includes(cell.col));
  return bare && row.row - last.row > FAR;
}

/** A row with labels and a time as another has them, and nothing where that has its numbers: nothing was reported. */
function isLike(row: SeenRow, data: SeenRow): boolean {
  const looks = new Map(data.cells.map(({ cell, look }) => [cell.col, look]));
  return row.periods > 0 && row.cells.length >= 2 && row.cells.every(({ cell, look }) => looks.get(cell.col) === look);
}

/** A row with labels and signs for what is missing where another has its labels and numbers. */
function isMissing(row: SeenRow, data: SeenRow): boolean {
  const looks = new Map(data.cells.map(({ cell, look }) => [cell.col, look]));
  return (
    row.missing >= 2 &&
    row.texts > 0 &&
    row.cells.every(({ cell, look }) => (look === 'text') === (looks.get(cell.col) === 'text'))
  );
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
  const before = rows.slice(0, at).findLast(isData);
  if (before !== undefined && sameLabel(row, before)) return false;
  const amounts = amountsLikeYears(row, (col) => numeric.has(col));
  const overNumbers = row.cells.filter(
    (seen) => numeric.has(seen.cell.col) && seen.look !== 'missing' && seen.look !== 'number' && !amounts.has(seen),
  ).length;
  const same = header.some(
    (old) =>
      old.cells.length === row.cells.length &&
      old.cells.every(({ cell }, index) => cell.shown === row.cells[index]?.cell.shown),
  );
  const titled = row.texts === row.cells.length && before !== undefined && row.row - before.row > 2;
  const from = titleStart(rows, at, 0);
  const apart = titled || (rows[from]?.row ?? 0) - (rows[from - 1]?.row ?? row.row) > 1;
  if (!(overNumbers >= 2 || same || spans(sheet, row) || (overNumbers >= 1 && apart))) return false;
  return rows
    .slice(at + 1, at + 1 + MOST_HEADERS)
    .some((next) => isData(next) && seenBetween(sheet, row.row, next.row) <= MOST_HEADERS + 2);
}

/** The same word first in both rows, with labels behind it: one more row of a country or a kind of goods. */
function sameLabel(row: SeenRow, above: SeenRow): boolean {
  const [first, second] = row.cells;
  const [over, behind] = above.cells;
  const both = first?.look === 'text' && over?.look === 'text' && first.cell.col === over.cell.col;
  const labels = second?.look === 'text' && behind?.look === 'text' && second.cell.col === behind.cell.col;
  return both && labels && first.cell.shown === over.cell.shown;
}

/** Title lines right above a header belong to the table that it heads. */
function titleStart(rows: readonly SeenRow[], header: number, first: number): number {
  let at = header;
  while (at - 1 > first && (rows[at - 1]?.cells.length ?? 9) <= 2 && (rows[at - 1]?.numbers ?? 1) === 0) at -= 1;
  return at;
}

/** The last row of the body: the last with numbers, and rows right below it that have something under the same columns. */
export function lastDataRow(body: readonly SeenRow[]): number {
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

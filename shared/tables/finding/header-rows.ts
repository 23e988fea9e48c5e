import { fold } from '../../places/fold';
import { flowIn } from '../words/flow-words';
import type { SeenRow, Sheet } from './look';
import { MOST_HEAD_ROWS } from '../proposal';
import { measureIn } from '../words/measure-words';
import { isCount, isUnitAtEdge, isUnitRow, MOST_HEADERS, namesUnit, seenBetween, spans } from './row-kinds';
import { headerRole } from '../words/role-words';

/** The rows of heads over a body. */

/** The header rows right above the body that begins at `first` in `rows`, from top to bottom; none is looked for before `from`. */
export function headerAbove(sheet: Sheet, rows: readonly SeenRow[], first: number, from: number): SeenRow[] {
  const body = rows[first];
  if (body === undefined) return [];
  const header: SeenRow[] = [];
  let expected = body.row;
  for (let at = first - 1; at >= from && header.length < MOST_HEAD_ROWS; at -= 1) {
    const row = rows[at];
    const gap = header.length === 0 ? farthest(row) : header[0] !== undefined && isUnitRow(header[0], row) ? 2 : 1;
    if (row === undefined || seenBetween(sheet, mergedDown(sheet, row, expected), expected) > gap) break;
    if (header.length === 0 && isCount(row)) {
      header.unshift(row);
      expected = row.row;
      continue;
    }
    if (header.length === 0 && isYearWithout(row, body)) {
      expected = row.row;
      continue;
    }
    if (
      header.length === 0 &&
      (isHeading(row, headsOver(rows, at, from), body) || comesAgain(sheet, row, rows.slice(first)))
    ) {
      expected = row.row;
      continue;
    }
    if (header[0] !== undefined && !headsGroups(sheet, row) && isTitleOver(sheet, row, header[0])) break;
    if (header[0] !== undefined && tellsOfAll(row, header[0])) break;
    if (header[0] !== undefined && cutsGroups(sheet, row, header[0])) break;
    if (header[0] !== undefined && isUnitAtEdge(sheet, row, header[0], body)) break;
    if (row.numbers > 0 || !(isUnitRow(row, rows[at - 1]) || isHeader(sheet, row, header, body, rows[at - 1]))) break;
    if (header.length >= MOST_HEADERS && !tearsHeads(row, header)) break;
    header.unshift(row);
    expected = row.row;
  }
  while (header.length > 0 && header[0]?.cells.length === 1 && !spans(sheet, header[0])) header.shift();
  return header;
}

/** One more line of heads that are torn over many rows: short words over most of the columns that the lowest of them has. */
function tearsHeads({ row, cells }: SeenRow, header: readonly SeenRow[]): boolean {
  const last = header.at(-1);
  const columns = new Set(header.flatMap(({ cells: below }) => below.map(({ cell }) => cell.col)));
  const over = cells.filter(({ cell }) => columns.has(cell.col) && cell.shown.trim().length <= 40);
  return (
    last !== undefined &&
    last.row - row < MOST_HEAD_ROWS &&
    over.length === cells.length &&
    cells.length > columns.size / 2
  );
}

/** A year alone, as many rows above the first year with figures as it is years before it: nothing is known of it. */
function isYearWithout({ row, cells }: SeenRow, body: SeenRow): boolean {
  const [only] = cells;
  const [first] = body.cells;
  if (only?.look !== 'year' || first?.look !== 'year' || cells.length > 1 || only.cell.col !== first.cell.col)
    return false;
  return Math.abs(Number(first.cell.shown) - Number(only.cell.shown)) === body.row - row;
}

/** The last row above `below` that a cell of the row is merged down to. */
function mergedDown(sheet: Sheet, { row, cells }: SeenRow, below: number): number {
  const ends = cells.map(({ cell }) => sheet.mergeAt(row, cell.col)?.bottom ?? row);
  return Math.min(Math.max(row, ...ends), below - 1);
}

/** How far heads may stand above a body: one empty row between them, or two where they are several. */
function farthest(row: SeenRow | undefined): number {
  return row !== undefined && row.cells.length >= 3 && row.texts + row.periods === row.cells.length ? 3 : 2;
}

/** The times that a run of single labels stands under; else the rows right above one. */
function headsOver(rows: readonly SeenRow[], at: number, from: number): readonly SeenRow[] {
  const col = rows[at]?.cells[0]?.cell.col;
  const over = rows.slice(from, at).findLast(({ cells }) => cells.length !== 1 || cells[0]?.cell.col !== col);
  return over !== undefined && over.periods >= 2 ? [over] : rows.slice(Math.max(from, at - 3), at);
}

/** One text for the rows below it ("Exports", "2021", "China") under a head of several: it belongs to the body. */
function isHeading(row: SeenRow, above: readonly SeenRow[], body: SeenRow): boolean {
  const [only] = row.cells;
  if (row.cells.length !== 1 || only === undefined || row.numbers > 0) return false;
  const text = only.cell.shown;
  if (flowIn(fold(text)).flow !== null) return true;
  const first = firstNumber(body);
  const headed = above.findLast(({ cells }) => cells.length > 1);
  // "Section V: mineral products" in a long run of labels heads no column.
  const listed = above.length === 1 && headed !== undefined && headed.periods >= 2 && body.row - row.row > 3;
  return headed?.numbers === 0 && only.cell.col < first && (listed || headerRole(text) === null);
}

/** A unit over all columns of figures ("Net weight: tonnes"), where another is merged over the same further down: each is of its block. */
function comesAgain(sheet: Sheet, { row, cells }: SeenRow, below: readonly SeenRow[]): boolean {
  const [only] = cells;
  if (only === undefined || cells.length > 1 || !namesUnit(only)) return false;
  const widthOf = (at: number) => sheet.mergeAt(at, only.cell.col)?.right ?? only.cell.col;
  return below.some(({ row: other, cells: [text, ...more] }) => {
    if (text === undefined || more.length > 0 || text.cell.col !== only.cell.col || !namesUnit(text)) return false;
    return widthOf(other) === widthOf(row);
  });
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
          (firstCol <= bodyFirst ||
            headsLabels(row, body) ||
            // "2023/2022" below "% change": the second line of that head.
            above.cells.some(({ cell }) => cell.col === firstCol)))
      );
    }
    if (compares(sheet, row)) return true;
    return (spans(sheet, row) || row.periods > 0) && firstCol > (below.at(-1)?.cells[0]?.cell.col ?? bodyFirst);
  }
  if (below.length === 0) return true;
  const valueFrom = body.cells.find(({ look }) => look === 'number' || look === 'missing')?.cell.col ?? bodyFirst + 1;
  const overValues = row.cells.filter(({ cell }) => cell.col >= valueFrom).length;
  return (
    overValues >= 2 ||
    spans(sheet, row) ||
    (overValues >= 1 && (row.periods > 0 || headsLabelsAlone(row, below[0]))) ||
    namesChanges(row, below[0])
  );
}

/** "Country, Ten months" over "2024, 2023" that begin further right: the labels below have their head here, and the group its own. */
function headsLabelsAlone({ cells }: SeenRow, below: SeenRow | undefined): boolean {
  const [label] = cells;
  const next = below?.cells[0]?.cell.col ?? 0;
  const known = label !== undefined && label.cell.col < next && headerRole(label.cell.shown) !== null;
  return (
    known && cells.some(({ cell }) => cell.col >= next) && cells.every(({ cell }) => cell.shown.trim().length <= 40)
  );
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
function isTitleOver(sheet: Sheet, row: SeenRow, heads: SeenRow): boolean {
  const [title] = row.cells;
  if (
    title === undefined ||
    row.cells.length > 2 ||
    heads.cells.length < 3 ||
    namesChanges(row, heads) ||
    compares(sheet, row)
  )
    return false;
  const numbered = /^\p{Lu}?\d{1,3}$/u.test(title.cell.shown.trim()) ? (row.cells[1] ?? title) : title;
  return title.cell.col <= (heads.cells[0]?.cell.col ?? 1) && numbered.cell.shown.trim().length > 20;
}

/** "Country: BELARUS" over the labels, with the unit at the right edge: said of the whole table, and no heads. */
function tellsOfAll({ cells }: SeenRow, below: SeenRow): boolean {
  const [first] = cells;
  const label = first === undefined ? null : /^([^:：]{2,40})[:：]\s*\S/.exec(first.cell.shown.trim());
  const role = label === null ? null : headerRole(label[1] ?? '');
  const over = (first?.cell.col ?? 0) <= (below.cells[0]?.cell.col ?? 0);
  return cells.length <= 2 && over && (role === 'place' || role === 'partner' || role === 'reporter');
}

/** One text merged from the middle of a group of heads below it, as a unit at the right edge is: it heads none of them. */
function cutsGroups(sheet: Sheet, { row, cells }: SeenRow, below: SeenRow): boolean {
  const [only] = cells;
  const merge = only === undefined || cells.length > 1 ? null : sheet.mergeAt(row, only.cell.col);
  const left = merge?.left ?? 1;
  return below.cells.some(({ cell }) => cell.col < left && (sheet.mergeAt(below.row, cell.col)?.right ?? 0) >= left);
}

/** "February 2024 compared with:", merged over what it is compared with. */
function compares(sheet: Sheet, { row, cells }: SeenRow): boolean {
  return cells.some(
    ({ cell }) => COMPARED_WITH.test(cell.shown.trim()) && (sheet.mergeAt(row, cell.col)?.right ?? cell.col) > cell.col,
  );
}

const COMPARED_WITH = /(?:so với|compared (?:to|with)|по сравнению с|par rapport à|gegenüber)\s*[:：]?$/iu;

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

import type { SeenRow, Sheet } from './look';
import { belongsToBody, isCount, isData } from './row-kinds';
import { headerAbove } from './header-rows';
import { bodyEnd, lastDataRow } from './table-bodies';
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

import type { FoundTable } from './find-tables';
import type { Cell } from './grid';
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
  return headings;
}

/** The one cell that a row holds within a table, when it is no number. */
export function onlyText(row: SeenRow, { left, right }: FoundTable): Cell | null {
  const cells = row.cells.filter(({ cell }) => cell.col >= left && cell.col <= right);
  const [only] = cells;
  if (cells.length !== 1 || only === undefined) return null;
  return only.look === 'number' || only.look === 'missing' || only.look === 'error' ? null : only.cell;
}

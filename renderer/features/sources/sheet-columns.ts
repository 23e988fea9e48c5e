import type { ShownRow } from '../../../shared/contract/rows';
import type { ColumnMapping, Role, SheetProposal, TableMapping } from '../../../shared/tables/proposal';

/** Neighbouring columns that are the same to the import: one label stands over them. */
export interface ColumnRun {
  from: number;
  to: number;
  table: number;
  role: Role;
  /** First and last header of the run. */
  first: string;
  last: string;
}

/** The runs of a sheet's first table, by rising column. */
export function runsOf(proposal: SheetProposal | null): ColumnRun[] {
  const runs: ColumnRun[] = [];
  const table = firstTable(proposal);
  for (const column of table?.columns ?? []) {
    const last = runs.at(-1);
    if (last !== undefined && continues(last, column)) {
      last.to = column.col;
      last.last = column.header;
    } else {
      const { col, role, header } = column;
      runs.push({ from: col, to: col, table: table?.index ?? 0, role, first: header, last: header });
    }
  }
  return runs;
}

function continues(run: ColumnRun, { col, role }: ColumnMapping): boolean {
  return run.role === role && col === run.to + 1 && (role === 'value' || role === 'ignore');
}

/** The table that speaks for a sheet: the first one that is taken. */
export function firstTable(proposal: SheetProposal | null): TableMapping | null {
  return proposal?.mapping.tables.find(({ skip }) => !skip) ?? proposal?.mapping.tables[0] ?? null;
}

const KEYS: readonly Role[] = ['partner', 'reporter', 'product-name', 'product-code', 'indicator'];

/** The column that says what a row is about, kept in view; null where there is none near the start. */
export function keyColumn(proposal: SheetProposal | null): number | null {
  const columns = firstTable(proposal)?.columns ?? [];
  const found = KEYS.flatMap((role) => columns.filter((column) => column.role === role)).find(({ col }) => col <= 8);
  return found?.col ?? null;
}

const USUAL = 5.75;
const NARROW = 2;
const WIDEST = 13.25;

/** Widths of columns 1 to `cols` in rem, by the texts of some rows; texts above a table may run over their cell. */
export function widthsOf(rows: readonly ShownRow[], cols: number, table: TableMapping | null): number[] {
  const longest = new Map<number, number>();
  for (const { row, cells } of rows) {
    if (table !== null && row < table.headerTop) continue;
    for (const { col, shown } of cells) longest.set(col, Math.max(longest.get(col) ?? 0, shown.length));
  }
  return Array.from({ length: cols }, (_, index) => {
    const letters = longest.get(index + 1);
    if (letters === undefined) return table !== null && index + 1 < table.range.left ? NARROW : USUAL;
    return Math.min(WIDEST, Math.max(USUAL, letters * 0.4 + 1));
  });
}

/** Columns that are drawn, each with the one before it, so that what lies between keeps its room. */
export interface Layout {
  cols: readonly { col: number; before: number }[];
  widths: readonly number[];
  headWidth: number;
  key: number | null;
}

/** The columns to draw: those in view and the key column. */
export function shownColumns(visible: readonly number[], key: number | null): Layout['cols'] {
  const all = key === null ? visible : [...new Set([key, ...visible])].toSorted((a, b) => a - b);
  return all.map((col, index) => ({ col, before: all[index - 1] ?? 0 }));
}

/** Room of the columns between two drawn ones, in pixels. */
export function gap(before: number, col: number, widths: readonly number[]): number {
  let room = 0;
  for (let between = before + 1; between < col; between += 1) room += widths[between - 1] ?? 0;
  return room;
}

import type { ShownRow } from '../../../shared/contract/rows';
import type { ColumnMapping, Role, SheetProposal, TableMapping } from '../../../shared/tables/proposal';
import { worded } from '../../../shared/tables/around/table-facts';
import type { ChosenField } from './fact-options';

/** Neighbouring columns that are the same to the import: one label stands over them, and sets them together. */
export interface ColumnRun {
  from: number;
  to: number;
  table: number;
  role: Role;
  columns: ColumnMapping[];
  /** First and last header of the run. */
  first: string;
  last: string;
}

/**
 * The runs of a sheet by rising column: those of its first table, and of the tables that stand beside it.
 */
export function runsOf(proposal: SheetProposal | null): ColumnRun[] {
  const runs: ColumnRun[] = [];
  const first = firstTable(proposal);
  const beside = proposal?.mapping.tables.filter((table) => table === first || table.headerTop === first?.headerTop);
  for (const table of (beside ?? []).toSorted((a, b) => a.range.left - b.range.left)) {
    for (const column of table.columns) {
      const last = runs.at(-1);
      if (last !== undefined && last.table === table.index && continues(last, column)) {
        last.to = column.col;
        last.last = column.header;
        last.columns.push(column);
      } else {
        const { col, role, header } = column;
        runs.push({ from: col, to: col, table: table.index, role, columns: [column], first: header, last: header });
      }
    }
  }
  return runs;
}

/** Facts that tell one kind of figures from another: exports and imports side by side stand under two labels. */
const APART: readonly ChosenField[] = ['measure', 'unit', 'scale', 'flow', 'valuation'];

function continues(run: ColumnRun, column: ColumnMapping): boolean {
  const { col, role } = column;
  if (run.role !== role || col !== run.to + 1) return false;
  return role === 'ignore' || (role === 'value' && APART.every((field) => isOne([...run.columns, column], field)));
}

/** Whether a fact is the same in all of the columns, so that they can be given another one together. */
export function isOne(columns: readonly ColumnMapping[], field: ChosenField): boolean {
  return new Set(columns.map(({ facts }) => worded(facts, field))).size <= 1;
}

/** Columns that are set together. */
export interface ColumnsAbout {
  table: number;
  columns: readonly ColumnMapping[];
}

/** A column of a table with those that it stands in a row with: years across are set right together. */
export function columnsAbout({ mapping }: SheetProposal, table: number, col: number): ColumnsAbout | null {
  const columns = mapping.tables.find(({ index }) => index === table)?.columns ?? [];
  const column = columns.find((one) => one.col === col);
  if (column === undefined) return null;
  const run =
    column.role === 'value' && column.facts.period !== null
      ? columns.filter(({ role, facts }) => role === 'value' && facts.period !== null)
      : [column];
  return { table, columns: run };
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
  starts: readonly number[];
  headWidth: number;
  key: number | null;
}

/** The columns to draw: those in view and the key column. */
export function shownColumns(visible: readonly number[], key: number | null): Layout['cols'] {
  const all = key === null ? visible : [...new Set([key, ...visible])].toSorted((a, b) => a - b);
  return all.map((col, index) => ({ col, before: all[index - 1] ?? 0 }));
}

/** Where each column begins, in pixels from the first: one number more than there are columns. */
export function startsOf(widths: readonly number[]): number[] {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width);
  return starts;
}

/** Room of the columns between two drawn ones, in pixels. */
export function gap(before: number, col: number, starts: readonly number[]): number {
  return Math.max(0, (starts[col - 1] ?? 0) - (starts[before] ?? 0));
}

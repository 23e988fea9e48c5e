import type { FigureKey } from '../figures/figure';
import { isCurrency } from '../units/currencies';
import { shownIn } from '../numbers/shown-in';
import { sidedLines } from './written/account-sides';
import { readCell, type ReadNumber } from '../numbers/read';
import { withAliases } from '../places/aliases';
import { bareLabels } from './written/bare-labels';
import { codedLabels } from './written/coded-labels';
import type { TableContext } from './context';
import type { Found, FoundFigure, Problem, ProblemCode } from './found';
import { partedLabels } from './written/joined-labels';
import { joinedStubs } from './written/joined-stubs';
import { unhidden, type Cell, type Grid, type Row } from './grid';
import type { ColumnMapping, Mapping, TableMapping } from './proposal';
import { headedTimes } from './written/headed-times';
import { notedTimes } from './written/noted-times';
import { pivotOf, unpivoted } from './written/pivot';
import { settledBy } from './evidence/settled-by';
import { equalAmounts } from './columns/repeats';
import type { CellKey } from './rows/cell-key';
import { RowReader } from './rows/row-reader';
import { ratedOver } from './words/annual-rates';
import { withoutSeriesRows } from './written/series-rows';
import { romanMonths } from './written/roman-months';
import { spelledMonths } from './written/spelled-months';
import { spelledTimes } from './written/spelled-times';
import { tornIn } from './written/torn-rows';
import { codedFlows } from './written/coded-flows';
import { germanImports } from './written/german-imports';
import { notedUnits } from './written/noted-units';
import { sectionUnits } from './written/section-units';
import { signedFlows } from './written/signed-flows';
import { joinedYearEnds } from './written/year-ends';

/**
 * Makes figures of a sheet the way its mapping says, row by row; the grid may be of any length. Cells for missing values
 * yield nothing; a cell that holds something and cannot be taken yields a problem. Figures that have the same key, period
 * or level mostly share one object, so that whoever keeps them can tell by identity.
 */
export function* extract(written: Grid, mapping: Mapping, outer: TableContext): Generator<Found, void, undefined> {
  const bare = signedFlows(codedFlows(bareLabels(notedUnits(codedLabels(germanImports(written)))), outer.places));
  const pivot = pivotOf(bare, outer.places);
  const labelled = sidedLines(joinedStubs(withoutSeriesRows(partedLabels(unpivoted(joinedYearEnds(bare), pivot)))));
  const given = spelledMonths(notedTimes(headedTimes(spelledTimes(romanMonths(sectionUnits(labelled))))));
  const grid = mapping.takesHidden === true ? unhidden(given) : given;
  const context = { ...outer, places: withAliases(outer.places, mapping.aliases ?? []) };
  for (const table of mapping.tables) {
    if (!table.skip) yield* extractTable(grid, table, context);
  }
}

function* extractTable(grid: Grid, table: TableMapping, context: TableContext): Generator<Found, void, undefined> {
  const values = table.columns.filter(({ role }) => role === 'value');
  if (values.length === 0) return;
  const reader = new RowReader(table, context);
  const flagged = table.columns.some(({ role }) => role === 'flag');
  const flagCols = values.map((column) => (flagged ? flagColumn(table, column) : null));
  const { left, right, bottom } = table.range;
  const skipped = skippedRows(grid, table);
  const settled = settledBy(table);
  const slots: (Cell | undefined)[] = [];
  slots.length = right + 2;
  for (const row of grid.rows(table.headerTop + table.headerRows, bottom)) {
    if (skipped(row.row)) continue;
    fill(slots, row, left, right);
    reader.turnTo(row.row, slots);
    for (let at = 0; at < values.length; at += 1) {
      const column = values[at];
      const cell = column === undefined ? undefined : slots[column.col];
      if (column === undefined || cell === undefined) continue;
      const found = takeCell(cell, column, at, reader, slots, flagCols[at] ?? null);
      if (found !== null) yield found.kind === 'figure' ? settled(found) : found;
    }
    yield* reader.problems();
    slots.fill(undefined, left, right + 1);
  }
}

function fill(slots: (Cell | undefined)[], row: Row, left: number, right: number): void {
  const torn = tornIn(row);
  if (torn !== null) fillTorn(slots, torn, left, right);
  else for (const cell of row.cells) if (cell.col >= left && cell.col <= right) slots[cell.col] = cell;
}

/** The cells of a torn row under the heads that are theirs, each with the address that it has. */
function fillTorn(slots: (Cell | undefined)[], cells: ReadonlyMap<number, Cell>, left: number, right: number): void {
  for (const [col, cell] of cells) if (col >= left && col <= right) slots[col] = cell;
}

/** More than the world makes in a year, ten times over: the unit that is written cannot be meant ("Billions" over thousands). */
const MOST: Readonly<Record<string, number>> = { USD: 1e15, EUR: 1e15, GBP: 1e15, CHF: 1e15, t: 1e11, kg: 1e14 };

/** One cell of a column of figures: a figure, a problem, or null when there is nothing to take. */
function takeCell(
  cell: Cell,
  column: ColumnMapping,
  at: number,
  reader: RowReader,
  slots: readonly (Cell | undefined)[],
  flagCol: number | null,
): Found | null {
  const read = readValue(cell, column);
  if (typeof read === 'string') return problem(cell, read, { text: cell.shown });
  if (read === null) return null;
  const key = reader.keyOf(at);
  if (key === null) return null;
  if (column.repeatOf !== null && repeats(read.value, key, column, slots[column.repeatOf])) return null;
  if (isOfOtherUnit(cell, read, key.key.unit)) return problem(cell, 'problem.number', { text: cell.shown });
  const period = reader.periodOf(key);
  if (period === null) return reader.noPeriod(cell);
  const scale = read.scale ?? (key.percent && isShownInHundred(cell) ? 100 : scaleOf(cell, key.scale));
  const value = scaled(read.value, scale);
  if (Math.abs(value) > (MOST[key.key.unit ?? ''] ?? Infinity))
    return problem(cell, 'problem.too-much', { text: cell.shown });
  const figure: FoundFigure = {
    kind: 'figure',
    key: ratedOver(key.percent && key.key.unit === null && saysPercent(cell) ? inPercent(key.key) : key.key, period),
    period,
    standing: key.standing,
    level: key.level,
    value,
    read: read.value,
    scale,
    raw: cell.shown,
    missing: null,
    flags: flagsOf(read.mark, key.mark, flagCol === null ? undefined : slots[flagCol]),
    row: cell.row,
    col: cell.col,
  };
  return figure;
}

/** "0.31%" in a row of shares whose label has no unit. */
function saysPercent(cell: Cell): boolean {
  return isShownInHundred(cell) || (cell.type === 'text' && /\d\s*%\s*$/.test(cell.shown));
}

const percents = new WeakMap<FigureKey, FigureKey>();

/** The key in parts of a hundred: one for all figures that share it. */
function inPercent(key: FigureKey): FigureKey {
  const known = percents.get(key) ?? { ...key, unit: '%' };
  percents.set(key, known);
  return known;
}

/** Whether a cell says itself that its number is in another unit than its figure: "2.9%" in a row of changes among money. */
function isOfOtherUnit(cell: Cell, read: ReadNumber, unit: string | null): boolean {
  if (read.unit !== undefined && read.unit !== unit) return true;
  return isCurrency(unit) && (cell.type === 'text' ? /\d\s*%\s*$/.test(cell.shown) : isShownInHundred(cell));
}

function isShownInHundred({ type, format }: Cell): boolean {
  return type === 'number' && format?.includes('%') === true;
}

/** What the number of a cell is multiplied by: what it is shown in ("1,234" for 1234000 under "thousand") is not counted twice. */
function scaleOf({ type, format }: Cell, said: number): number {
  const shown = type === 'number' && said > 1 ? shownIn(format) : 1;
  return said >= shown ? said / shown : said;
}

/** The number of a cell, null when it is missing or left, a problem's code when it is neither. */
function readValue(cell: Cell, column: ColumnMapping): ReadNumber | ProblemCode | null {
  if (typeof cell.value === 'number') return { value: cell.value, mark: '' };
  if (cell.type === 'error') return 'problem.error-cell';
  if (typeof cell.value !== 'string' || cell.type === 'date') return 'problem.number';
  const read = readCell(cell.value, column.reading);
  switch (read.kind) {
    case 'number':
      return column.reading.marks === 'leave' && /[a-z]/i.test(read.mark) ? null : read;
    case 'missing':
      return null;
    case 'other':
      return cell.value.trim() === '' ? null : 'problem.number';
  }
}

/** The same money as in the other column of this row, or the zero that stands for nothing there. */
function repeats(value: number, key: CellKey, column: ColumnMapping, other: Cell | undefined): boolean {
  if (other === undefined) return false;
  const amount = typeof other.value === 'number' ? other.value : numberOf(other.shown, column);
  if (amount === null) return false;
  return value === 0 ? amount !== 0 || key.scale >= 1 : equalAmounts(value * key.scale, amount * key.scale, key.scale);
}

function numberOf(text: string, { reading }: ColumnMapping): number | null {
  const read = readCell(text, reading);
  return read.kind === 'number' ? read.value : null;
}

/** Times a power of ten without the error that multiplying in binary makes: 43.7602 million are 43760200. */
export function scaled(value: number, scale: number): number {
  if (scale === 1) return value;
  if (Number.isInteger(value)) return value * scale;
  const exponent = Math.log10(scale);
  const text = String(value);
  return Number.isInteger(exponent) && !text.includes('e') ? Number(`${text}e${exponent}`) : value * scale;
}

const NO_FLAGS: string[] = [];

function flagsOf(mark: string, periodMark: string, flag: Cell | undefined): string[] {
  if (mark === '' && periodMark === '' && flag === undefined) return NO_FLAGS;
  const flags = new Set(
    [mark, periodMark, flag?.shown.trim() ?? ''].map((text) => text.replace(/[()]/g, '')).filter((text) => text !== ''),
  );
  return [...flags];
}

function problem(cell: Cell, code: ProblemCode, params: Record<string, string>): Problem {
  return { kind: 'problem', row: cell.row, col: cell.col, code, params };
}

/** The column of marks that belongs to a column of figures: the next to its right, or the only one of the table. */
function flagColumn(table: TableMapping, column: ColumnMapping): number | null {
  const flags = table.columns.filter(({ role }) => role === 'flag');
  const next = table.columns.find(({ col, role }) => col > column.col && (role === 'value' || role === 'flag'));
  if (next?.role === 'flag') return next.col;
  const lastValue = table.columns.findLast(({ role }) => role === 'value')?.col ?? 0;
  const [only] = flags;
  return flags.length === 1 && only !== undefined && only.col > lastValue ? only.col : null;
}

/** Hidden rows, and those that a rule leaves out. */
function skippedRows(grid: Grid, table: TableMapping): (row: number) => boolean {
  const hidden = new Set(grid.info.hiddenRows);
  const rules = table.rows.filter(({ kind }) => kind === 'skip');
  if (hidden.size === 0 && rules.length === 0) return () => false;
  return (row) => hidden.has(row) || rules.some(({ from, to }) => row >= from && row <= to);
}

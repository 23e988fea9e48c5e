import { readPeriod } from '../../periods/read';
import { datePeriod, dateStyleOf } from '../words/dates';
import type { FoundTable } from '../finding/find-tables';
import type { Cell } from '../grid';
import { headerRole } from '../words/role-words';
import type { Look, SeenCell, SeenRow, Sheet } from '../finding/look';
import { isCount, isUnitRow, namesUnit } from '../finding/row-kinds';

/** What a column of a table holds, counted over the rows that were looked at. */
export interface ColumnSight {
  col: number;
  /** The texts of the header over the column from top to bottom, group heads spread over their columns. */
  heads: readonly { text: string; cell: Cell }[];
  counts: Readonly<Record<Look, number>>;
  filled: number;
  /** The different texts shown, at most `DISTINCT` of them. */
  distinct: readonly string[];
  /** How many different texts there are among those looked at. */
  variety: number;
  cells: readonly SeenCell[];
}

const DISTINCT = 400;

/**
 * Sees the columns of a table: their heads and what their bodies hold. Columns without anything are left out, rows that
 * are but headings of others are no part of what a column holds.
 */
export function seeColumns(sheet: Sheet, table: FoundTable, headings: ReadonlySet<number> = new Set()): ColumnSight[] {
  const heads = headsOf(sheet, table);
  const bodies = new Map<number, SeenCell[]>();
  for (const row of sheet.rows) {
    if (row.row < table.bodyTop || row.row > table.bottom || headings.has(row.row)) continue;
    for (const seen of row.cells) {
      if (seen.cell.col < table.left || seen.cell.col > table.right) continue;
      const body = bodies.get(seen.cell.col);
      if (body === undefined) bodies.set(seen.cell.col, [seen]);
      else body.push(seen);
    }
  }
  nameDates(heads);
  moveFromEmpty(heads, bodies);
  const cols = [...new Set([...heads.keys(), ...bodies.keys()])].toSorted((a, b) => a - b);
  return cols.map((col) => {
    const cells = bodies.get(col) ?? [];
    const counts = { number: 0, year: 0, period: 0, missing: 0, text: 0, date: 0, error: 0 };
    const distinct = new Set<string>();
    for (const { cell, look } of cells) {
      counts[look] += 1;
      distinct.add(cell.shown.trim());
    }
    return {
      col,
      heads: heads.get(col) ?? [],
      counts,
      filled: cells.length,
      distinct: [...distinct].slice(0, DISTINCT),
      variety: distinct.size,
      cells,
    };
  });
}

/** The head of a column as one text. */
export function headText(column: ColumnSight): string {
  return column.heads.map(({ text }) => text).join(' / ');
}

/** The lowest head, which says most of the column itself. */
export function lastHead(column: ColumnSight): string {
  return column.heads.at(-1)?.text ?? '';
}

function headsOf(sheet: Sheet, table: FoundTable): Map<number, { text: string; cell: Cell }[]> {
  const heads = new Map<number, { text: string; cell: Cell }[]>();
  const last = table.headerTop + table.headerRows - 1;
  const all = sheet.rows.filter((row) => row.row >= table.headerTop && row.row <= last && !isCount(row));
  const unitRow = all.findIndex((row, at) => isUnitRow(row, all[at - 1]));
  const units = unitsOverTimes(all[unitRow], all[unitRow - 1], table);
  const rows = units.size > 0 ? all.filter((_, at) => at !== unitRow) : all;
  for (const [col, head] of units) heads.set(col, [head]);
  // Two years under the one group of a torn head are heads as well.
  const lowest =
    rows.findLast(({ cells, periods }) => cells.length > 2 || (cells.length === 2 && periods === 2)) ?? rows.at(-1);
  rows.forEach((row, index) => {
    const cells = row.cells.filter(
      ({ cell }) =>
        cell.col >= table.left && cell.col <= table.right && !(rows.length > 1 && EMPTY.test(cell.shown.trim())),
    );
    const merged = cells.some(({ cell }) => mergesHeads(sheet, row.row, cell.col, table.left));
    const under = rows.slice(index + 1).flatMap((other) => other.cells);
    const headsItself = !merged && row !== lowest && headOfGroups(cells, lowest?.cells ?? [], table.right);
    const runs = merged || row === lowest ? null : runsUnder(cells, lowest?.cells ?? [], table);
    cells.forEach(({ cell }, at) => {
      const merge = sheet.mergeAt(row.row, cell.col);
      const next = cells[at + 1]?.cell.col ?? table.right + 1;
      const spread = !merged && index < rows.length - 1 && row !== lowest && cells.length > 1;
      const run = runs?.[at];
      const to =
        run?.to ?? merge?.right ?? (spread ? spreadEnd(sheet, row.row, cell.col, next, under, headsItself) : cell.col);
      for (let col = run?.from ?? cell.col; col <= Math.min(to, table.right); col += 1) {
        const list = heads.get(col) ?? [];
        const text = cell.shown.replace(/\s+/g, ' ').trim();
        if (!list.some((known) => known.cell === cell)) list.push({ text, cell });
        heads.set(col, list);
      }
    });
  });
  return heads;
}

/** Whether a head is merged over columns of figures: then those that are not stand over their own column alone. */
function mergesHeads(sheet: Sheet, row: number, col: number, left: number): boolean {
  return col > left && (sheet.mergeAt(row, col)?.right ?? col) > col;
}

/** The unit of each column of a time, where the row below their heads has one in the middle of them ("Million $"). */
function unitsOverTimes(
  row: SeenRow | undefined,
  above: SeenRow | undefined,
  { left, right }: FoundTable,
): Map<number, { text: string; cell: Cell }> {
  const units = new Map<number, { text: string; cell: Cell }>();
  const times = new Set(
    (above?.cells ?? []).filter(({ look }) => look === 'year' || look === 'period').map(({ cell }) => cell.col),
  );
  const named = (row?.cells ?? []).filter((seen) => namesUnit(seen) && times.has(seen.cell.col));
  for (const { cell } of named) {
    let [from, to] = [cell.col, cell.col];
    while (from > left && times.has(from - 1)) from -= 1;
    while (to < right && times.has(to + 1)) to += 1;
    if (named.some((other) => other.cell !== cell && other.cell.col >= from && other.cell.col <= to)) return new Map();
    for (let col = from; col <= to; col += 1) units.set(col, { text: cell.shown.replace(/\s+/g, ' ').trim(), cell });
  }
  return units;
}

/**
 * Whether two or more group heads have no head below them in their own column and have one below each of the columns up to
 * the next: each is the head of its first column and of those behind it.
 */
function headOfGroups(groups: readonly SeenCell[], below: readonly SeenCell[], right: number): boolean {
  const own = new Set(below.map(({ cell }) => cell.col));
  const widths = groups.flatMap(({ cell }, at) => {
    const end = groups[at + 1]?.cell.col ?? right + 1;
    if (own.has(cell.col)) return [];
    let width = 1;
    while (cell.col + width < end && own.has(cell.col + width)) width += 1;
    return width > 1 ? [width] : [];
  });
  return widths.length >= 2 && new Set(widths).size === 1;
}

/** What programs write where a head has nothing. */
const EMPTY = /^(?:NA|NaN|Unnamed: \d+(?:_level_\d+)?)$/;

/**
 * The columns under each group head where the lowest heads come again and again ("2021 2022 2023 2021 2022 2023") as often
 * as there are group heads: a head may stand anywhere over its run, in the middle of it where it is centred. Null when
 * there are no such runs.
 */
function runsUnder(
  cells: readonly SeenCell[],
  lowest: readonly SeenCell[],
  { left, right }: FoundTable,
): { from: number; to: number }[] | null {
  const inside = lowest.filter(({ cell }) => cell.col >= left && cell.col <= right);
  const times = ({ cell }: SeenCell) => inside.filter((other) => other.cell.shown === cell.shown).length;
  // What stands but once behind them ("Remarks") belongs to none of the runs.
  const heads = inside.slice(0, inside.findLastIndex((seen) => times(seen) > 1) + 1);
  // A head of labels that has none below it stands before them.
  const begin = heads[0]?.cell.col ?? 0;
  const before = cells.filter(({ cell }) => cell.col < begin).map(({ cell }) => ({ from: cell.col, to: cell.col }));
  const groups = cells.slice(before.length);
  const first = groups[0]?.cell.col ?? 0;
  for (let from = 0; from < heads.length && groups.length > 1; from += 1) {
    const run = heads.slice(from).map(({ cell }) => ({ col: cell.col, text: cell.shown.trim() }));
    const length = run.length / groups.length;
    if (!Number.isInteger(length) || length < 2 || (run[0]?.col ?? 0) > first) continue;
    if (!run.every(({ text }, at) => text !== '' && text === run[at % length]?.text)) continue;
    const found = groups.map((_, at) => ({
      from: run[at * length]?.col ?? 0,
      to: run[(at + 1) * length - 1]?.col ?? 0,
    }));
    return groups.every(({ cell }, at) => cell.col >= (found[at]?.from ?? 0) && cell.col <= (found[at]?.to ?? 0))
      ? [...before, ...found]
      : null;
  }
  return null;
}

/**
 * Heads over columns that hold nothing, before columns that have none of their own: offices keep a narrow column for marks before the
 * figures and write the head of both over it. Once may be a slip; from the second on it is a form.
 */
function moveFromEmpty(heads: Heads, bodies: ReadonlyMap<number, SeenCell[]>): void {
  const moved = [...heads.keys()].filter((col) => {
    const own = heads.get(col) ?? [];
    const beside = heads.get(col + 1) ?? [];
    const body = bodies.get(col + 1) ?? [];
    const numbers = body.filter(({ look }) => look === 'number').length;
    const bare = beside.every((head) => own.some(({ cell }) => cell === head.cell)) && beside.length < own.length;
    return !bodies.has(col) && bare && body.length > 0 && numbers > body.length * 0.6;
  });
  if (moved.length < 2) return;
  for (const col of moved) {
    heads.set(col + 1, heads.get(col) ?? []);
    heads.delete(col);
  }
}

type Heads = Map<number, { text: string; cell: Cell }[]>;

/** Days over columns are named by what they stand for: `2019-01-31` among month ends is `2019-01`. */
function nameDates(heads: ReadonlyMap<number, { text: string; cell: Cell }[]>): void {
  const lowest = [...heads.values()].flatMap((list) => list.slice(-1)).filter(({ text }) => readPeriod(text) === null);
  const dated = lowest.filter(({ cell }) => dateStyleOf([cell]) !== null);
  const style = dated.length < 2 ? null : dateStyleOf(dated.map(({ cell }) => cell));
  if (style === null) return;
  for (const head of dated) head.text = datePeriod(head.cell, style)?.written ?? head.text;
}

/**
 * A group head without a merge stands over the columns to its right that have a head of their own below; `aheadOnly`: its
 * first column has none ("Exports" over the money, "Change" below it beside).
 */
function spreadEnd(
  sheet: Sheet,
  row: number,
  col: number,
  next: number,
  below: readonly SeenCell[],
  aheadOnly: boolean,
): number {
  // Remarks at the end are of all groups.
  const own = new Set(below.filter(({ cell }) => headerRole(cell.shown) !== 'flag').map(({ cell }) => cell.col));
  if (sheet.mergeAt(row, col) !== null || (!own.has(col) && !aheadOnly)) return col;
  let end = col;
  while (end + 1 < next && own.has(end + 1)) end += 1;
  return end;
}

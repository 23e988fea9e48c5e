import { fold } from '../../places/fold';
import { isCurrency } from '../../units/currencies';
import type { ColumnSight } from './columns';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import type { Role } from '../proposal';
import type { ValueGuess } from './values';

/**
 * Rows that nothing tells apart would give one figure several values. A column of labels or codes that was not needed to
 * understand the table is a further dimension where it tells such rows apart.
 */

/** What stands beside the labels of a row. */
const NO_LABELS: ReadonlySet<Role> = new Set(['value', 'scale', 'flag', 'ignore']);
const LEFT_LABELS = new Set(['ignore.labels', 'ignore.same', 'ignore.code', 'role.group']);
/** Fewer rows than these say nothing, unless most of them are alike. */
const LEAST = 8;

/** The columns, those that tell rows apart which are alike without them as further dimensions. */
export function withTelling(dims: readonly ColumnGuess[], values: readonly ValueGuess[]): ColumnGuess[] {
  const rows = rowsOf(values);
  let out = [...dims];
  // A unit of amounts tells no money apart whose head names its currency.
  const ownMoney = values.some(({ left, facts }) => left === null && isCurrency(facts.unit));
  const open = new Set(dims.filter((dim) => mayTell(dim, values, rows.length)));
  for (;;) {
    const told = out.filter(({ role }) => !NO_LABELS.has(role) && !(role === 'unit' && ownMoney));
    const now = different(rows, told);
    const alike = rows.length - now;
    if (alike <= rows.length * 0.002) return out;
    const [best] = [...open]
      .map((dim) => ({ dim, count: different(rows, [...told, dim]) }))
      .toSorted(
        (a, b) =>
          b.count - a.count ||
          Number(a.dim.content.numeric) - Number(b.dim.content.numeric) ||
          a.dim.column.variety - b.dim.column.variety,
      );
    // A few are slips, if not each of them is another by what is written in all rows.
    const few = alike < 3 || (rows.length < LEAST && now > rows.length / 2);
    if (few && !(best !== undefined && best.count === rows.length && isWritten(best.dim, rows.length))) return out;
    // Most of the rows that are alike, or many of all rows, must be told apart by it.
    if (best === undefined || (best.count < now * 1.05 + 1 && best.count - now < alike * 0.6)) return out;
    open.delete(best.dim);
    out = out.map((dim) => (dim.column === best.dim.column ? furtherDimension(dim) : dim));
  }
}

/** How many different labels a column may have that tells rows apart: of few rows, some come twice. */
function mostKinds(rows: number): number {
  return rows < LEAST ? rows - 1 : rows / 2;
}

/** Words in all rows. */
function isWritten({ column }: ColumnGuess, rows: number): boolean {
  return column.filled === rows && column.counts.text === rows;
}

function furtherDimension(dim: ColumnGuess): ColumnGuess {
  return { ...dim, role: 'more', name: fold(lastHead(dim.column)), confidence: 0.7, reason: 'role.content' };
}

/** Labels that were put aside, and whole numbers that come again and again under a head that is no measure: codes. */
function mayTell({ role, reason, column, content }: ColumnGuess, values: readonly ValueGuess[], rows: number): boolean {
  if (lastHead(column) === '' || column.variety < 2 || column.variety > mostKinds(rows)) return false;
  if (role === 'ignore') return LEFT_LABELS.has(reason);
  if (role !== 'value' || content.codes < 0.95) return false;
  const value = values.find((other) => other.column === column);
  const lengths = new Set(column.distinct.map((text) => text.length));
  return value?.left === 'ignore.unclear' && column.filled === rows && lengths.size <= 2;
}

/** Rows of a table that nothing found in it tells apart: how many, of how many. */
export interface AlikeRows {
  count: number;
  of: number;
}

/** Fewer rows that are alike are slips of the table. */
const FEW = 3;
const SOME = 0.1;

/**
 * Counts the rows whose labels are those of another, where they are too many to be slips; null where they are few. `starts`: rows
 * in which something begins that headings say of the rows below.
 */
export function alikeRows(
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
  starts: readonly number[],
): AlikeRows | null {
  const rows = rowsOf(values);
  const told = dims.filter(({ role }) => !NO_LABELS.has(role)).map(({ column }) => column);
  const keys = new Map(rows.map((row) => [row, String(starts.filter((start) => start <= row).length)]));
  for (const column of told) addLabels(keys, column);
  const count = rows.length - new Set(keys.values()).size;
  return count < FEW || count < rows.length * SOME ? null : { count, of: rows.length };
}

/** The rows in which something is taken. */
function rowsOf(values: readonly ValueGuess[]): number[] {
  const rows = new Set<number>();
  for (const { left, column } of values)
    if (left === null) for (const { cell, look } of column.cells) if (look === 'number') rows.add(cell.row);
  return [...rows].toSorted((a, b) => a - b);
}

/** How many different rows there are by the labels of these columns; a label written once for many stands for the rows below. */
function different(rows: readonly number[], columns: readonly ColumnGuess[]): number {
  const keys = new Map(rows.map((row) => [row, '']));
  for (const { column } of columns) addLabels(keys, column);
  return new Set(keys.values()).size;
}

function addLabels(keys: Map<number, string>, column: ColumnSight): void {
  const shown = new Map(column.cells.map(({ cell }) => [cell.row, cell.shown.trim()]));
  const carried = column.filled <= keys.size * 0.6;
  let last = '';
  for (const [row, key] of keys) {
    last = shown.get(row) ?? (carried ? last : '');
    keys.set(row, `${key}\u0001${last}`);
  }
}

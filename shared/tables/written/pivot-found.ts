import { readPeriod } from '../../periods/read';
import type { PlaceIndex } from '../../places/place-index';
import { flowOf } from '../words/flow-words';
import type { Cell, Grid, Row } from '../grid';
import type { PivotRow } from './pivot-levels';
import { isCountOf, isGrandTotal, isRowLabels, isSumOf } from './pivot-words';

/** Where a pivot table stands on a sheet, and what its labels are. */

/** The head of a pivot table begins no further down. */
const MOST_ABOVE = 60;

/** What the labels of one field are. */
export type Kind = 'flow' | 'time' | 'code' | 'place' | 'text';

export interface Found {
  form: 'compact' | 'tabular';
  head: Row;
  /** Columns of labels. */
  cols: number[];
  body: Row[];
  grand: Row | null;
}

export const textOf = (row: Row, col: number): string => row.cells.find((cell) => cell.col === col)?.shown.trim() ?? '';
export const hasNumbers = (row: Row): boolean =>
  row.cells.some((cell) => cell.type === 'number' || numberIn(cell) !== null);

function numberIn(cell: Cell): number | null {
  if (typeof cell.value === 'number') return cell.value;
  const text = cell.shown.replace(/[\s,\u00a0]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

export function findPivot(grid: Grid): Found | null {
  const top = [...grid.rows(1, MOST_ABOVE)];
  if (top.some(({ cells }) => cells.some(({ shown }) => isCountOf(shown)))) return null;
  for (const [at, row] of top.entries()) {
    const labels = row.cells.find(({ shown }) => isRowLabels(shown));
    if (labels !== undefined) return withBody(grid, 'compact', row, [labels.col]);
    const sum = row.cells.find(({ shown }) => isSumOf(shown));
    if (sum === undefined) continue;
    const below = top[at + 1];
    const corner = sum === row.cells[0] && below !== undefined && textOf(below, sum.col) !== '';
    const head = corner ? below : row;
    if (head.cells.some(({ shown }) => isRowLabels(shown))) continue;
    const first = head.cells[0]?.col ?? 1;
    const until = corner ? firstNumbers(grid, head) : sum.col;
    const cols = Array.from({ length: Math.max(0, until - first) }, (_, index) => first + index);
    const found = cols.length === 0 ? null : withBody(grid, 'tabular', head, cols);
    if (found !== null && (corner || found.grand !== null)) return found;
  }
  return null;
}

/** The first column with numbers right below a head. */
function firstNumbers(grid: Grid, head: Row): number {
  for (const row of grid.rows(head.row + 1, head.row + 2)) {
    const last = row.cells.findLastIndex((cell) => cell.type === 'text' && numberIn(cell) === null);
    const cell = row.cells[last + 1];
    if (cell !== undefined) return cell.col;
  }
  return 0;
}

function withBody(grid: Grid, form: Found['form'], head: Row, cols: number[]): Found | null {
  const body: Row[] = [];
  let grand: Row | null = null;
  let last = head.row;
  for (const row of grid.rows(head.row + 1)) {
    if (row.row !== last + 1) break;
    last = row.row;
    if (isGrandTotal(textOf(row, cols[0] ?? 1))) {
      grand = row;
      break;
    }
    if (cols.every((col) => textOf(row, col) === '')) break;
    body.push(row);
  }
  return body.length < 2 ? null : { form, head, cols, body, grand };
}

export function kindOf(labels: readonly string[], places: PlaceIndex): Kind {
  const all = (test: (label: string) => boolean, part: number) =>
    labels.length > 0 && labels.filter(test).length >= labels.length * part;
  if (all((label) => flowOf(label) !== null, 1)) return 'flow';
  if (all((label) => readPeriod(label) !== null, 1)) return 'time';
  if (all((label) => /^\d{2,10}$/.test(label), 1)) return 'code';
  return all((label) => places.byName(label) !== null, 0.6) ? 'place' : 'text';
}

export function pivotRow(row: Row, col: number): PivotRow {
  const numbers = new Map<number, number>();
  for (const cell of row.cells) {
    const number = cell.col === col ? null : numberIn(cell);
    if (number !== null) numbers.set(cell.col, number);
  }
  return { row: row.row, label: textOf(row, col), numbers };
}

/** Labels of more than one kind below each other. */
export function isMixed(rows: readonly PivotRow[], places: PlaceIndex): boolean {
  const counts = new Map<Kind, number>();
  for (const { label } of rows) {
    const kind = kindOf([label], places);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= 2).length > 1;
}

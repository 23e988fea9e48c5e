import type { Cell, Grid, Row } from '../grid';

/**
 * Labels that stand in several columns by turns: what is summed up in the first, its parts further in, in the next ones. They are read
 * as one column, the first; figures stay where they are. A second language may have columns of its own behind those of the first.
 */
export function joinedStubs(grid: Grid): Grid {
  const stubs = stubsOf([...grid.rows(1, LOOKED_AT)]);
  if (stubs.length === 0) return grid;
  return {
    ...grid,
    *rows(first, last) {
      for (const row of grid.rows(first, last)) yield stubs.reduce(joined, row);
    },
  };
}

function joined(row: Row, { from, outer, inner }: Stub): Row {
  const own = row.cells.find(({ col }) => col === outer);
  const moved = row.cells.find((cell) => cell.col > outer && cell.col <= inner && !isEmpty(cell));
  if (row.row < from || moved === undefined || (own !== undefined && !isEmpty(own))) return row;
  const others = row.cells.filter((cell) => cell !== own && cell !== moved);
  return { row: row.row, cells: [{ ...moved, col: outer }, ...others].toSorted((a, b) => a.col - b.col) };
}

const LOOKED_AT = 200;
const LEAST = 3;

interface Stub {
  /** First row of the body. */
  from: number;
  /** First and last column of the labels. */
  outer: number;
  inner: number;
}

function stubsOf(rows: readonly Row[]): Stub[] {
  const body = rows.filter(isOfFigures);
  const [first] = body;
  const labels = first?.cells.find(isLabel);
  if (first === undefined || labels === undefined || body.length < LEAST * 2) return [];
  const stub = stubFrom(rows, first.row, labels.col);
  const other = stub === null ? undefined : first.cells.find((cell) => cell.col > stub.inner && isLabel(cell));
  const second = other === undefined ? null : stubFrom(rows, first.row, other.col);
  return [stub, second].filter((found) => found !== null);
}

/** The widest run of columns of labels from `outer` on that never have two in the same row, below a head over the first alone. */
function stubFrom(rows: readonly Row[], from: number, outer: number): Stub | null {
  let inner = outer;
  while (goesOn(rows, { from, outer, inner: inner + 1 })) inner += 1;
  const stub = { from, outer, inner };
  return inner > outer && labelsRows(rows, stub) ? stub : null;
}

/** Whether the last of some columns has labels too, each in a row of its own. */
function goesOn(rows: readonly Row[], { from, outer, inner }: Stub): boolean {
  let found = false;
  for (const { row, cells } of rows) {
    const own = cells.filter((cell) => cell.col >= outer && cell.col <= inner && !isEmpty(cell));
    const last = own.find(({ col }) => col === inner);
    if (last === undefined) continue;
    if (row < from || own.length > 1 || !isLabel(last)) return false;
    found = true;
  }
  return found;
}

/** Whether hardly a row of figures is without a label, and more than a few have theirs further in. */
function labelsRows(rows: readonly Row[], { from, outer, inner }: Stub): boolean {
  const count = { outer: 0, inner: 0, none: 0 };
  for (const { row, cells } of rows) {
    if (row < from || !cells.some(isAmount)) continue;
    const own = cells.find((cell) => cell.col >= outer && cell.col <= inner && !isEmpty(cell));
    count[own === undefined ? 'none' : own.col === outer ? 'outer' : 'inner'] += 1;
  }
  const told = count.outer + count.inner;
  return count.outer > 0 && count.inner >= LEAST && count.none <= told * 0.1;
}

function isEmpty({ shown }: Cell): boolean {
  return shown.trim() === '';
}

/** A label and at least one number to its right. */
function isOfFigures({ cells }: Row): boolean {
  const at = cells.findIndex(isLabel);
  return at >= 0 && cells.slice(at + 1).some(isAmount) && !cells.slice(0, at).some(isAmount);
}

function isLabel({ type, shown }: Cell): boolean {
  return type === 'text' && /\p{L}{2}/u.test(shown);
}

function isAmount({ type, shown }: Cell): boolean {
  return type === 'number' || (type === 'text' && /^\s*[-(]?\d[\d.,\s\u00a0]*\)?\s*$/.test(shown));
}

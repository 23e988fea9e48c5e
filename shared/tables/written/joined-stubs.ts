import type { Cell, Grid, Row } from '../grid';

/**
 * Labels that stand in two columns by turns: what is summed up in the first, its parts further in, in the second. They are read as
 * one column, the first; figures stay where they are.
 */
export function joinedStubs(grid: Grid): Grid {
  const stub = stubOf([...grid.rows(1, LOOKED_AT)]);
  if (stub === null) return grid;
  const { from, outer, inner } = stub;
  const joined = (row: Row): Row => {
    const own = row.cells.find(({ col }) => col === outer);
    const moved = row.cells.find(({ col }) => col === inner);
    if (row.row < from || moved === undefined || (own !== undefined && own.shown.trim() !== '')) return row;
    const others = row.cells.filter((cell) => cell !== own && cell !== moved);
    return { row: row.row, cells: [{ ...moved, col: outer }, ...others].toSorted((a, b) => a.col - b.col) };
  };
  return {
    ...grid,
    *rows(first, last) {
      for (const row of grid.rows(first, last)) yield joined(row);
    },
  };
}

const LOOKED_AT = 200;
const LEAST = 3;

interface Stub {
  /** First row of the body. */
  from: number;
  outer: number;
  inner: number;
}

/** The two columns of labels that never have one in the same row, below heads that name neither; null where there are none. */
function stubOf(rows: readonly Row[]): Stub | null {
  const body = rows.filter(isOfFigures);
  const [first] = body;
  const labels = first?.cells.find(isLabel);
  if (first === undefined || labels === undefined || body.length < LEAST * 2) return null;
  const outer = labels.col;
  const inner = outer + 1;
  const above = rows.filter(({ row }) => row < first.row).flatMap(({ cells }) => cells);
  if (above.some(({ col, shown }) => col === inner && shown.trim() !== '')) return null;
  const count = { outer: 0, inner: 0, none: 0 };
  for (const { row, cells } of rows) {
    if (row < first.row) continue;
    const [one, other] = [outer, inner].map((col) =>
      cells.find((cell) => cell.col === col && cell.shown.trim() !== ''),
    );
    if (other !== undefined && (one !== undefined || !isLabel(other))) return null;
    if (!cells.some(isAmount)) continue;
    count[one !== undefined ? 'outer' : other !== undefined ? 'inner' : 'none'] += 1;
  }
  const told = count.outer + count.inner;
  return count.outer > 0 && count.inner >= LEAST && count.none <= told * 0.1 ? { from: first.row, outer, inner } : null;
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

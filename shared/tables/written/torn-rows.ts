import type { Cell, Row } from '../grid';

/**
 * The cells of a row one of whose texts was torn at its commas ("China | Hong Kong SAR", the quotes still there), by the columns
 * that they had before: what stands behind was pushed to the right. Null where nothing was torn.
 */
export function tornIn({ cells }: Row): ReadonlyMap<number, Cell> | null {
  if (!cells.some(({ value }) => isOpen(value))) return null;
  const whole = new Map<number, Cell>();
  let pushed = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (cell === undefined) continue;
    const end = isOpen(cell.value) ? endOf(cells, at) : at;
    const text = cells
      .slice(at, end + 1)
      .map(({ shown }) => shown)
      .join(',');
    const shown = text.replace(/^"|"$/g, '');
    whole.set(cell.col - pushed, end === at ? cell : { ...cell, value: shown, shown });
    pushed += end - at;
    at = end;
  }
  return pushed === 0 ? null : whole;
}

/** A quote at the beginning of a text and none at its end. */
function isOpen(value: Cell['value']): boolean {
  return typeof value === 'string' && value.startsWith('"') && !value.includes('"', 1);
}

/** Where the text that begins at `from` ends: in one of the next cells, side by side; `from` where none of them closes it. */
function endOf(cells: readonly Cell[], from: number): number {
  for (let at = from + 1; at < cells.length && at <= from + 6; at += 1) {
    const cell = cells[at];
    if (cell === undefined || typeof cell.value !== 'string') return from;
    if (cell.col - (cells[at - 1]?.col ?? 0) !== 1) return from;
    if (/^[^"]*"$/.test(cell.value)) return at;
    if (cell.value.includes('"')) return from;
  }
  return from;
}

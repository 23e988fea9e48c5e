import type { KeyboardEvent } from 'react';

/** A cell, both from 1. */
export interface Place {
  row: number;
  col: number;
}

/** Where a key moves the cursor of a sheet of so many rows and columns; null where it is no key of moving. */
export function moved(
  event: KeyboardEvent,
  { row, col }: Place,
  { rows, cols, page }: { rows: number; cols: number; page: number },
): Place | null {
  const far = event.ctrlKey || event.metaKey;
  const to = (r: number, c: number): Place => ({
    row: Math.min(Math.max(1, r), rows),
    col: Math.min(Math.max(1, c), cols),
  });
  if (event.altKey || (far && !/^(Arrow|Home|End)/.test(event.key))) return null;
  switch (event.key) {
    case 'ArrowDown':
      return to(far ? rows : row + 1, col);
    case 'ArrowUp':
      return to(far ? 1 : row - 1, col);
    case 'ArrowRight':
      return to(row, far ? cols : col + 1);
    case 'ArrowLeft':
      return to(row, far ? 1 : col - 1);
    case 'PageDown':
      return to(row + page, col);
    case 'PageUp':
      return to(row - page, col);
    case 'Home':
      return to(far ? 1 : row, 1);
    case 'End':
      return to(far ? rows : row, cols);
    default:
      return null;
  }
}

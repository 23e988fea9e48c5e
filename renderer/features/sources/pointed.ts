import { useSyncExternalStore } from 'react';
import type { Range } from '../../../shared/tables/grid';

/** The cells that the pointer is over, on the sheet or by a line that speaks of them: both light up together. */

let pointed: Range | null = null;
const listeners = new Set<() => void>();

export function pointAt(range: Range | null): void {
  if (range === pointed) return;
  pointed = range;
  for (const listener of listeners) listener();
}

export function usePointed(): Range | null {
  return useSyncExternalStore(subscribe, () => pointed);
}

export function cellRange(row: number, col: number): Range {
  return { top: row, left: col, bottom: row, right: col };
}

export function meets(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

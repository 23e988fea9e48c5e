import { useSyncExternalStore } from 'react';

/** What floats over the window: nothing, the palette (with what was typed) or the list of keys. One at a time. */
export type Overlay = { kind: 'none' } | { kind: 'palette'; text: string } | { kind: 'keys' };

let overlay: Overlay = { kind: 'none' };
const listeners = new Set<() => void>();
let focusedBefore: Element | null = null;

/** Drops the palette from the search box; `text` `>` shows commands alone. */
export function openPalette(text: string): void {
  change({ kind: 'palette', text });
}

export function openKeys(): void {
  change({ kind: 'keys' });
}

/** Closes it and gives the focus back to where it was. */
export function closeOverlay(): void {
  change({ kind: 'none' });
  if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus();
  focusedBefore = null;
}

export function useOverlay(): Overlay {
  return useSyncExternalStore(subscribe, () => overlay);
}

function change(to: Overlay): void {
  if (overlay.kind === 'none') focusedBefore = document.activeElement;
  overlay = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

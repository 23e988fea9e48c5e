import { useSyncExternalStore } from 'react';

/** Which pack of a visit is on screen, by visit: its head and its page show the same one, while the window is open. */
const chosen = new Map<string, string>();
const listeners = new Set<() => void>();

/** The pack that was chosen last, null where none was; it may be gone since. */
export function useChosenPack(visitId: string): string | null {
  return useSyncExternalStore(subscribe, () => chosen.get(visitId) ?? null);
}

export function choosePack(visitId: string, packId: string): void {
  chosen.set(visitId, packId);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

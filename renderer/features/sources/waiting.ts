import { useSyncExternalStore } from 'react';

/** Files that were read and wait for a person to look at what was understood; gone when the program ends. */
export interface Waiting {
  id: string;
  fileName: string;
}

let waiting: readonly Waiting[] = [];
const listeners = new Set<() => void>();

export function addWaiting(file: Waiting): void {
  if (!waiting.some(({ id }) => id === file.id)) change([...waiting, file]);
}

/** Takes a file off the list; gives the next one to look at, or null. */
export function doneWaiting(id: string): Waiting | null {
  change(waiting.filter((file) => file.id !== id));
  return waiting[0] ?? null;
}

export function useWaiting(): readonly Waiting[] {
  return useSyncExternalStore(subscribe, () => waiting);
}

function change(to: readonly Waiting[]): void {
  waiting = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { useSyncExternalStore } from 'react';
import type { Progress } from '../../shared/contract/wire';
import type { MethodName } from '../../shared/contract/contract';

/** Calls that take long, as the status bar shows them. */
export interface Work {
  id: number;
  method: MethodName;
  /** What it works on, such as a file's name; null where the stage says enough. */
  subject: string | null;
  progress: Progress | null;
  /** Null where it cannot be stopped. */
  cancel: (() => void) | null;
}

let works: readonly Work[] = [];
let next = 1;
const listeners = new Set<() => void>();

/** Notes work that has begun; the result takes its progress and its end. */
export function beginWork(work: Omit<Work, 'id' | 'progress'>): {
  progress: (to: Progress) => void;
  end: () => void;
} {
  const id = next;
  next += 1;
  change([...works, { ...work, id, progress: null }]);
  return {
    progress: (to) => change(works.map((one) => (one.id === id ? { ...one, progress: to } : one))),
    end: () => change(works.filter((one) => one.id !== id)),
  };
}

export function useWork(): readonly Work[] {
  return useSyncExternalStore(subscribe, () => works);
}

function change(to: readonly Work[]): void {
  works = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

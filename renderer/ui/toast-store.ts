import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/contract/errors';

/** What floats at the window's lower start for a while: what was done and can be taken back, or what did not work. */
export interface Toast {
  id: number;
  /** Words in the interface's language; null where the error's own words say it all. */
  text: string | null;
  error: AppError | null;
  /** What it is about: a later one about the same takes its place. */
  topic: string | null;
  /** A verb beside the words. */
  act: { label: string; run: () => void; keys: string | null } | null;
}

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

/** Shows one line, and a verb if there is one; one about the same `topic` is replaced. Returns its id. */
export function toast(text: string, act: Toast['act'] = null, topic: string | null = null): number {
  return add({ text, error: null, act, topic });
}

/** Shows an error; it stays until it is dismissed. */
export function toastError(error: AppError): number {
  // The same trouble told twice helps nobody.
  return add({ text: null, error, act: null, topic: error.data.code });
}

export function dismiss(id: number): void {
  change(toasts.filter((shown) => shown.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

function add(content: Omit<Toast, 'id'>): number {
  const id = next;
  next += 1;
  const others = toasts.filter((shown) => content.topic === null || shown.topic !== content.topic);
  change([...others, { id, ...content }].slice(-3));
  return id;
}

function change(to: readonly Toast[]): void {
  toasts = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

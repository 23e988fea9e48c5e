import type { Editor } from '@tiptap/react';
import { useSyncExternalStore } from 'react';

/** The editor that has the caret, or had it last: what a screen's tool row works on. */

let active: Editor | null = null;
const listeners = new Set<() => void>();

export function setActiveEditor(editor: Editor): void {
  if (active === editor) return;
  active = editor;
  tell();
}

export function forgetEditor(editor: Editor): void {
  if (active !== editor) return;
  active = null;
  tell();
}

export function activeEditor(): Editor | null {
  return active;
}

export function useActiveEditor(): Editor | null {
  return useSyncExternalStore(subscribe, () => active);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

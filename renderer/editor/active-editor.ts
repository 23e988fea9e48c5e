import type { Editor } from '@tiptap/react';
import { useSyncExternalStore } from 'react';
import type { FigureOffer } from './figure-menu';

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

/** How each editor puts a live figure in at its caret. */
const putters = new WeakMap<Editor, (offer: FigureOffer) => void>();

export function putsFigures(editor: Editor, put: (offer: FigureOffer) => void): void {
  putters.set(editor, put);
}

/** Whether a text waits for words: one that can be written in has the caret, or had it last. */
export function hasCaret(): boolean {
  return active !== null && active.isEditable;
}

/** Puts words or a live figure in where the caret is, or was last, and gives the text the focus again. */
export function putAtCaret(what: { words: string } | { offer: FigureOffer }): void {
  if (active === null || !active.isEditable) return;
  if ('words' in what) active.commands.insertContent({ type: 'text', text: what.words });
  else putters.get(active)?.(what.offer);
  active.commands.focus();
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

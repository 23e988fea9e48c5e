import type { Editor } from '@tiptap/react';
import type { Output } from '../../shared/contract/contract';
import type { Reading } from '../../shared/figures/binding';
import type { FigureQuery } from './figure-trigger';

/** What the two menus behind "=" share. */

export type FigureOffer = Output<'figures.find'>[number];

/** What the menu does with a key, and what is asked for at that moment; true where it used the key. */
export type MenuKeys = (event: KeyboardEvent, asked: FigureQuery) => boolean;

export interface FigureMenuProps {
  editor: Editor;
  query: FigureQuery;
  lang: string;
  /** Takes what the menu does with keys, as the caret stays in the text; true where a key was used. */
  onKeys: (pressed: MenuKeys | null) => void;
  onChoose: (offer: FigureOffer) => void;
  /** Opens the builder for a figure that is nearly what is wanted. */
  onBuild: (offer: FigureOffer) => void;
  /** Puts a drafted paragraph on the trade of two places in. */
  onDraft: (place: string, other: string) => void;
  /** Takes the best for these words as soon as it is found. */
  onAwait: (words: string) => void;
  onLeave: () => void;
}

/** Publisher and dataset of a figure; the file where nobody said who published it. */
export function sourceOf(readings: readonly Reading[]): string {
  const source = readings[0]?.source;
  if (!source) return '';
  return [source.publisher ?? source.fileName, source.dataset]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import type { Binding, Wording } from '../../shared/figures/binding';
import type { Composition } from '../../shared/figures/composition';
import { compositionOf } from '../../shared/figures/composition-of';
import type { FigureOffer } from './figure-menu';
import { arrivedAt, awaitFigure, queryOf } from './figure-trigger';

/** A figure that is being chosen piece by piece: one to be put in, or one of the text that is changed. */
export interface Building {
  anchor: { left: number; right: number; top: number; bottom: number };
  start: Composition;
  wording: Wording | null;
  allowed: string | null;
  /** Where it goes: the name of awaited words, or a binding of the text. */
  into: { words: string } | { binding: string };
}

interface BuildingOptions {
  editor: Editor;
  putIn: (range: { from: number; to: number }, offer: FigureOffer) => void;
  replace: (binding: string, offer: FigureOffer) => void;
  bindingOf: (id: string) => Binding | null;
  newId: () => string;
}

/** The builder of an editor: begun from an offer behind "=", or from a figure that stands in the text. */
export function useFigureBuilding({ editor, putIn, replace, bindingOf, newId }: BuildingOptions) {
  const [now, setNow] = useState<Building | null>(null);
  return {
    now,
    fromOffer(offer: FigureOffer) {
      const asked = queryOf(editor.state);
      if (asked === null) return;
      if (offer.composition === null) {
        if (offer.text !== '') putIn(asked, offer);
        return;
      }
      const anchor = editor.view.coordsAtPos(asked.from);
      const words = newId();
      awaitFigure(editor.view, words);
      const { composition: start, wording, allowed = null } = offer;
      setNow({ anchor, start, wording, allowed, into: { words } });
    },
    /** Whether a figure was chosen in a way that can be chosen otherwise. */
    canChange: (binding: string) => startOf(bindingOf(binding)) !== null,
    fromFigure(id: string, anchor: Building['anchor']) {
      const binding = bindingOf(id);
      const start = startOf(binding);
      if (binding === null || start === null) return;
      setNow({ anchor, start, wording: binding.wording, allowed: binding.allowed ?? null, into: { binding: id } });
    },
    take(offer: FigureOffer) {
      if (now === null) return;
      setNow(null);
      if ('binding' in now.into) replace(now.into.binding, offer);
      else {
        const range = arrivedAt(editor.view, now.into.words);
        if (range) putIn(range, offer);
      }
      editor.view.focus();
    },
    close() {
      if (now !== null && 'words' in now.into) arrivedAt(editor.view, now.into.words);
      setNow(null);
      editor.view.focus();
    },
  };
}

function startOf(binding: Binding | null): Composition | null {
  return binding && compositionOf(binding);
}

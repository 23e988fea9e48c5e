import type { Editor } from '@tiptap/react';
import type { Output } from '../../shared/contract/contract';
import type { Binding } from '../../shared/figures/binding';
import { isFormula } from '../../shared/figures/formula/is-formula';
import { useNavigation } from '../app/use-navigation';
import { act } from '../app/queries';
import { insertDraft, liveDraft } from './draft-content';
import { insertFigure, rewordFigures } from './figure-commands';
import type { FigureOffer } from './figure-menu';
import { openTarget } from './figure-target';
import { arrivedAt, awaitFigure, queryOf } from './figure-trigger';
import type { HeldFigures } from './held-figures';
import type { Shape } from './schema';

type NewReading = Output<'figures.read'>;

interface TextFigures {
  editor: Editor;
  held: HeldFigures;
  shape: Shape;
  lang: string;
  newId: () => string;
  /** A figure has other words now. */
  onReworded: () => void;
}

/** What is done with the figures of one editor: they are put in, replaced, renewed, opened, and drafted about. */
export function useTextFigures({ editor, held, shape, lang, newId, onReworded }: TextFigures) {
  const { go } = useNavigation();

  const putIn = (range: { from: number; to: number }, offer: FigureOffer) => {
    const binding: Binding = { id: newId(), ...boundOf(offer) };
    held.hold([binding]);
    insertFigure(editor.view, range, binding.id, offer.text);
  };
  const change = (binding: Binding, text: string) => {
    held.hold([binding]);
    onReworded();
    rewordFigures(editor.view, binding.id, text);
  };
  const takeNewer = (id: string, { readings, text }: NewReading) => {
    const binding = held.get(id);
    if (binding !== null && text !== null) change({ ...binding, readings }, text);
  };
  /** Where awaited words stand, once `found` is there; null where they were taken away meanwhile. */
  const awaited = async <F>(found: Promise<F>) => {
    const name = newId();
    awaitFigure(editor.view, name);
    const answer = await found;
    const range = editor.isDestroyed ? null : arrivedAt(editor.view, name);
    return range === null ? null : { range, answer };
  };

  return {
    putIn,
    replace: (id: string, offer: FigureOffer) => change({ id, ...boundOf(offer) }, offer.text),
    takeNewer,
    open: (id: string) => {
      const target = openTarget(held.get(id));
      if (target !== null) go(target);
    },
    renew: async (id: string) => {
      const known = held.get(id);
      if (known === null) return;
      const { id: _, ...binding } = known;
      const reading = await act('figures.read', { binding });
      if (reading?.newer && !editor.isDestroyed) takeNewer(id, reading);
    },
    choose: (offer: FigureOffer) => {
      const asked = queryOf(editor.state);
      if (asked !== null) putIn(asked, offer);
    },
    chooseLater: async (words: string) => {
      const found = await awaited(bestFor(words, lang));
      if (found?.answer) putIn(found.range, found.answer);
    },
    draft: async (place: string, other: string) => {
      const found = await awaited(act('figures.draft', { place, other, language: lang }));
      const draft = found?.answer ?? [];
      if (found === null || draft.length === 0) return;
      const { paragraphs, bindings } = liveDraft(shape === 'one' ? draft.slice(0, 1) : draft, newId);
      held.hold(bindings);
      insertDraft(editor, found.range, paragraphs);
    },
  };
}

/** What of an offer a text keeps. */
function boundOf({ expression, selectors, wording, readings, allowed }: FigureOffer): Omit<Binding, 'id'> {
  return { expression, selectors, wording, readings, ...(allowed !== undefined && { allowed }) };
}

/** What a formula gives, or the best figure for words; null where there is none, so that what was typed stays. */
async function bestFor(words: string, lang: string): Promise<FigureOffer | null> {
  if (!isFormula(words)) return (await act('figures.find', { text: words, language: lang, limit: 1 }))?.[0] ?? null;
  const figure = (await act('figures.formula', { text: words, language: lang }))?.figure ?? null;
  return figure === null || figure.text === null ? null : { ...figure, text: figure.text };
}

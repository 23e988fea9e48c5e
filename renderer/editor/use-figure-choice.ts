import { useEffect, useState } from 'react';
import type { Wording } from '../../shared/figures/binding';
import type { Composition } from '../../shared/figures/composition';
import { useAnswer } from '../app/queries';
import type { FigureOffer } from './figure-menu';

export type Chosen = Omit<Composition, 'other' | 'whole'>;

export interface ChoiceStart {
  start: Composition;
  wording: Wording | null;
  /** Why it may rest on two sources; null where it need not. */
  allowed: string | null;
  lang: string;
}

/** A figure as it is being chosen: what was chosen of it, and what the store makes of that. */
export function useFigureChoice({ start, lang, ...given }: ChoiceStart, onTake: (figure: FigureOffer) => void) {
  const [chosen, setChosen] = useState<Chosen>(() => chosenOf(start));
  const [wording, setWording] = useState(given.wording);
  const [allowed, setAllowed] = useState(given.allowed ?? '');
  const reason = allowed.trim() === '' ? null : allowed.trim();
  const { data, isFetching } = useAnswer(
    'figures.build',
    { chosen, language: lang, wording, allowed: reason },
    { keepBefore: true },
  );
  const figure = data?.figure ?? null;
  const text = figure?.text ?? null;
  // What is taken is what was chosen last: until its answer is there, the figure before it stands on screen.
  const [taking, setTaking] = useState(false);
  const taken = taking && !isFetching;
  const takeNow = () => {
    setTaking(false);
    if (figure && text !== null) onTake({ ...figure, text });
  };
  useEffect(() => {
    if (taken) takeNow();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the answer that was waited for is there
  }, [taken]);

  return {
    chosen,
    change: (to: Partial<Chosen>) => {
      setChosen({ ...chosen, ...to });
      setWording(null);
    },
    data,
    figure,
    text,
    wording,
    setWording,
    allowed,
    setAllowed,
    take: () => (isFetching ? setTaking(true) : takeNow()),
  };
}

function chosenOf({ what, key, period, base, count, level }: Composition): Chosen {
  return { what, key, period, base, count, level };
}

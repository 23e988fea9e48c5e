import { useState } from 'react';
import type { DraftKey } from '../../../shared/figures/drafting/draft';
import type { OwnText } from '../../../shared/pack/outline';

/** What an officer did with the drafted sentences of one sheet: left some out, wrote others anew. */
export interface DraftChoices {
  leftOut: readonly DraftKey[];
  texts: Partial<Record<DraftKey, OwnText>>;
}

export interface ChosenDrafts extends DraftChoices {
  take(key: DraftKey, taken: boolean): void;
  /** Null: as it is drafted. */
  write(key: DraftKey, text: OwnText | null): void;
}

/** Kept while the window is open, so that going to a source and back loses no word; by pair and language. */
const kept = new Map<string, DraftChoices>();
const untouched: DraftChoices = { leftOut: [], texts: {} };

export function useDraftChoices(name: string): ChosenDrafts {
  const [, setShown] = useState(untouched);
  const now = kept.get(name) ?? untouched;
  const keep = (change: (before: DraftChoices) => DraftChoices) => {
    const after = change(kept.get(name) ?? untouched);
    kept.set(name, after);
    setShown(after);
  };
  return {
    ...now,
    take: (key, taken) =>
      keep((before) => ({
        ...before,
        leftOut: taken ? before.leftOut.filter((one) => one !== key) : [...new Set([...before.leftOut, key])],
      })),
    write: (key, text) =>
      keep((before) => {
        const { [key]: _, ...others } = before.texts;
        return { ...before, texts: text === null ? others : { ...others, [key]: text } };
      }),
  };
}

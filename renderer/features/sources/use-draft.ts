import { useState } from 'react';
import type { RecipeUse, SheetCorrection, SourceDetail } from '../../../shared/contract/sources';
import type { Correction } from '../../../shared/tables/proposal';

/** What a person has set right and answered about a file, before it is accepted. */
export interface Draft {
  /** The recipe that it is read by, with its own corrections. */
  recipe: RecipeUse | null;
  own: readonly SheetCorrection[];
  /** Questions that were left open on purpose. */
  dismissed: readonly string[];
  takenOn: string | null;
  publisher: string | null;
  dataset: string | null;
}

export interface DraftControl {
  draft: Draft;
  /** All corrections in their order: the recipe's, then the person's. */
  corrections: SheetCorrection[];
  change(to: Partial<Draft>): void;
  correct(sheetIds: readonly number[], made: readonly Correction[]): void;
  /** Takes the last change back; null where there is none. */
  revert: (() => void) | null;
  changed: boolean;
}

/** The draft of a file, with everything that was before: each change can be taken back. */
export function useDraft({ recipe, corrections, source }: SourceDetail): DraftControl {
  const [drafts, setDrafts] = useState<readonly [Draft, ...Draft[]]>([
    {
      recipe,
      own: corrections,
      dismissed: [],
      takenOn: source.takenOn,
      publisher: source.publisher,
      dataset: source.dataset,
    },
  ]);
  const [draft, ...before] = drafts;
  const [last, ...older] = before;
  const change = (to: Partial<Draft>) => setDrafts((all) => [{ ...all[0], ...to }, ...all]);
  return {
    draft,
    corrections: [...(draft.recipe?.corrections ?? []), ...draft.own],
    change,
    correct: (sheetIds, made) =>
      change({
        own: [...draft.own, ...sheetIds.flatMap((sheetId) => made.map((correction) => ({ sheetId, correction })))],
      }),
    revert: last === undefined ? null : () => setDrafts([last, ...older]),
    changed: before.length > 0,
  };
}

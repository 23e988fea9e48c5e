import { useEffect, useState } from 'react';
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

type Drafts = readonly [Draft, ...Draft[]];

/** Drafts by what they began with: whoever looks at another place meanwhile finds them as they were. Gone when the store locks. */
const kept = new Map<string, Drafts>();

/** A file that waits is only changed by its draft; of one in the store another may have taken other figures meanwhile. */
function keyOf({ source, state, recipe, corrections }: SourceDetail): string {
  const { id, takenOn, publisher, dataset } = source;
  return JSON.stringify(
    state === 'proposed' ? [id] : [id, recipe?.id ?? null, corrections, takenOn, publisher, dataset],
  );
}

/** What was set right of a file is taken, or was given up. */
export function forgetDraft(detail: SourceDetail): void {
  kept.delete(keyOf(detail));
}

/** Whether something of a file was set right that is not taken yet. */
export function hasDraft(detail: SourceDetail): boolean {
  return kept.has(keyOf(detail));
}

/** The draft of a file, with everything that was before: each change can be taken back. */
export function useDraft(detail: SourceDetail): DraftControl {
  const { recipe, corrections, source } = detail;
  const key = keyOf(detail);
  const [drafts, setDrafts] = useState<Drafts>(
    () =>
      kept.get(key) ?? [
        {
          recipe,
          own: corrections,
          dismissed: [],
          takenOn: source.takenOn,
          publisher: source.publisher,
          dataset: source.dataset,
        },
      ],
  );
  const [draft, ...before] = drafts;
  const [last, ...older] = before;
  const change = (to: Partial<Draft>) => setDrafts((all) => [{ ...all[0], ...to }, ...all]);
  const changed = before.length > 0;
  useEffect(() => {
    if (changed) kept.set(key, drafts);
    else kept.delete(key);
  }, [key, changed, drafts]);
  return {
    draft,
    corrections: [...(draft.recipe?.corrections ?? []), ...draft.own],
    change,
    correct: (sheetIds, made) =>
      change({
        own: [...draft.own, ...sheetIds.flatMap((sheetId) => made.map((correction) => ({ sheetId, correction })))],
      }),
    revert: last === undefined ? null : () => setDrafts([last, ...older]),
    changed,
  };
}

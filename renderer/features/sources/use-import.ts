import type { SourceDetail } from '../../../shared/contract/sources';
import { wordNumber } from '../../../shared/figures/wording';
import { call } from '../../app/bridge';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { questionNow } from './import-state';
import { forgetDraft, type DraftControl } from './use-draft';
import { doneWaiting } from './waiting';

/** What a file is understood to hold with all that was set right so far. */
export function useUnderstood({ source, sheets, figures }: SourceDetail, { draft, corrections }: DraftControl) {
  const proposed = useAnswer(
    'sources.propose',
    { sourceId: source.id, corrections, preview: 100 },
    { keepBefore: true },
  );
  const now = proposed.data?.sheets;
  return {
    error: proposed.error,
    /** Whether it is the answer to the last correction. */
    known: proposed.data !== undefined && !proposed.isPlaceholderData,
    figures: now?.reduce((sum, one) => sum + one.figures, 0) ?? figures,
    question: questionNow(now ?? sheets.map(({ id, proposal }) => ({ sheetId: id, proposal })), draft),
    sheets: sheets.map((sheet) => {
      const one = now?.find(({ sheetId }) => sheetId === sheet.id);
      return { ...sheet, proposal: one?.proposal ?? sheet.proposal, figures: one?.figures ?? null };
    }),
    /** A sheet with its problems and its first figures; null before the first answer. */
    sheet: (id: number) => now?.find(({ sheetId }) => sheetId === id) ?? null,
  };
}

export type UnderstoodFile = ReturnType<typeof useUnderstood>;

/**
 * What can be done with a file: it is taken, or taken anew where its figures are in the store, or put away. Its keys are
 * offered while that is possible.
 */
export function useImport(detail: SourceDetail, control: DraftControl, { known, figures }: UnderstoodFile) {
  const { source, state } = detail;
  const t = useText();
  const language = useLanguage();
  const { replace } = useNavigation();
  const { draft, revert } = control;
  const again = state === 'accepted';
  const accept = useAct('sources.accept', { subject: source.fileName });
  const reread = useAct('sources.reread', { subject: source.fileName });
  const discard = useAct('sources.discard');
  const busy = accept.running || reread.running;
  const shown = { count: figures, shown: wordNumber(figures, 0, language) };

  /** Goes on to the next that waits; where none does, the screen stays or the list comes. */
  const goOn = (orList: boolean) => {
    const next = doneWaiting(source.id);
    if (next !== null) replace({ area: 'sources', id: next.id });
    else if (orList) replace({ area: 'sources' });
  };
  const backToKept = () => replace({ area: 'sources', id: source.id });
  const take = async () => {
    const { publisher, dataset, takenOn } = draft;
    const taken = await (again ? reread : accept).run({
      sourceId: source.id,
      corrections: [...draft.own],
      recipe: draft.recipe?.id ?? null,
      fields: { publisher, dataset, takenOn },
    });
    if (taken === null) return;
    forgetDraft(detail);
    const words = { count: taken.figures, shown: wordNumber(taken.figures, 0, language), file: source.fileName };
    undoToast(t(again ? 'sources.takenAnew' : 'sources.taken', words));
    if (again) backToKept();
    else goOn(false);
  };
  const drop = async () => {
    if (busy) return;
    forgetDraft(detail);
    if (again) return backToKept();
    goOn(true);
    await discard.run({ sourceId: source.id });
  };
  const readBy = async (id: string) => {
    const { recipe } = await call('sources.propose', { sourceId: source.id, preview: 0, recipe: { id } });
    control.change({ recipe });
  };

  useOffer('sources.import', known && !busy && figures > 0 ? () => void take() : null);
  // A key pressed once too often must not lose what was set right.
  const lightly = !busy && !control.changed;
  useOffer('sources.dismiss', lightly ? () => void drop() : null);
  useOffer('store.undo', busy ? null : revert);
  return { again, busy, lightly, shown, take, drop, readBy };
}

export type ImportActs = ReturnType<typeof useImport>;

import type { SheetDraft, SheetOf } from '../../../shared/contract/sheet-drafts';
import type { DraftKey } from '../../../shared/figures/drafting/draft';
import type { OwnText } from '../../../shared/pack/outline';
import { call } from '../../app/bridge';
import { useAct, useAnswer } from '../../app/queries';

/** What an officer did with the drafted sentences of one sheet, kept in the store, and the ways to do more. */
export interface ChosenDrafts extends SheetDraft {
  /** Of the sheet: no two are saved under one. */
  id: string;
  take(key: DraftKey, taken: boolean): void;
  /** Begins a paragraph in words of one's own, or goes back; null: as it is drafted. */
  write(key: DraftKey, text: OwnText | null): void;
  /** Keeps words while they are typed; throws the engine's error. */
  save(key: DraftKey, text: OwnText): Promise<unknown>;
}

const untouched: SheetDraft = { leftOut: [], texts: {} };

/** `sheet` null: the places are not known yet. Null: what is kept of it is not read yet, so nothing can be shown for it. */
export function useDraftChoices(sheet: SheetOf | null): ChosenDrafts | null {
  const known = sheet ?? { place: '-', other: '-', language: 'en' };
  const kept = useAnswer('figures.sheetDraft', known, { enabled: sheet !== null });
  const { run: leaveOut } = useAct('figures.leaveOut');
  const { run: writeAnew } = useAct('figures.writeAnew');
  if (kept.data === undefined && kept.error === null) return null;
  return {
    ...(kept.data ?? untouched),
    id: `${known.place} ${known.other} ${known.language}`,
    take: (key, taken) => void leaveOut({ ...known, key, out: !taken }),
    write: (key, text) => void writeAnew({ ...known, key, text }),
    save: (key, text) => call('figures.writeAnew', { ...known, key, text }),
  };
}

import type { SheetDraft, SheetOf } from '../../../shared/contract/sheet-drafts';
import type { DraftKey } from '../../../shared/figures/drafting/draft';
import type { OwnText } from '../../../shared/pack/outline';
import type { Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { createRecord, saveRecord } from '../store/records';
import { sheetDraftRecord } from './sheet-draft-queries';

/** What was left out of a sheet and written anew; nothing of either where nobody has touched it. */
export function sheetDraft(db: ReadableDb, sheet: SheetOf): SheetDraft {
  const { leftOut, texts } = sheetDraftRecord(db, sheet) ?? untouched;
  return { leftOut, texts };
}

/** Leaves a paragraph out, or takes it in again. */
export function leaveOut(writing: Writing, sheet: SheetOf, key: DraftKey, out: boolean): void {
  change(writing, sheet, ({ leftOut, texts }) => {
    const others = leftOut.filter((one) => one !== key);
    return { leftOut: out ? [...others, key] : others, texts };
  });
}

/** Keeps a paragraph in an officer's own words; null: as it is drafted. A spell of typing is one step. */
export function writeAnew(writing: Writing, sheet: SheetOf, key: DraftKey, text: OwnText | null): void {
  const { place, other, language } = sheet;
  writing.named({}, text === null ? undefined : ['sheet', place, other, language, key].join(' '));
  change(writing, sheet, ({ leftOut, texts }) => {
    const { [key]: _, ...others } = texts;
    return { leftOut, texts: text === null ? others : { ...others, [key]: text } };
  });
}

const untouched: SheetDraft = { leftOut: [], texts: {} };

function change(writing: Writing, sheet: SheetOf, to: (before: SheetDraft) => SheetDraft): void {
  const known = sheetDraftRecord(writing.db, sheet);
  const after = to({ leftOut: known?.leftOut ?? [], texts: known?.texts ?? {} });
  if (known === null) createRecord(writing, 'sheet-draft', { ...sheet, ...after });
  else saveRecord(writing, 'sheet-draft', known.id, { ...after });
}

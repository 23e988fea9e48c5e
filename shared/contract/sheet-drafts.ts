import { z } from 'zod';
import { language } from '../document/rich-text';
import { draftKey } from '../figures/drafting/draft';
import { ownText } from '../pack/outline';
import { command, query } from './method';

/** The sheet of two places as it is seen from the first, in a language. */
const sheet = z.strictObject({ place: z.string().min(1), other: z.string().min(1), language });
export type SheetOf = z.infer<typeof sheet>;

/** What an officer did with the drafted sentences of a sheet: paragraphs left out, and those written anew. */
export const sheetDraft = z.strictObject({
  leftOut: z.array(z.enum(draftKey)),
  texts: z.partialRecord(z.enum(draftKey), ownText),
});
export type SheetDraft = z.infer<typeof sheetDraft>;

export const sheetDraftMethods = {
  /** Nothing left out and nothing written where nobody has touched the sheet. */
  'figures.sheetDraft': query({ input: sheet, output: sheetDraft, reads: ['sheet-draft'] }),
  'figures.leaveOut': command({
    input: sheet.extend({ key: z.enum(draftKey), out: z.boolean() }),
    output: z.strictObject({}),
    writes: ['sheet-draft'],
  }),
  /** Keeps a paragraph in the officer's words; null: as it is drafted. */
  'figures.writeAnew': command({
    input: sheet.extend({ key: z.enum(draftKey), text: ownText.nullable() }),
    output: z.strictObject({}),
    writes: ['sheet-draft'],
  }),
} as const;

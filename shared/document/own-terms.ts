import { z } from 'zod';

/** Parts of a brief that a ministry's template can rename; the model keeps its own names (brief.md 14). */
export const term = z.enum(['objectives', 'messages', 'points', 'raise', 'questions', 'background', 'pressLine']);
export type Term = z.infer<typeof term>;

export const TERM_LONGEST = 60;

export const ownTerms = z.strictObject({
  /** The language that these words are of: packs in another one keep the usual words. */
  language: z.string(),
  /** A term that is not here is called as usual. */
  words: z.partialRecord(term, z.string().trim().min(1).max(TERM_LONGEST)),
});
export type OwnTerms = z.infer<typeof ownTerms>;

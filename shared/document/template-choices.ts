import { z } from 'zod';
import { ownTerms } from './own-terms';

/** What people set right in a ministry's own template: a style by role, null where the pack's own is wanted; which of its
 * pages are taken; and what the parts of a brief are called.
 */
export const templateChoices = z.strictObject({
  styles: z.record(z.string(), z.string().nullable()),
  /** Which section gives page, margins, head and foot; null: the one that is chosen for it. */
  section: z.number().int().min(0).nullable(),
  /** Whether what stands above the text of the first page comes along as a letterhead. */
  bodyHead: z.boolean(),
  /** Whether the head of a first page stands on that of the pack alone, or on the first page of each part. */
  firstPages: z.enum(['pack', 'parts']),
  /** What the parts of a brief are called; left out: as usual. */
  terms: ownTerms.optional(),
});
export type TemplateChoices = z.infer<typeof templateChoices>;

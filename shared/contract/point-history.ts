import { z } from 'zod';
import { command, query } from './method';
import { pointFields } from './points';

/** What a point was before, and what became of it. */

/** The fields of a point whose past is told; who was asked to clear it is told apart. */
export const pastFields = pointFields.omit({ asks: true, ownAmounts: true, sourceId: true });
export type PastFields = z.infer<typeof pastFields>;

/** What a save changed: the words (with the figures in them), the clearance, or another field. */
export const changedField = z.enum([
  'words',
  'clearance',
  'kind',
  'likelihood',
  'topics',
  'places',
  'language',
  'marking',
  'usability',
  'validUntil',
  'asOf',
  'owner',
  'other',
]);
export type ChangedField = z.infer<typeof changedField>;

const past = z.strictObject({
  revision: z.string(),
  at: z.string(),
  author: z.string(),
});

const pastPoint = past.extend({ fields: pastFields });
export type PastPoint = z.infer<typeof pastPoint>;

const id = z.string();

export const pointHistoryMethods = {
  /**
   * The saves of a point, newest first; those of one spell of typing are one. The saves of points that were merged into
   * it are among them. `before` is what it is compared with: the save before it; null: with this one the point began.
   */
  'points.history': query({
    input: z.strictObject({ id }),
    output: z.array(
      past.extend({
        before: z.string().nullable(),
        lead: z.string(),
        changed: z.array(changedField),
        undone: z.boolean(),
        /** Of a point that was merged into this one. */
        merged: z.boolean(),
      }),
    ),
    reads: ['point'],
  }),
  /** Two saves of a point, or of points merged into it. `from` null: the save before; `to` null: as it is now. */
  'points.compare': query({
    input: z.strictObject({ id, from: z.string().nullable(), to: z.string().nullable() }),
    output: z.strictObject({ from: pastPoint.nullable(), to: pastPoint, present: z.string() }),
    reads: ['point'],
  }),
  /**
   * Gives a point the words, figures and fields back that it had in a save of its own or of a point merged into it. What
   * offices answered stays: it holds for the words that it was given for, and so comes back with these.
   */
  'points.restore': command({
    input: z.strictObject({ id, revision: z.string() }),
    output: z.strictObject({}),
    writes: ['point'],
  }),
} as const;

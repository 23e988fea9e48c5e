import { z } from 'zod';
import { command, query } from './method';

/** Points that look alike, and what is done about them. */

const id = z.string();

export const alikePoint = z.strictObject({
  id,
  lead: z.string(),
  dir: z.enum(['auto', 'ltr', 'rtl']),
  language: z.string(),
});

export const alikePair = z.strictObject({
  a: alikePoint,
  b: alikePoint,
  /** How much of their words is common, 0 to 1. */
  likeness: z.number(),
});
export type AlikePair = z.infer<typeof alikePair>;

export const alikeMethods = {
  /** Pairs of points in one language with nearly the same words, the most alike first; `more`: not all are told. */
  'library.alike': query({
    input: z.strictObject({}),
    output: z.strictObject({ pairs: z.array(alikePair), more: z.boolean() }),
    reads: ['point'],
    runs: 'worker',
  }),
  /**
   * Makes two points one: the words of `keep` stay; uses in briefs, comments, sources and translations of `drop` become its
   * own, and the history of `drop` is told with its. One step.
   */
  'library.merge': command({
    input: z.strictObject({ keep: id, drop: id }),
    output: z.strictObject({}),
    writes: ['point', 'use', 'remark', 'passage', 'contribution'],
  }),
  /** Says that two points that look alike are not the same. */
  'library.apart': command({ input: z.strictObject({ a: id, b: id }), output: z.strictObject({}), writes: ['point'] }),
} as const;

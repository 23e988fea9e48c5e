import { z } from 'zod';
import { command, query } from './method';

/** What colleagues remark about a point. It is kept beside the text and never leaves the store with it. */

const words = z.string().trim().min(1).max(5000);
const id = z.string();

const said = z.strictObject({ id, at: z.string(), author: z.string(), text: z.string() });

/** A remark with what was answered to it. */
export const remarkThread = said.extend({
  /** The block that it is about; null: the point as a whole. */
  block: z.string().nullable(),
  /** The passage of the block, as it was; empty: the whole block. */
  quoted: z.string(),
  /** Whether the passage still stands in its block. */
  stands: z.boolean(),
  resolvedAt: z.string().nullable(),
  resolvedBy: z.string().nullable(),
  answers: z.array(said),
});
export type RemarkThread = z.infer<typeof remarkThread>;

export const remarkMethods = {
  /** Open ones first, each kind in the order in which they were made. */
  'points.remarks': query({
    input: z.strictObject({ id }),
    output: z.array(remarkThread),
    reads: ['remark', 'point'],
  }),
  'points.remark': command({
    input: z.strictObject({ pointId: id, block: z.string().nullable(), quoted: z.string().max(1000), text: words }),
    output: z.strictObject({ id }),
    writes: ['remark'],
  }),
  /** Answers a remark; one that was resolved is open again by it. */
  'points.answerRemark': command({
    input: z.strictObject({ id, text: words }),
    output: z.strictObject({ id }),
    writes: ['remark'],
  }),
  'points.resolveRemark': command({
    input: z.strictObject({ id, resolved: z.boolean() }),
    output: z.strictObject({}),
    writes: ['remark'],
  }),
  /** Takes a remark away with its answers, or one answer. */
  'points.removeRemark': command({ input: z.strictObject({ id }), output: z.strictObject({}), writes: ['remark'] }),
} as const;

import { z } from 'zod';
import { flow, measure } from '../figures/figure';
import { command, query } from './method';

/**
 * What somebody said about trade: apart from figures, and in a computation only where it is chosen and named. A
 * dimension is null where the words do not state it.
 */
export const claimFields = z.strictObject({
  /** Who said it, as it is to be named: `Lahore Chamber of Commerce`. */
  who: z.string().min(1),
  /** ISO day. */
  saidOn: z.string().nullable(),
  /** Their words. */
  words: z.string(),
  /** Where it was said or printed. */
  placeSaid: z.string(),
  /** In base units; both the same for one number, null where none was said. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Whether they said "about", "some", "nearly". */
  about: z.boolean(),
  measure: measure.nullable(),
  unit: z.string().nullable(),
  reporter: z.string().nullable(),
  partner: z.string().nullable(),
  flow: flow.nullable(),
  /** As they called it; null: all products, or not stated. */
  product: z.string().nullable(),
  /** As periods are written: `2019`, `FY2019-20`. */
  period: z.string().nullable(),
  /** The press report or cable, where it is a source of the store. */
  sourceId: z.string().nullable(),
  note: z.string(),
});
export type ClaimFields = z.infer<typeof claimFields>;

export const claim = claimFields.extend({
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  author: z.string(),
  revision: z.string(),
});
export type Claim = z.infer<typeof claim>;

/** A claim with the names of its places. */
export const claimRow = claim.extend({ reporterName: z.string().nullable(), partnerName: z.string().nullable() });
export type ClaimRow = z.infer<typeof claimRow>;

const id = z.string();

export const claimMethods = {
  /** Claims whose words, places or speaker hold all that is searched for; the latest said first. */
  'figures.claims': query({
    input: z.strictObject({ text: z.string().default('') }),
    output: z.array(claimRow),
    reads: ['claim'],
  }),
  'figures.createClaim': command({
    input: claimFields.partial().required({ who: true }),
    output: z.strictObject({ id }),
    writes: ['claim'],
  }),
  'figures.updateClaim': command({
    input: z.strictObject({ id, fields: claimFields.partial() }),
    output: z.strictObject({}),
    writes: ['claim'],
  }),
  'figures.deleteClaim': command({ input: z.strictObject({ id }), output: z.strictObject({}), writes: ['claim'] }),
} as const;

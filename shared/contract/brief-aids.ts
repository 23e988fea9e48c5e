import { z } from 'zod';
import { query } from './method';
import { likelihood, pointFilter, pointRow } from './points';

/** When a point was made to somebody whom this brief is for. */
const told = z.strictObject({ on: z.string().nullable(), to: z.string(), visit: z.string() });

/** A point that stands in another brief of the visit for a meeting with the same person. */
const twice = z.strictObject({ useId: z.string(), briefId: z.string(), brief: z.string(), person: z.string() });

/** Something that the other side is known to want or to raise. */
export const knownInterest = z.strictObject({
  pointId: z.string(),
  theirPoint: z.string(),
  likelihood: likelihood.nullable(),
  /** Whether there is an answer to it. */
  answered: z.boolean(),
  /** Titles of the briefs of this visit that have it. */
  briefs: z.array(z.string()),
  /** Whether this brief has it. */
  here: z.boolean(),
});
export type KnownInterest = z.infer<typeof knownInterest>;

const briefId = z.string();

export const briefAidMethods = {
  /** The library as it fits a brief, the best first; what its counterparts were told already is apart. */
  'briefs.library': query({
    input: z.strictObject({ briefId, filter: pointFilter.partial(), limit: z.number().int().min(1).max(200) }),
    output: z.strictObject({
      rows: z.array(pointRow),
      told: z.array(z.strictObject({ row: pointRow, told })),
    }),
    reads: ['brief', 'meeting', 'programme-item', 'use', 'point', 'person', 'figure', 'source', 'visit', 'record'],
  }),
  /** What one should know while one writes a brief: points said twice to one person, and interests of the other side. */
  'briefs.aids': query({
    input: z.strictObject({ briefId }),
    output: z.strictObject({ twice: z.array(twice), interests: z.array(knownInterest) }),
    reads: ['brief', 'meeting', 'use', 'point', 'person', 'visit', 'settings'],
  }),
} as const;

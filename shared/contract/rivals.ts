import { z } from 'zod';
import { command, query } from './method';
import { claimRow } from './claims';
import { pageRow } from './figures';

/** Why two numbers for one thing may differ; worded by `shared/sentences/rival-causes.ts`. */
export const rivalCause = z.enum([
  'valuation',
  'period-kind',
  'unit',
  'dataset',
  'price-basis',
  'classification',
  'further-dimension',
  'vintage',
  'estimate',
  'cif-fob',
  'timing',
  'origin',
  're-export',
  'trade-system',
  'confidential',
  'mirror-classification',
  'currency',
  'threshold',
  'misreporting',
]);
export type RivalCause = z.infer<typeof rivalCause>;

export const rival = z.strictObject({
  row: pageRow,
  causes: z.array(rivalCause),
  /** Rival less figure, and in per cent of the figure; null where the units differ or the figure is not above nil. */
  difference: z.number().nullable(),
  percent: z.number().nullable(),
});
export type Rival = z.infer<typeof rival>;

/** One flow by the report of both sides; see `shared/figures/mirror-gap.ts`. */
export const mirrorPair = z.strictObject({
  exports: pageRow,
  imports: pageRow,
  factor: z.number(),
  expected: z.number(),
  gap: z.number(),
  relative: z.number().nullable(),
  symmetric: z.number().nullable(),
  causes: z.array(rivalCause),
});
export type MirrorPair = z.infer<typeof mirrorPair>;

export const rivals = z.strictObject({
  figure: pageRow,
  rivals: z.array(rival),
  mirrors: z.array(mirrorPair),
  /** What was said of the same thing: stated dimensions agree. */
  claims: z.array(claimRow),
});
export type Rivals = z.infer<typeof rivals>;

/** Two numbers for one thing. */
export const contradiction = z.strictObject({
  first: pageRow,
  second: pageRow,
  causes: z.array(rivalCause),
  /** Second less first; for mirror pairs imports less exports times the factor. */
  difference: z.number(),
  /** Per cent of the mean of both: alike whichever is larger. */
  symmetric: z.number(),
});
export type Contradiction = z.infer<typeof contradiction>;

export const rivalMethods = {
  /** What else is known of the same thing: of other datasets, valuations, kinds of period, by the other side, in words. */
  'figures.rivals': query({
    input: z.strictObject({ figureId: z.number().int() }),
    output: rivals,
    reads: ['figure', 'source', 'claim', 'settings'],
    runs: 'worker',
  }),
  /** The largest contradictions of the store: `rivals` by one reporter, `mirror` of both sides of one flow. */
  'figures.contradictions': query({
    input: z.strictObject({
      kind: z.enum(['rivals', 'mirror']),
      order: z.enum(['size', 'relative']).default('size'),
      /** Those of one place, reporting or partner. */
      place: z.string().nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    output: z.strictObject({ rows: z.array(contradiction), total: z.number().int(), factor: z.number() }),
    reads: ['figure', 'source', 'settings'],
    runs: 'worker',
  }),
  /** What carriage and insurance add, CIF over FOB, in every comparison of two sides. */
  'figures.cifFactor': query({
    input: z.strictObject({}),
    output: z.strictObject({ factor: z.number() }),
    reads: ['settings'],
  }),
  'figures.setCifFactor': command({
    input: z.strictObject({ factor: z.number().min(1).max(2) }),
    output: z.strictObject({}),
    writes: ['settings'],
  }),
} as const;

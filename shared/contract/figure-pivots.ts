import { z } from 'zod';
import { measure } from '../figures/figure';
import { figureFilter } from './figures';
import { query } from './method';

/** What stands in the rows of a pivot. */
export const pivotDimension = z.enum(['reporter', 'partner', 'flow', 'product', 'valuation', 'dataset', 'more']);
export type PivotDimension = z.infer<typeof pivotDimension>;

/** A number of a pivot: one figure, or the sum of several; `missing` is a code of `shared/sentences/refusals.ts`. */
export const pivotCell = z.strictObject({
  value: z.number().nullable(),
  missing: z.string().nullable(),
  /** How many figures stand in it, and the first of them. */
  figures: z.number().int(),
  figureId: z.number().int(),
  /** Whether a term is missing: the sum is at least this. */
  atLeast: z.boolean(),
});
export type PivotCell = z.infer<typeof pivotCell>;

/** What differs between the figures of a pivot and may not: it takes one. */
export const pivotMixture = z.strictObject({
  by: z.enum([
    'periodKind',
    'measure',
    'unit',
    'flow',
    'valuation',
    'dataset',
    'partnerLevel',
    'productLevel',
    'classification',
    'priceBasis',
    'more',
  ]),
  values: z.array(z.string().nullable()),
});
export type PivotMixture = z.infer<typeof pivotMixture>;

export const pivotTable = z.strictObject({
  /** Null where there is a table. */
  mixed: pivotMixture.nullable(),
  unit: z.string().nullable(),
  measure: measure.nullable(),
  /** How many figures the filter leaves. */
  figures: z.number().int(),
  /** As written, in the order of time. */
  periods: z.array(z.string()),
  /** How many rows there are in all. */
  total: z.number().int(),
  rows: z.array(
    z.strictObject({
      values: z.array(z.string().nullable()),
      names: z.array(z.string()),
      cells: z.array(pivotCell.nullable()),
    }),
  ),
});
export type PivotTable = z.infer<typeof pivotTable>;

export const pivotMethods = {
  /**
   * Periods across and the chosen dimensions down: of the figures that the filter leaves, those that are main and not
   * superseded. Several in one cell are added, unless they are of different kinds: then `mixed` says what to choose.
   */
  'figures.pivot': query({
    input: z.strictObject({
      filter: figureFilter,
      rows: z.array(pivotDimension).min(1).max(4),
      /** Row order: by name, or by the value of the last period with one, greatest first. */
      order: z.enum(['name', 'value']).default('name'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(2000).default(200),
    }),
    output: pivotTable,
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
} as const;

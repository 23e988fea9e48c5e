import { z } from 'zod';
import { address, flow, level, measure, standing } from '../figures/figure';
import { reading } from '../figures/binding';
import { period } from '../periods/period';
import { said } from '../tables/proposal';
import { command, query } from './method';
import { shownRow } from './rows';

/** One figure with its place, as scripts, the table and the preview of an import read it. */
export const figureRow = z.strictObject({
  /** 0 in a preview: the figure is not kept yet. */
  id: z.number().int(),
  /** ISO alpha-3, `WLD`, or a group as written; null where the source does not say. */
  reporter: z.string().nullable(),
  reporterName: z.string().nullable(),
  partner: z.string().nullable(),
  partnerName: z.string().nullable(),
  flow: flow.nullable(),
  valuation: z.enum(['FOB', 'CIF']).nullable(),
  /** Code, or name where there is no code; `TOTAL` is all products of a flow; null where a figure is of no product. */
  product: z.string().nullable(),
  productName: z.string().nullable(),
  period: z.string(),
  measure,
  standing,
  level,
  unit: z.string().nullable(),
  /** `current`, `constant 2010`; null where the file does not say. */
  priceBasis: z.string().nullable(),
  /** Further dimensions that the file tells figures apart by, by name; none usually. */
  more: z.record(z.string(), z.string()),
  /** In base units; null where it is missing for a reason. */
  value: z.number().nullable(),
  missing: z.enum(['confidential', 'not-available', 'not-applicable']).nullable(),
  flag: z.string(),
  dataset: z.string().nullable(),
  sourceId: z.string(),
  sheet: z.string(),
  cell: z.string(),
  raw: z.string(),
});
export type FigureRow = z.infer<typeof figureRow>;

/** One value or several, of which one must hold; null is what the source does not state. */
const some = <T extends z.ZodType>(value: T) => z.union([value.nullable(), z.array(value.nullable())]).optional();

/** What all conditions that are set leave. `text`: each word is in names of places and products, codes, file names. */
export const figureFilter = z.strictObject({
  text: z.string().optional(),
  reporter: some(z.string()),
  partner: some(z.string()),
  flow: some(flow),
  /** Code or, where there is none, name; null: all products together, or of no product. */
  product: some(z.string()),
  measure: some(measure),
  unit: some(z.string()),
  valuation: some(z.enum(['FOB', 'CIF'])),
  dataset: some(z.string()),
  period: some(z.string()),
  periodKind: some(period.shape.kind),
  /** Periods that begin on or after, and end on or before: ISO days or years. */
  from: z.string().optional(),
  to: z.string().optional(),
  partnerLevel: some(level.shape.partner),
  productLevel: some(level.shape.product),
  /** Further dimensions as `furtherText` writes them. */
  more: some(z.string()),
  standing: some(standing),
  /** A flag as the file writes it; null: none. */
  flag: some(z.string()),
  sourceId: some(z.string()),
  /** True: only what a newer file gives again; false: nothing of it. */
  superseded: z.boolean().optional(),
});
export type FigureFilter = z.infer<typeof figureFilter>;

export const figureColumn = z.enum(['reporter', 'partner', 'flow', 'product', 'period', 'value', 'unit', 'source']);
export type FigureColumn = z.infer<typeof figureColumn>;

const figureSort = z.strictObject({ by: figureColumn, descending: z.boolean() });

/** What figures are grouped and filtered by, each a field of the filter, `source` of `sourceId`. */
export const figureDimension = z.enum([
  'reporter',
  'partner',
  'flow',
  'product',
  'period',
  'periodKind',
  'measure',
  'unit',
  'valuation',
  'dataset',
  'partnerLevel',
  'productLevel',
  'more',
  'flag',
  'source',
]);
export type FigureDimension = z.infer<typeof figureDimension>;

/** A row of the window's table. */
export const pageRow = figureRow.extend({ fileName: z.string(), superseded: z.boolean() });
export type PageRow = z.infer<typeof pageRow>;

/** Where a figure was read, with the cells around it. */
export const figureSource = z.strictObject({
  figure: figureRow,
  source: reading.shape.source.extend({ credit: z.string().nullable() }),
  sheetId: z.number().int(),
  address,
  /** The number as the cell holds it, and what it is multiplied by; `scaleCell` is where that was read. */
  read: z.number().nullable(),
  scale: z.number(),
  scaleCell: z.string().nullable(),
  scaleText: z.string().nullable(),
  /** A newer reading of the same thing. */
  supersededBy: z.number().int().nullable(),
  /** What its own table says against it. */
  doubt: said.nullable(),
  /** Header row, the row itself and its neighbours; key column, the column itself and its neighbours. */
  around: z.strictObject({ cols: z.array(z.number().int()), rows: z.array(shownRow) }),
});
export type FigureSource = z.infer<typeof figureSource>;

export const figureMethods = {
  /** All figures of accepted sources, unpaged, in the order of file, sheet and cell. */
  'figures.list': query({
    input: z.strictObject({ sourceId: z.string().optional(), standing: standing.optional() }),
    output: z.array(figureRow),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
  'figures.page': query({
    input: z.strictObject({
      filter: figureFilter,
      sort: figureSort.nullable(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.strictObject({ rows: z.array(pageRow), total: z.number().int() }),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
  /** Ids of all figures that a filter leaves, in the order asked for. */
  'figures.ids': query({
    input: z.strictObject({ filter: figureFilter, sort: figureSort.nullable() }),
    output: z.array(z.number().int()),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
  /** Writes the figures that a filter leaves to a file, each with its source, sheet and cell; entered in the register. */
  'figures.export': command({
    input: z.strictObject({
      filter: figureFilter,
      sort: figureSort.nullable().default(null),
      format: z.enum(['xlsx', 'csv']),
      path: z.string().min(1),
    }),
    output: z.strictObject({
      path: z.string(),
      figures: z.number().int(),
      sha256: z.string(),
      bytes: z.number().int(),
    }),
    writes: ['edition'],
    undoable: false,
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /** How many figures there are for each value of a dimension, most first. */
  'figures.groups': query({
    input: z.strictObject({ filter: figureFilter, by: figureDimension }),
    output: z.array(z.strictObject({ value: z.string().nullable(), name: z.string(), figures: z.number().int() })),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
  'figures.source': query({
    input: z.strictObject({ figureId: z.number().int() }),
    output: figureSource,
    reads: ['figure', 'source'],
  }),
} as const;

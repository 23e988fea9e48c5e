import { z } from 'zod';
import { address, flow, level, measure, standing } from '../figures/figure';
import { binding, expression, reading, selector, wording } from '../figures/binding';
import { composition, what } from '../figures/composition';
import { pairInput, pairTable } from './country-pair';
import { query } from './method';
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

/** What all conditions that are set leave. `text` is searched in names of places and products, codes and file names. */
export const figureFilter = z.strictObject({
  text: z.string().optional(),
  reporter: z.string().optional(),
  partner: z.string().optional(),
  flow: flow.optional(),
  product: z.string().optional(),
  measure: measure.optional(),
  unit: z.string().optional(),
  period: z.string().optional(),
  standing: standing.optional(),
  sourceId: z.string().optional(),
});
export type FigureFilter = z.infer<typeof figureFilter>;

export const figureColumn = z.enum(['reporter', 'partner', 'flow', 'product', 'period', 'value', 'unit', 'source']);
export type FigureColumn = z.infer<typeof figureColumn>;

/** A row of the window's table. */
export const pageRow = figureRow.extend({ fileName: z.string(), superseded: z.boolean() });
export type PageRow = z.infer<typeof pageRow>;

/** Something that can be put into a text: what it is in words, and the binding that says it. */
export const figureOffer = z.strictObject({
  kind: what,
  /** What it is, such as `Exports, Belarus → Pakistan, 2020`. */
  label: z.string(),
  /** What would stand in the text. */
  text: z.string(),
  /** How it was chosen; null of a formula that is more than one choice. */
  composition: composition.nullable(),
  /** How it would be typed: `growth(exports BLR→PAK, 2019..2020)`. */
  formula: z.string(),
  expression,
  selectors: z.array(selector),
  wording,
  readings: z.array(reading),
  allowed: z.string().optional(),
});
export type FigureOffer = z.infer<typeof figureOffer>;

/** An offer that may be refused. */
export const builtFigure = figureOffer.extend({
  text: z.string().nullable(),
  /** Why there are no words, a code that `shared/sentences/refusals.ts` words. */
  refused: z.string().nullable(),
  /** Whether a reason in the note lets it pass all the same. */
  allowable: z.boolean(),
});
export type BuiltFigure = z.infer<typeof builtFigure>;

/** What a binding says at present. */
export const boundReading = z.strictObject({
  value: z.number().nullable(),
  /** The words for the text; null where it is refused or nothing is there. */
  text: z.string().nullable(),
  readings: z.array(reading),
  /** Whether the present readings differ from those that the binding holds. */
  newer: z.boolean(),
  /** Why it can't be computed, a code that `shared/sentences/refusals.ts` words. */
  refused: z.string().nullable(),
});
export type BoundReading = z.infer<typeof boundReading>;

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
  /** Header row, the row itself and its neighbours; key column, the column itself and its neighbours. */
  around: z.strictObject({ cols: z.array(z.number().int()), rows: z.array(shownRow) }),
});
export type FigureSource = z.infer<typeof figureSource>;

const placeName = z.strictObject({ code: z.string(), name: z.string() });

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
      sort: z.strictObject({ by: figureColumn, descending: z.boolean() }).nullable(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.strictObject({ rows: z.array(pageRow), total: z.number().int() }),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
  /** How many figures there are for each value of a column. */
  'figures.groups': query({
    input: z.strictObject({
      filter: figureFilter,
      by: z.enum(['reporter', 'partner', 'flow', 'product', 'period', 'unit', 'source']),
    }),
    output: z.array(z.strictObject({ value: z.string().nullable(), name: z.string(), figures: z.number().int() })),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
  /** What can be put into a text for words such as `exports Belarus 2020`. */
  'figures.find': query({
    input: z.strictObject({
      text: z.string(),
      language: z.string().default('en'),
      limit: z.number().int().min(1).max(50).default(12),
    }),
    output: z.array(figureOffer),
    reads: ['figure', 'source', 'settings'],
    runs: 'worker',
  }),
  /** What the selectors of a binding give at present, and its words. */
  'figures.read': query({
    input: z.strictObject({ binding: binding.omit({ id: true }) }),
    output: boundReading,
    reads: ['figure', 'source'],
  }),
  'figures.source': query({
    input: z.strictObject({ figureId: z.number().int() }),
    output: figureSource,
    reads: ['figure', 'source'],
  }),
  /** Everything that a fact sheet says of the trade of two places. */
  'figures.pair': query({ input: pairInput, output: pairTable, reads: ['figure', 'source'], runs: 'worker' }),
  /** The countries that report or are partners, by name. */
  'figures.places': query({
    input: z.strictObject({}),
    output: z.array(placeName.extend({ figures: z.number().int(), reports: z.boolean() })),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
} as const;

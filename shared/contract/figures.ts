import { z } from 'zod';
import { address, flow, level, measure, standing } from '../figures/figure';
import { binding, expression, reading, selector, wording } from '../figures/binding';
import { composition, what } from '../figures/composition';
import { draftKey } from '../figures/drafting/draft';
import { houseStyle } from '../figures/house-style';
import { pairInput, pairTable } from './country-pair';
import { period } from '../periods/period';
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
  'flag',
  'source',
]);
export type FigureDimension = z.infer<typeof figureDimension>;

/** A row of the window's table. */
export const pageRow = figureRow.extend({ fileName: z.string(), superseded: z.boolean() });
export type PageRow = z.infer<typeof pageRow>;

/** What stands in the rows of a pivot. */
export const pivotDimension = z.enum(['reporter', 'partner', 'flow', 'product', 'valuation', 'dataset']);
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

/** A text, pack or edition that shows a figure. */
export const figureUse = z.strictObject({
  kind: z.enum(['point', 'brief', 'pack', 'edition']),
  id: z.string(),
  /** The visit that a brief, pack or edition belongs to. */
  visitId: z.string().nullable(),
  title: z.string(),
});
export type FigureUse = z.infer<typeof figureUse>;

const changedFile = z.strictObject({ sourceId: z.string(), fileName: z.string(), takenOn: z.string().nullable() });

/** Two files of which the newer gives figures of the older again. */
export const changedFiles = z.strictObject({
  newer: changedFile,
  older: changedFile,
  /** How many of them have another value, and how many the same. */
  changed: z.number().int(),
  same: z.number().int(),
});
export type ChangedFiles = z.infer<typeof changedFiles>;

/** A figure before and after; `percent` of the older value, null on a base that is nil or negative. */
export const figureChange = z.strictObject({
  older: pageRow,
  newer: pageRow,
  difference: z.number().nullable(),
  percent: z.number().nullable(),
  uses: z.array(figureUse),
});
export type FigureChange = z.infer<typeof figureChange>;

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

/** A figure as it is being chosen, with what else could be chosen. */
export const figureChoices = z.strictObject({
  /** Null where the store lacks what it needs beside the figure. */
  figure: builtFigure.nullable(),
  whats: z.array(what),
  /** As written, the latest first. */
  periods: z.array(z.string()),
  /** The usual words first. */
  wordings: z.array(z.strictObject({ wording, text: z.string() })),
});
export type FigureChoices = z.infer<typeof figureChoices>;

/** What a typed formula gives. */
export const formulaAnswer = z.strictObject({
  figure: builtFigure.nullable(),
  /** What is wrong with it, worded by `shared/sentences/formula-problems.ts`. */
  problem: z
    .strictObject({
      code: z.enum([
        'expected',
        'unknown-function',
        'unknown-flow',
        'unknown-sign',
        'unknown-place',
        'no-series',
        'nothing-beside',
        'not-within',
      ]),
      expected: z.enum(['operand', 'flow', 'from', 'arrow', 'to', 'open', 'close', 'comma', 'end']).nullable(),
      found: z.string(),
      /** Where in the text, counted from 0. */
      at: z.number().int(),
      /** It only breaks off. */
      unfinished: z.boolean(),
    })
    .nullable(),
  completions: z.array(z.strictObject({ text: z.string(), from: z.number().int() })),
});
export type FormulaAnswer = z.infer<typeof formulaAnswer>;

/** A drafted text: paragraphs of words and live figures. */
export const draft = z.array(
  z.strictObject({
    key: z.enum(draftKey),
    parts: z.array(
      z.strictObject({
        text: z.string(),
        figure: binding.omit({ id: true }).extend({ text: z.string() }).nullable(),
      }),
    ),
  }),
);
export type Draft = z.infer<typeof draft>;

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
  /** Which files gave figures of others again, the newest first. */
  'figures.changedFiles': query({
    input: z.strictObject({}),
    output: z.array(changedFiles),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
  /** What a newer file changed: those first that stand in texts and packs, then the largest. */
  'figures.changes': query({
    input: z.strictObject({
      newer: z.string().nullable().default(null),
      older: z.string().nullable().default(null),
      /** Only what stands in texts and packs. */
      used: z.boolean().default(false),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: z.strictObject({ rows: z.array(figureChange), total: z.number().int(), used: z.number().int() }),
    reads: ['figure', 'source', 'point', 'use', 'brief', 'pack', 'edition'],
    runs: 'worker',
  }),
  /** How many figures that stand in texts a newer file gives otherwise. */
  'figures.newer': query({
    input: z.strictObject({}),
    output: z.strictObject({ figures: z.number().int() }),
    reads: ['figure', 'source', 'point', 'use', 'brief'],
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
    reads: ['figure', 'source', 'settings', 'product-name'],
    runs: 'worker',
  }),
  /** A figure as it is chosen piece by piece. */
  'figures.build': query({
    input: z.strictObject({
      chosen: composition.pick({ what: true, key: true, period: true, base: true, count: true, level: true }),
      language: z.string().default('en'),
      wording: wording.nullable().default(null),
      allowed: z.string().min(1).nullable().default(null),
    }),
    output: figureChoices,
    reads: ['figure', 'source', 'settings', 'product-name'],
    runs: 'worker',
  }),
  /** A formula as it is typed: `growth(exports BLR→PAK, 2019..2020)`. */
  'figures.formula': query({
    input: z.strictObject({
      text: z.string().max(400),
      language: z.string().default('en'),
      allowed: z.string().min(1).nullable().default(null),
    }),
    output: formulaAnswer,
    reads: ['figure', 'source', 'settings', 'product-name'],
    runs: 'worker',
  }),
  /** What a fact sheet says of two places' trade, as live text: a headline and a paragraph a table. */
  'figures.draft': query({
    input: pairInput.omit({ years: true, cifFactor: true }).extend({
      /** Digits of Urdu and Arabic; left out: as the desk writes them. */
      digits: houseStyle.shape.digits.optional(),
    }),
    output: draft,
    reads: ['figure', 'source', 'settings', 'product-name'],
    runs: 'worker',
  }),
  /** What the selectors of a binding give at present, and its words. */
  'figures.read': query({
    input: z.strictObject({ binding: binding.omit({ id: true }) }),
    output: boundReading,
    reads: ['figure', 'source', 'settings', 'product-name'],
  }),
  'figures.source': query({
    input: z.strictObject({ figureId: z.number().int() }),
    output: figureSource,
    reads: ['figure', 'source'],
  }),
  /** Everything that a fact sheet says of the trade of two places. */
  'figures.pair': query({
    input: pairInput,
    output: pairTable,
    reads: ['figure', 'source', 'settings', 'product-name'],
    runs: 'worker',
  }),
  /** The countries that report or are partners, by name. */
  'figures.places': query({
    input: z.strictObject({}),
    output: z.array(placeName.extend({ figures: z.number().int(), reports: z.boolean() })),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
} as const;

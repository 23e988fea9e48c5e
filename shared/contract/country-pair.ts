import { z } from 'zod';
import { reading } from '../figures/binding';
import { flow, level } from '../figures/figure';
import { houseStyle } from '../figures/house-style';
import { period } from '../periods/period';

/** The trade of two places as the window, a pack and scripts read it. Money is in base units, rates in per cent. */

const placeName = z.strictObject({ code: z.string(), name: z.string() });

/** A number with the figures it is made of; `missing` is a code of `shared/sentences/refusals.ts`. */
export const pairCell = z.strictObject({
  value: z.number().nullable(),
  missing: z.string().nullable(),
  /** The figures behind it, at most a hundred: an index can rest on thousands. */
  figureIds: z.array(z.number().int()),
  /** A term is missing: the number is "at least". */
  atLeast: z.boolean(),
  /** Why a person allowed it to rest on two sources. */
  allowed: z.string().nullable(),
  /** Of a change: both its ends, and whether its base is next to nothing beside the rest of the series. */
  change: z.strictObject({ from: z.number(), to: z.number(), faint: z.boolean() }).optional(),
});
export type PairCell = z.infer<typeof pairCell>;

export const rowKey = z.enum([
  'exports',
  'exports-growth',
  'imports',
  'imports-growth',
  'other-exports',
  'other-exports-growth',
  'other-imports',
  'other-imports-growth',
  'total',
  'total-growth',
  'balance',
  'both-exports',
  'exports-balance',
]);

export const pairRow = z.strictObject({
  /**
   * `exports`, `imports`: of the place with the other, as the place reports; `other-exports`, `other-imports`: of the
   * other with the place, as the other reports; `total` and `balance`: of the place, by its own report; `both-exports`:
   * both sides' exports added; `exports-balance`: the place's exports less the other's.
   */
  key: rowKey,
  cells: z.array(pairCell),
});
export type PairRow = z.infer<typeof pairRow>;

/** The place of `partner` among the partners of `reporter`: as a market, or as a supplier. */
export const pairStanding = z.strictObject({
  reporter: z.string(),
  partner: z.string(),
  flow: z.enum(['export', 'import']),
  year: z.number().int(),
  rank: z.number().int().nullable(),
  of: z.number().int(),
  /** Per cent of all exports or imports of the reporter, by the same source. */
  share: pairCell,
  /** Change of the share on the year before, in percentage points. */
  shareChange: pairCell,
  whole: pairCell,
  /** Whether the whole is a sum of partners rather than a total of the source. */
  summed: z.boolean(),
});
export type PairStanding = z.infer<typeof pairStanding>;

const way = z.enum(['exports', 'imports', 'other-exports', 'other-imports']);

/** The largest products of one flow. */
export const pairProducts = z.strictObject({
  way,
  reporter: z.string(),
  partner: z.string(),
  year: z.number().int(),
  level: level.shape.product,
  /** The level of the file's own products, where headings were added up from finer ones; else null. */
  from: level.shape.product.nullable(),
  classification: z.string().nullable(),
  edition: z.string().nullable(),
  rows: z.array(
    z.strictObject({
      code: z.string().nullable(),
      name: z.string(),
      value: pairCell,
      share: pairCell,
      growth: pairCell,
      /** Points that it added to the growth of all products. */
      contribution: pairCell,
      /** Value for one unit of `quantityUnit`: an average, no price. */
      unitValue: pairCell,
      quantityUnit: z.string().nullable(),
    }),
  ),
  /** All products by the same source, and whether that is a sum of the products. */
  whole: pairCell,
  summed: z.boolean(),
  /** How many products have a value. */
  count: z.number().int(),
  concentration: pairCell,
});
export type PairProducts = z.infer<typeof pairProducts>;

/** A product of which one side exports more than the world does, the other side imports, and little goes there. */
export const pairSector = z.strictObject({
  code: z.string().nullable(),
  name: z.string(),
  /** Revealed comparative advantage of the exporter. */
  advantage: pairCell,
  /** What the importer buys of it in all, by its own report. */
  imports: pairCell,
  /** The exporter's share of that, by the importer's report; and its share of the world's exports. */
  share: pairCell,
  worldShare: pairCell,
  /** At six digits, the most that could go there beside what goes: a ceiling, not a forecast. Else null. */
  potential: pairCell.nullable(),
});

export const pairSectors = z.strictObject({
  exporter: z.string(),
  importer: z.string(),
  year: z.number().int(),
  level: level.shape.product,
  classification: z.string().nullable(),
  rows: z.array(pairSector),
});
export type PairSectors = z.infer<typeof pairSectors>;

export const measureId = z.enum([
  'average',
  'trend',
  'cover',
  'markets',
  'suppliers',
  'products',
  'intra-industry',
  'complementarity',
  'intensity',
  'strict-intensity',
  'gap-to-weight',
  'openness',
]);
export type MeasureId = z.infer<typeof measureId>;

/** An index or rate of one place (`to` null) or from one to the other. */
export const pairMeasure = z.strictObject({
  id: measureId,
  /** Of growth: whether exports of `from` to `to` grew, or its imports from there. */
  flow: z.enum(['export', 'import']),
  from: z.string(),
  to: z.string().nullable(),
  /** The year it is of, and the first one where it spans years. */
  year: z.number().int(),
  since: z.number().int().nullable(),
  cell: pairCell,
  /** How many parts an index is of; the normalised form of a concentration. */
  of: z.number().int().nullable(),
  normalised: z.number().nullable(),
  level: level.shape.product.nullable(),
  /** An average that begins or ends at a peak or trough. */
  ends: z.strictObject({ first: z.enum(['peak', 'trough']).nullable(), last: z.enum(['peak', 'trough']).nullable() }),
  /** Per cent of exports and imports of no known product, which were left out. */
  dropped: z.number().nullable(),
});
export type PairMeasure = z.infer<typeof pairMeasure>;

/** One flow as both sides report it. */
export const pairMirror = z.strictObject({
  key: z.enum(['exports', 'other-exports']),
  exporter: z.string(),
  importer: z.string(),
  exports: pairCell,
  imports: pairCell,
  /** Exports with carriage and insurance, by the factor. */
  expected: pairCell,
  gap: pairCell,
  relative: pairCell,
});
export type PairMirror = z.infer<typeof pairMirror>;

/** The totals that different sources give for one thing; there are at least two, and they differ. */
export const pairTotals = z.strictObject({
  reporter: z.string(),
  /** Null: all partners. */
  partner: z.string().nullable(),
  flow: z.enum(['export', 'import']),
  entries: z.array(z.strictObject({ sourceId: z.string(), summed: z.boolean(), cell: pairCell })),
});
export type PairTotals = z.infer<typeof pairTotals>;

/** A tariff as it was imported: Chancery computes none. */
export const pairTariff = z.strictObject({
  reporter: z.string(),
  partner: z.string().nullable(),
  name: z.string(),
  year: z.number().int(),
  unit: z.string().nullable(),
  cell: pairCell,
});

/** What is not in the store, so that a part of the sheet is empty: what to import to get it. */
export const pairLack = z.strictObject({
  code: z.enum([
    'exports',
    'imports',
    'partners',
    'world',
    'products',
    'products-of-place',
    'products-of-world',
    'gdp',
    'tariffs',
  ]),
  reporter: z.string(),
  partner: z.string().nullable(),
  flow: flow.nullable(),
});
export type PairLack = z.infer<typeof pairLack>;

const pairSource = reading.shape.source.extend({
  credit: z.string().nullable(),
  /** Who reports in the table of years; nobody where only the totals by source name it. */
  reporters: z.array(z.string()),
  valuations: z.array(z.string()),
});
export type PairSource = z.infer<typeof pairSource>;

export const pairTable = z.strictObject({
  place: placeName,
  other: placeName,
  /** The kind of period shown, and those that can be: none is ever beside another. */
  track: z.string(),
  tracks: z.array(z.strictObject({ id: z.string(), example: period, years: z.array(z.number().int()) })),
  /** The year on which everything else rests: the one asked for, else the latest complete one that both report. */
  year: z.number().int().nullable(),
  years: z.array(z.number().int()),
  columns: z.array(z.strictObject({ year: z.number().int(), period })),
  /** Periods left out, since they had not ended when their file was taken. */
  incomplete: z.array(period),
  unit: z.string(),
  /** How the desk writes numbers. */
  style: houseStyle,
  /** One scale for the table: what values are divided by, its word (`million`), and the decimals. */
  scale: z.strictObject({
    factor: z.number(),
    word: z.enum(['', 'thousand', 'million', 'billion', 'lakh', 'crore', 'arab']),
    decimals: z.number().int(),
  }),
  rows: z.array(pairRow),
  /** All years there are, for the chart. */
  series: z.array(
    z.strictObject({
      key: way,
      points: z.array(z.strictObject({ year: z.number().int(), value: z.number(), figureId: z.number().int() })),
      /** Whether all years are of one source: only then may one be called the largest. */
      ofOneSource: z.boolean(),
    }),
  ),
  standings: z.array(pairStanding),
  products: z.array(pairProducts),
  sectors: z.array(pairSectors),
  measures: z.array(pairMeasure),
  mirrors: z.array(pairMirror),
  /** CIF over FOB, as taken for the mirrors. */
  cifFactor: z.number(),
  totals: z.array(pairTotals),
  tariffs: z.array(pairTariff),
  lacks: z.array(pairLack),
  sources: z.array(pairSource),
});
export type PairTable = z.infer<typeof pairTable>;

/** What a person allows once: rows whose ratios may rest on two sources, each with the reason. */
export const allowances = z.array(z.strictObject({ row: z.string(), reason: z.string().min(1) }));
export type Allowances = z.infer<typeof allowances>;

export const pairInput = z.strictObject({
  place: z.string(),
  other: z.string(),
  year: z.number().int().nullable().default(null),
  years: z.number().int().min(2).max(30).default(5),
  track: z.string().nullable().default(null),
  /** How many products of each way. */
  products: z.number().int().min(1).max(50).default(10),
  /** Null: as the desk has set it. */
  cifFactor: z.number().min(1).max(2).nullable().default(null),
  allowed: allowances.default([]),
  /** In which places and products are named. */
  language: z.string().default('en'),
});

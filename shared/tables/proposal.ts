import { z } from 'zod';
import { address, flow, measure, product, standing } from '../figures/figure';
import { period } from '../periods/period';
import { placeAlias } from '../places/aliases';
import { range } from './grid';
import { timePart } from './words/time-parts';

/**
 * What is proposed for a sheet, as data that crosses the contract and is kept: how its tables are to be read (the
 * mapping), why (guesses), what is left out, and the one thing that must be asked.
 */

/** A head has at most this many rows of a sheet: four with words, and empty ones around a row of units. */
export const MOST_HEAD_ROWS = 6;

/** A place as figures name it: ISO 3166 alpha-3, `WLD`, or a group as written; with what it is as a partner. */
export const placeRef = z.strictObject({
  code: z.string(),
  level: z.enum(['world', 'group', 'country', 'part', 'rest']),
});
export type PlaceRef = z.infer<typeof placeRef>;

/**
 * What one place of the file (a title, a header, a row's label) says of the figures in its scope. Null: says nothing.
 * `unit` is a currency (ISO 4217) or a unit in base units (`kg`, `%`); `scale` is what a number is multiplied by.
 */
export const facts = z.strictObject({
  reporter: placeRef.nullable(),
  partner: placeRef.nullable(),
  flow: flow.nullable(),
  product: product.nullable(),
  period: period.nullable(),
  measure: measure.nullable(),
  unit: z.string().nullable(),
  scale: z.number().nullable(),
  valuation: z.enum(['FOB', 'CIF']).nullable(),
  priceBasis: z.string().nullable(),
  dataset: z.string().nullable(),
  standing: standing.nullable(),
  more: z.record(z.string(), z.string()),
});
export type Facts = z.infer<typeof facts>;

/** The fields that a fact, a question or a correction can be about. */
export const field = z.enum([
  'reporter',
  'partner',
  'flow',
  'product',
  'period',
  'measure',
  'unit',
  'scale',
  'valuation',
  'priceBasis',
  'dataset',
  'standing',
]);
export type Field = z.infer<typeof field>;

/**
 * What a column is. `value`: its cells are figures, of whatever measure its facts say. `indicator`: each cell says what
 * the figures of its row are (measure, unit, flow). `year` with `month` or `quarter` make a period together. `group`:
 * names what the rows below belong to, and so what a "Sub-total" adds up. `flag`: marks of the value to its left.
 * `origin` and `destination` stand beside each other: the flow of a row tells which of them is its partner.
 * `ignore`: not used, `guesses` say why. `more`: another dimension, named by the column's `name`.
 */
export const role = z.enum([
  'value',
  'reporter',
  'partner',
  'origin',
  'destination',
  'flow',
  'product-code',
  'product-name',
  'classification',
  'period',
  'year',
  'month',
  'quarter',
  'indicator',
  'group',
  'unit',
  'scale',
  'flag',
  'more',
  'ignore',
]);
export type Role = z.infer<typeof role>;

/** How the numbers of a column are written. Numbers that the file holds as numbers need none of it. */
export const numberReading = z.strictObject({
  decimal: z.enum(['.', ',']),
  /** The sign between thousands; ' ' stands for every kind of space. */
  group: z.enum([',', '.', ' ', "'", '']),
  /** What a lone dash means in this column. */
  dash: z.enum(['missing', 'zero']),
  /** Numbers with a letter beside them (`0.12 e`): taken with the letter as a flag, or left, when nothing says what it means. */
  marks: z.enum(['take', 'leave']),
  /** What a triangle that points up means before a number, where there are any. */
  triangle: z.enum(['plus', 'minus']).optional(),
});
export type NumberReading = z.infer<typeof numberReading>;

/** What a column is known by in another file of the same kind: its header's words, or "any year". */
export const columnMatch = z.strictObject({
  by: z.enum(['words', 'any-period', 'any-flow', 'any-place', 'any-product', 'position']),
  /** The header as folded words; '' where there is none. */
  words: z.string(),
});
export type ColumnMatch = z.infer<typeof columnMatch>;

export const columnMapping = z.strictObject({
  col: z.number().int().positive(),
  /** The header's text from top to bottom, ' / ' between its rows; '' where there is none. */
  header: z.string(),
  match: columnMatch,
  role,
  /** For `more`: the dimension's name; for places how they are written (`iso`, `number`, `name`); for days `dmy month`; `dated`, `goods`, `fiscal`, `quarterly`, `sectioned` (see below); else null. */
  name: z.string().nullable(),
  /** For value columns: what the header says of the figures below it. */
  facts,
  reading: numberReading,
  /** An empty cell means the one above it (a label written once for a group of rows). */
  carry: z.boolean(),
  /** For values: the column whose money stands here again; a cell with the same amount is not taken twice. */
  repeatOf: z.number().int().positive().nullable(),
  /** For amounts: the column that names their unit. */
  unitCol: z.number().int().positive().nullable(),
  /** For product codes: zeros that a spreadsheet took from the front are put back. */
  zeros: z.boolean(),
  /** The part of a year that the head names without its year ("Jan", "Q2"); the year stands elsewhere. */
  part: timePart.nullable().default(null),
});
export type ColumnMapping = z.infer<typeof columnMapping>;

/**
 * What holds for a run of rows: a block's heading ("Imports"), "of which", a row that is a total. `label`: it is all that
 * the labels of these rows say, they are not read themselves ("Exports, total" in a column of partners).
 */
export const rowRule = z.strictObject({
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  kind: z.enum(['skip', 'facts', 'label']),
  facts,
});
export type RowRule = z.infer<typeof rowRule>;

/** A cell that adds up the first months of a year which is not over, with those months. */
export const cutYear = z.strictObject({ row: z.number().int().positive(), col: z.number().int().positive(), period });
export type CutYear = z.infer<typeof cutYear>;

/** A cell of a table's sheet. */
export const cellPlace = z.strictObject({ row: z.number().int().positive(), col: z.number().int().positive() });
export type CellPlace = z.infer<typeof cellPlace>;

export const tableMapping = z.strictObject({
  /** Order on the sheet, from 0. */
  index: z.number().int().nonnegative(),
  /** Left out of the import. */
  skip: z.boolean(),
  /** Header and body. */
  range,
  /** First header row, and how many there are (0 to `MOST_HEAD_ROWS`). */
  headerTop: z.number().int().positive(),
  headerRows: z.number().int().min(0).max(MOST_HEAD_ROWS),
  columns: z.array(columnMapping),
  /** What holds for the whole table, from title, lone cells, notes, sheet and file name. */
  facts,
  rows: z.array(rowRule),
  /** Left out where every year is whole. */
  cutYears: z.array(cutYear).optional(),
  /** Balances that are written as deficits, without their minus; left out where there are none. */
  deficits: z.array(cellPlace).optional(),
  /** Changes of which a hundred is the time before; left out where there are none that only their numbers tell so. */
  fromHundred: z.array(cellPlace).optional(),
});
export type TableMapping = z.infer<typeof tableMapping>;

/** Everything that is needed to make figures of a sheet again. */
export const mapping = z.strictObject({
  sheet: z.string(),
  publisher: z.string().nullable(),
  tables: z.array(tableMapping),
  /** Whether hidden rows and columns are taken. */
  takesHidden: z.boolean().optional(),
  /** What a person said that names in tables stand for. */
  aliases: z.array(placeAlias).optional(),
});
export type Mapping = z.infer<typeof mapping>;

/** The name of a guess, an omission or a question with its parameters; worded by `shared/sentences/reasons.ts`. */
export const said = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.string()),
});
export type Said = z.infer<typeof said>;

/** A guess: what is taken to be so (`code`, `params`), how sure (0 to 1), and where it was read; null: file or sheet name. */
export const guess = said.extend({
  field: z.union([field, z.enum(['table', 'role', 'reading', 'rows'])]),
  table: z.number().int().nonnegative().nullable(),
  col: z.number().int().positive().nullable(),
  confidence: z.number().min(0).max(1),
  where: address.nullable(),
});
export type Guess = z.infer<typeof guess>;

/** Cells that are not taken, and why. */
export const leftOut = said.extend({ range });
export type LeftOut = z.infer<typeof leftOut>;

/** The one thing that the file does not say. `choices` may be empty; `text` of a place that is not known, else ''. */
export const question = said.extend({
  field: z.union([field, z.literal('place'), z.literal('taken-on')]),
  choices: z.array(z.string()),
});
export type Question = z.infer<typeof question>;

export const sheetProposal = z.strictObject({
  mapping,
  /** The doubtful ones first. */
  guesses: z.array(guess),
  left: z.array(leftOut),
  question: question.nullable(),
  /** The day on which the sheet says that it was taken from its publisher (ISO); left out where it says none. */
  takenOn: z.string().optional(),
});
export type SheetProposal = z.infer<typeof sheetProposal>;

/** The `name` of a column of flows or measures whose labels give the period as well: "Exports 2021". */
export const DATED = 'dated';

/** The `name` of a column of measures whose labels tell goods apart as well: "Exports. Oil", "Exports. Food". */
export const GOODS = 'goods';

/** The `name` of a column of measures of which several are indices that their words alone tell apart: "Value index of exports". */
export const SERIES = 'series';

/** The `name` of a column of years whose head says that they are fiscal ones. */
export const FISCAL = 'fiscal';

/** Beginning of the `name` of a column of months whose rows show with which month fiscal years begin: `from-4`. */
export const FROM_MONTH = 'from-';

/** The `name` of a column of goods whose names begin with their codes: "50 Silk". */
export const CODED = 'coded';

/** The `name` of a column of codes before each of which the number of its section stands: 1010121. */
export const SECTIONED = 'sectioned';

/** Name of a column of goods whose cells are the lines of a balance of payments. */
export const ACCOUNT = 'account';

/** The `name` of a column of quarters that are written as parts of their year: 1985.25. */
export const PARTED = 'parted';

/** The `name` of a flow column in which domestic exports stand beside all of them. */
export const OF_ORIGIN = 'origin';

/** The `name` of a flow column whose labels say with which side of a union goods were traded: "EU imports", "Non-EU imports". */
export const OF_SIDES = 'sides';

/** The `name` of a flow column in which "Total" stands below exports and imports, and is of both. */
export const SUMMED = 'summed';

/** The `name` of a column of months that stand for the quarters which they begin or end. */
export const QUARTERLY = 'quarterly';

/** Whether the cells of a column say the time of their rows. */
export function isTimed({ role, name }: Pick<ColumnMapping, 'role' | 'name'>): boolean {
  const dated = (role === 'flow' || role === 'indicator') && name === DATED;
  return dated || role === 'period' || role === 'year' || role === 'month' || role === 'quarter';
}

/** What the person set right. `table` and `col` null: holds for the whole sheet. Applied in order, the last one wins. */
export const correction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('role'),
    table: z.number().int(),
    col: z.number().int(),
    role,
    name: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('facts'),
    table: z.number().int().nullable(),
    col: z.number().int().nullable(),
    /** Only the fields that are not null are set; `more` is added. */
    facts,
  }),
  z.strictObject({
    kind: z.literal('clear'),
    table: z.number().int().nullable(),
    col: z.number().int().nullable(),
    field,
  }),
  z.strictObject({ kind: z.literal('skip'), table: z.number().int(), skip: z.boolean() }),
  z.strictObject({
    kind: z.literal('header'),
    table: z.number().int(),
    headerTop: z.number().int().positive(),
    headerRows: z.number().int().min(0).max(MOST_HEAD_ROWS),
  }),
  z.strictObject({
    kind: z.literal('reading'),
    table: z.number().int(),
    col: z.number().int().nullable(),
    reading: numberReading,
  }),
  z.strictObject({ kind: z.literal('rows'), table: z.number().int(), rule: rowRule }),
  /** Hidden rows and columns are taken, and the sheet where it is hidden itself. */
  z.strictObject({ kind: z.literal('hidden'), take: z.boolean() }),
]);
export type Correction = z.infer<typeof correction>;

/** Facts that say nothing. */
export const noFacts: Facts = {
  reporter: null,
  partner: null,
  flow: null,
  product: null,
  period: null,
  measure: null,
  unit: null,
  scale: null,
  valuation: null,
  priceBasis: null,
  dataset: null,
  standing: null,
  more: {},
};

/** The facts of `near` where it says something, else those of `far`. */
export function over(near: Facts, far: Facts): Facts {
  return {
    reporter: near.reporter ?? far.reporter,
    partner: near.partner ?? far.partner,
    flow: near.flow ?? far.flow,
    product: near.product ?? far.product,
    period: near.period ?? far.period,
    measure: near.measure ?? far.measure,
    unit: near.unit ?? far.unit,
    scale: near.scale ?? far.scale,
    valuation: near.valuation ?? far.valuation,
    priceBasis: near.priceBasis ?? far.priceBasis,
    dataset: near.dataset ?? far.dataset,
    standing: near.standing ?? far.standing,
    more: { ...far.more, ...near.more },
  };
}

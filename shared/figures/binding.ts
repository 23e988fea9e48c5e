import { z } from 'zod';
import { address, figureKey } from './figure';
import { period } from '../periods/period';
import { styleChoice } from './house-style';

/**
 * What a selector ranges over, where it means many figures: all countries as partners, all products of one level of the
 * Harmonized System, or the years of a span. One level only: a mixture would count twice.
 */
export const over = z.enum(['partners', '2', '4', '6', 'years']);
export type Over = z.infer<typeof over>;

/**
 * Which figure is meant: its key and a fixed period, or the latest complete one of the key's kind. With `over` it is a
 * set: the key leaves partner or product open, or `period` is a span of years.
 */
export const selector = z.strictObject({
  key: figureKey,
  /** `written` of a period, `latest`, `latest-1` (a year before it); for `years` `2010..2020`, `..latest`, `latest-10..latest`. */
  period: z.string(),
  over: over.optional(),
});
export type Selector = z.infer<typeof selector>;

/** What is made of two parts. `growth` and `average-growth`: now, then before; `points`: two rates likewise. */
export const pairOperation = z.enum([
  'sum',
  'difference',
  'growth',
  'ratio',
  'share',
  'points',
  'average-growth',
  'unit-value',
]);
export type PairOperation = z.infer<typeof pairOperation>;

/** An arithmetic of selectors, by index into the binding's list. */
export type Expression =
  | { op: 'figure'; selector: number }
  | { op: PairOperation; left: Expression; right: Expression }
  /** The members of a set added; of its `count` largest where that is given. */
  | { op: 'total'; selector: number; count?: number | undefined }
  /** Growth a year by least squares over a set of years. */
  | { op: 'trend'; selector: number }
  /** The `count` largest members of a set, by name. */
  | { op: 'top'; selector: number; count: number }
  /** The place of a figure among a set of partners, or what it is among the years before it. */
  | { op: 'rank' | 'record'; left: Expression; selector: number }
  /** What a part adds to the growth of its whole, in points: part now, part before, whole before. */
  | { op: 'contribution'; left: Expression; right: Expression; whole: Expression }
  /** Imports of the one side (CIF) against exports of the other (FOB) times `factor`, in per cent. */
  | { op: 'mirror-gap'; left: Expression; right: Expression; factor: number };

const at = z.number().int().min(0);
const count = z.number().int().min(1).max(50);

export const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.strictObject({ op: z.literal('figure'), selector: at }),
    z.strictObject({ op: pairOperation, left: expression, right: expression }),
    z.strictObject({ op: z.literal('total'), selector: at, count: count.optional() }),
    z.strictObject({ op: z.literal('trend'), selector: at }),
    z.strictObject({ op: z.literal('top'), selector: at, count }),
    z.strictObject({ op: z.enum(['rank', 'record']), left: expression, selector: at }),
    z.strictObject({ op: z.literal('contribution'), left: expression, right: expression, whole: expression }),
    z.strictObject({ op: z.literal('mirror-gap'), left: expression, right: expression, factor: z.number().positive() }),
  ]),
);

/**
 * What kind of words a result becomes: `US$ 36.7 million`, `up 4.6 %`, `0.13 %`, `35 times`, `47`, `up 0.02 percentage
 * points`, `no. 47 of 165`, `tractors, potash and tyres`, `doubled`, `the largest since 2017`, `a deficit of …`,
 * `up 0.9 % a year on average`, `down 0.8 % a year by trend`, `3.2 percentage points`, `US$ 1.23 per kg`.
 */
export const form = z.enum([
  'amount',
  'change',
  'percent',
  'times',
  'number',
  'points',
  'rank',
  'list',
  'multiple',
  'record',
  'balance',
  'yearly',
  'trend',
  'contribution',
  'unit-value',
]);
export type Form = z.infer<typeof form>;

/** How a result is written in a text. What is left out follows the house style and the size of the number. */
export const wording = z.strictObject({
  form,
  /** Null: by size, as `trade-analysis` rules for prose. */
  decimals: z.number().int().min(0).max(6).nullable(),
  language: z.string(),
  /** Whether a change says what it is a change on: `up 4.6 % on 2019`. */
  base: z.boolean().optional(),
  /** What this one figure does otherwise than the house. */
  style: styleChoice.optional(),
});
export type Wording = z.infer<typeof wording>;

/** One of many figures that a selector chose, by what tells it from the others: a place's or product's code, a year. */
export const member = z.strictObject({
  figureId: z.number().int(),
  name: z.string(),
  /** A product's name as the file has it. */
  label: z.string().nullable(),
  value: z.number(),
  row: z.number().int().positive(),
  col: z.number().int().positive(),
});
export type Member = z.infer<typeof member>;

/** A figure as it was when somebody took it: enough to print the note and to find the cell on any machine. */
export const reading = z.strictObject({
  figureId: z.number().int(),
  value: z.number(),
  raw: z.string(),
  scale: z.number(),
  key: figureKey,
  period,
  source: z.strictObject({
    id: z.string(),
    sha256: z.string(),
    fileName: z.string(),
    publisher: z.string().nullable(),
    dataset: z.string().nullable(),
    takenOn: z.string().nullable(),
  }),
  address,
  /** Of a set: all that it holds, the largest first (years in their order); the rest speaks of the first. */
  members: z.array(member).optional(),
  /** The selector that it answers; its own place in the list where that is left out. */
  at: z.number().int().min(0).optional(),
});
export type Reading = z.infer<typeof reading>;

/**
 * A live figure of a text. What it shows is `text` in the chip, made from `readings` (one a selector) when
 * somebody took them; a newer reading marks the chip and changes nothing by itself.
 */
export const binding = z.strictObject({
  id: z.string(),
  expression,
  selectors: z.array(selector).min(1),
  wording,
  readings: z.array(reading),
  /** Why figures that should not be compared are compared here; printed in the note. */
  allowed: z.string().min(1).optional(),
});
export type Binding = z.infer<typeof binding>;

/** The readings of a binding by selector; null for one that has none. */
export function bySelector({ selectors, readings }: Pick<Binding, 'selectors' | 'readings'>): (Reading | null)[] {
  const found = new Map(readings.map((reading, index) => [reading.at ?? index, reading]));
  return selectors.map((_, index) => found.get(index) ?? null);
}

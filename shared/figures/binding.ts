import { z } from 'zod';
import { address, figureKey } from './figure';
import { period } from '../periods/period';

/** Which figure is meant: its key and a fixed period, or the latest complete one of the key's kind. */
export const selector = z.strictObject({
  key: figureKey,
  /** `written` of a period, or `latest`. */
  period: z.string(),
});
export type Selector = z.infer<typeof selector>;

/** An arithmetic of selectors, by index into the binding's list. */
export type Expression =
  | { op: 'figure'; selector: number }
  | { op: 'sum' | 'difference' | 'growth' | 'ratio' | 'share'; left: Expression; right: Expression };

export const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.strictObject({ op: z.literal('figure'), selector: z.number().int().min(0) }),
    z.strictObject({
      op: z.enum(['sum', 'difference', 'growth', 'ratio', 'share']),
      left: expression,
      right: expression,
    }),
  ]),
);

/** How a result is written in a text: `US$ 36.7 million`, `up 4.6 %`, `0.13 %`, `35 times`. */
export const wording = z.strictObject({
  form: z.enum(['amount', 'change', 'percent', 'times', 'number']),
  /** Null: by size, as `trade-analysis` rules for prose. */
  decimals: z.number().int().min(0).max(6).nullable(),
  language: z.string(),
});
export type Wording = z.infer<typeof wording>;

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
});
export type Binding = z.infer<typeof binding>;

import { z } from 'zod';
import { binding, expression, reading, selector, wording } from '../figures/binding';
import { composition, what } from '../figures/composition';
import { draftKey } from '../figures/drafting/draft';
import { houseStyle } from '../figures/house-style';
import { pairInput } from './country-pair';
import { query } from './method';

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

export const offerMethods = {
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
    reads: ['figure', 'source', 'settings', 'product-name', 'house-word'],
    runs: 'worker',
  }),
  /** What the selectors of a binding give at present, and its words. */
  'figures.read': query({
    input: z.strictObject({ binding: binding.omit({ id: true }) }),
    output: boundReading,
    reads: ['figure', 'source', 'settings', 'product-name'],
  }),
} as const;

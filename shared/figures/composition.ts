import { z } from 'zod';
import { writtenBefore } from '../periods/years';
import { over } from './binding';
import type { Binding, Expression, Form, Over, Selector } from './binding';
import { figureKey } from './figure';
import type { FigureKey } from './figure';
import { cifFactor } from './mirror-gap';

/** What can be said of one figure. */
export const what = z.enum([
  'value',
  'growth',
  'multiple',
  'average-growth',
  'trend',
  'record',
  'share',
  'points',
  'rank',
  'both',
  'balance',
  'exports-balance',
  'mirror-gap',
  'top',
  'contribution',
  'unit-value',
]);
export type What = z.infer<typeof what>;

/** What a share is a share of: what the source gives as total, the sum of all countries, or all products. */
export const whole = z.enum(['world', 'partners', 'products']);
export type Whole = z.infer<typeof whole>;

/** A live figure as somebody chooses it, before it is an expression. */
export const composition = z.strictObject({
  what,
  key: figureKey,
  /** `written` of a period, or `latest`. */
  period: z.string(),
  /** What it is compared with, or the first year of a span; null where nothing is. */
  base: z.string().nullable(),
  /** The second figure where there is one: the other side's, the imports, the quantity, the total of all products. */
  other: figureKey.nullable(),
  whole,
  /** How many products a list names, and of which level. */
  count: z.number().int().min(1).max(10),
  level: over.extract(['2', '4', '6']),
});
export type Composition = z.infer<typeof composition>;

export interface Composed extends Pick<Binding, 'expression' | 'selectors'> {
  form: Form;
}

/** Years that a span covers where nobody says otherwise. */
const SPAN = 5;
const TREND_SPAN = 10;

/** The base that a comparison has where nobody chose one; null for what is not compared over time. */
export function usualBase(of: What, period: string): string | null {
  switch (of) {
    case 'growth':
    case 'points':
    case 'contribution':
      return writtenBefore(period, 1);
    case 'multiple':
    case 'average-growth':
      return writtenBefore(period, SPAN);
    case 'trend':
      return writtenBefore(period, TREND_SPAN);
    default:
      return null;
  }
}

/**
 * The expression of what was chosen, over selectors of its own.
 *
 * @param factor what a mirror gap adds to exports for carriage and insurance
 */
export function compose(chosen: Composition, factor: number = cifFactor): Composed {
  const selectors: Selector[] = [];
  const one = (key: FigureKey, period: string): Expression => {
    selectors.push({ key, period });
    return { op: 'figure', selector: selectors.length - 1 };
  };
  const set = (key: FigureKey, period: string, of: Over): number => {
    selectors.push({ key, period, over: of });
    return selectors.length - 1;
  };
  const { expression, form } = shaped(chosen, one, set, factor);
  return { expression, selectors, form };
}

type One = (key: FigureKey, period: string) => Expression;
type Set = (key: FigureKey, period: string, over: Over) => number;

function shaped(chosen: Composition, one: One, set: Set, factor: number): { expression: Expression; form: Form } {
  const { key, period } = chosen;
  const base = chosen.base ?? usualBase(chosen.what, period) ?? period;
  const other = chosen.other ?? key;
  switch (chosen.what) {
    case 'value':
      return { expression: one(key, period), form: 'amount' };
    case 'growth':
    case 'multiple':
      return {
        expression: { op: 'growth', left: one(key, period), right: one(key, base) },
        form: chosen.what === 'growth' ? 'change' : 'multiple',
      };
    case 'average-growth':
      return { expression: { op: 'average-growth', left: one(key, period), right: one(key, base) }, form: 'yearly' };
    case 'trend':
      return {
        expression: { op: 'trend', selector: set(key, `${spanEnd(base)}..${spanEnd(period)}`, 'years') },
        form: 'trend',
      };
    case 'record':
      return {
        expression: { op: 'record', left: one(key, period), selector: set(key, `..${spanEnd(period)}`, 'years') },
        form: 'record',
      };
    case 'share':
      return { expression: shareAt(chosen, period, one, set), form: 'percent' };
    case 'points':
      return {
        expression: { op: 'points', left: shareAt(chosen, period, one, set), right: shareAt(chosen, base, one, set) },
        form: 'points',
      };
    case 'rank':
      return {
        expression: {
          op: 'rank',
          left: one(key, period),
          selector: set({ ...key, partner: null }, period, 'partners'),
        },
        form: 'rank',
      };
    case 'both':
      return { expression: { op: 'sum', left: one(key, period), right: one(other, period) }, form: 'amount' };
    case 'balance':
    case 'exports-balance':
      return { expression: { op: 'difference', left: one(key, period), right: one(other, period) }, form: 'balance' };
    case 'mirror-gap':
      return {
        expression: { op: 'mirror-gap', left: one(other, period), right: one(key, period), factor },
        form: 'percent',
      };
    case 'top':
      return {
        expression: { op: 'top', selector: set(allProducts(key), period, chosen.level), count: chosen.count },
        form: 'list',
      };
    case 'contribution':
      return {
        expression: {
          op: 'contribution',
          left: one(key, period),
          right: one(key, base),
          whole: one(chosen.other ?? allProducts(key), base),
        },
        form: 'contribution',
      };
    case 'unit-value':
      return {
        expression: { op: 'unit-value', left: one(key, period), right: one(other, period) },
        form: 'unit-value',
      };
  }
}

function shareAt({ key, whole: of, other }: Composition, period: string, one: One, set: Set): Expression {
  const part = one(key, period);
  if (of === 'world') return { op: 'share', left: part, right: one({ ...key, partner: 'WLD' }, period) };
  if (of === 'products') return { op: 'share', left: part, right: one(other ?? allProducts(key), period) };
  const all = set({ ...key, partner: null }, period, 'partners');
  return { op: 'share', left: part, right: { op: 'total', selector: all } };
}

/** The key of the total of all products, as the same source keeps it. */
export function allProducts(key: FigureKey): FigureKey {
  return { ...key, product: { classification: null, edition: null, code: null, name: null } };
}

/** The year of a period as a span writes its ends; `latest` stays what it is. */
function spanEnd(period: string): string {
  return period.startsWith('latest') ? period : (/\d{4}/.exec(period)?.[0] ?? period);
}

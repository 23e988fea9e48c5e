import type { Binding, Expression, Selector } from './binding';
import type { Composition, Whole } from './composition';

const usual = { base: null, other: null, whole: 'partners', count: 3, level: '4' } as const;

/**
 * How a live figure was chosen, read back from its expression, so that it can be chosen otherwise; null of a formula
 * that is more than one choice.
 */
export function compositionOf({
  expression,
  selectors,
  wording,
}: Pick<Binding, 'expression' | 'selectors' | 'wording'>): Composition | null {
  const at = (part: Expression | undefined): Selector | null =>
    part?.op === 'figure' ? (selectors[part.selector] ?? null) : null;
  switch (expression.op) {
    case 'figure': {
      const own = at(expression);
      return own && { ...usual, what: 'value', key: own.key, period: own.period };
    }
    case 'growth':
    case 'average-growth': {
      const [own, before] = [at(expression.left), at(expression.right)];
      const multiple = wording.form === 'multiple';
      const what = expression.op === 'average-growth' ? 'average-growth' : multiple ? 'multiple' : 'growth';
      return own && before && { ...usual, what, key: own.key, period: own.period, base: before.period };
    }
    case 'trend':
      return trendOf(selectors[expression.selector] ?? null);
    case 'record':
    case 'rank': {
      const own = at(expression.left);
      return own && { ...usual, what: expression.op, key: own.key, period: own.period };
    }
    case 'top': {
      const set = selectors[expression.selector] ?? null;
      const level = set?.over === '2' || set?.over === '6' ? set.over : '4';
      return set && { ...usual, what: 'top', key: set.key, period: set.period, count: expression.count, level };
    }
    case 'share':
      return shareOf(expression, at, null);
    case 'points':
      return expression.left.op === 'share' && expression.right.op === 'share'
        ? shareOf(expression.left, at, at(expression.right.left)?.period ?? null)
        : null;
    case 'sum':
    case 'difference':
    case 'unit-value': {
      const [own, other] = [at(expression.left), at(expression.right)];
      if (own === null || other === null || own.period !== other.period) return null;
      const balance = other.key.flow === 'import' ? 'balance' : 'exports-balance';
      const what = expression.op === 'sum' ? 'both' : expression.op === 'difference' ? balance : 'unit-value';
      return { ...usual, what, key: own.key, period: own.period, other: other.key };
    }
    case 'mirror-gap': {
      const [other, own] = [at(expression.left), at(expression.right)];
      return own && other && { ...usual, what: 'mirror-gap', key: own.key, period: own.period, other: other.key };
    }
    case 'contribution': {
      const [own, before, all] = [at(expression.left), at(expression.right), at(expression.whole)];
      if (own === null || before === null || all === null) return null;
      return { ...usual, what: 'contribution', key: own.key, period: own.period, base: before.period, other: all.key };
    }
    default:
      return null;
  }
}

function trendOf(set: Selector | null): Composition | null {
  const [base, period] = set?.period.split('..') ?? [];
  if (set === null || base === undefined || period === undefined) return null;
  return { ...usual, what: 'trend', key: set.key, period, base };
}

function shareOf(
  { left, right }: { left: Expression; right: Expression },
  at: (part: Expression) => Selector | null,
  base: string | null,
): Composition | null {
  const own = at(left);
  if (own === null) return null;
  const what = base === null ? ('share' as const) : ('points' as const);
  const common = { ...usual, what, key: own.key, period: own.period, base };
  if (right.op === 'total') return common;
  const all = at(right);
  if (all === null) return null;
  const whole: Whole = all.key.partner === 'WLD' && own.key.partner !== 'WLD' ? 'world' : 'products';
  return { ...common, whole, other: whole === 'products' ? all.key : null };
}

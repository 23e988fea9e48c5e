import { comparable } from '../periods/period';
import type { Binding, Expression, Reading } from './binding';
import { growth } from './growth';
import { given, refused, type Outcome, type Refusal } from './outcome';
import { ratio } from './ratio';
import { share } from './share';
import { wordFromNil, wordReading } from './wording';

/** What is computed from readings: the number, or why it is refused, with the reading whose unit and kind it has. */
interface Computed {
  outcome: Outcome;
  /** The reading that stands for what the number is of; null once the number is a rate. */
  of: Reading | null;
}

/**
 * Computes an expression over readings, one a selector (null: there is none). What may not be compared is refused: a
 * rate takes both ends from one source, reporter, valuation, product and measure; a sum or difference one unit and
 * period.
 */
export function evaluate(expression: Expression, readings: readonly (Reading | null)[]): Outcome {
  return compute(expression, readings).outcome;
}

function compute(expression: Expression, readings: readonly (Reading | null)[]): Computed {
  if (expression.op === 'figure') {
    const reading = readings[expression.selector] ?? null;
    return { outcome: reading === null ? refused('missing') : given(reading.value), of: reading };
  }
  const left = compute(expression.left, readings);
  const right = compute(expression.right, readings);
  if (left.outcome.kind === 'refused') return left;
  if (right.outcome.kind === 'refused') return right;
  const [a, b] = [left.outcome.value, right.outcome.value];
  if (left.of !== null && right.of !== null) {
    const reason = refusal(expression.op, left.of, right.of);
    if (reason !== null) return { outcome: refused(reason), of: null };
  }
  switch (expression.op) {
    case 'sum':
      return { outcome: given(a + b), of: left.of };
    case 'difference':
      return { outcome: given(a - b), of: left.of };
    case 'growth':
      return { outcome: growth(a, b), of: null };
    case 'share':
      return { outcome: share(a, b), of: null };
    case 'ratio':
      return { outcome: ratio(a, b), of: null };
  }
}

/** Why two readings may not stand in one operation, or null where they may. */
export function refusal(op: Exclude<Expression['op'], 'figure'>, a: Reading, b: Reading): Refusal | null {
  if (a.key.measure !== b.key.measure) return 'other-measure';
  if (a.key.unit === null || a.key.unit !== b.key.unit) return 'other-unit';
  if (op !== 'growth' && a.period.written !== b.period.written) return 'other-period';
  if (op === 'sum' || op === 'difference') return null;
  if (a.source.id !== b.source.id) return 'other-source';
  if (a.key.reporter !== b.key.reporter) return 'other-reporter';
  if (op === 'ratio') return null;
  if (a.key.valuation !== b.key.valuation || a.key.priceBasis !== b.key.priceBasis) return 'other-valuation';
  if (op === 'growth' && !comparable(a.period, b.period)) return 'other-period';
  if (op === 'growth' && a.key.product.code !== b.key.product.code) return 'other-product';
  return null;
}

/**
 * The words of a binding over given readings; null where they are refused. Growth on nothing is said as such.
 * Several units can't be: the unit is that of the first reading.
 */
export function wordBinding(
  { expression, wording }: Pick<Binding, 'expression' | 'wording'>,
  readings: readonly (Reading | null)[],
): { outcome: Outcome; text: string | null } {
  const outcome = evaluate(expression, readings);
  if (outcome.kind === 'value') {
    const unit = readings.find((reading) => reading !== null)?.key.unit ?? null;
    return { outcome, text: wordReading(outcome.value, wording, { unit }) };
  }
  return {
    outcome,
    text: outcome.reason === 'base-nil' && wording.form === 'change' ? wordFromNil(wording.language) : null,
  };
}

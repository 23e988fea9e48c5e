import { comparable } from '../periods/period';
import type { PairOperation, Reading } from './binding';
import type { Refusal } from './outcome';
import { vintageOf } from './term';

/** Mixtures that an officer may let stand once, with a reason that the note prints; the rest means nothing at all. */
const allowable: ReadonlySet<Refusal> = new Set<Refusal>(['other-source', 'other-reporter', 'other-valuation']);

/** Whether a reason in the note can let a refusal pass. */
export function mayBeAllowed(reason: Refusal): boolean {
  return allowable.has(reason);
}

/**
 * Why two readings may not stand in one operation, or null where they may. A rate takes both ends from one source,
 * reporter, valuation, product and measure; a sum or difference one unit and period.
 */
export function refusal(op: PairOperation, a: Reading, b: Reading): Refusal | null {
  if (op === 'unit-value') return unitValueRefusal(a, b);
  if (a.key.measure !== b.key.measure) return 'other-measure';
  if (a.key.unit === null || a.key.unit !== b.key.unit) return 'other-unit';
  const overTime = op === 'growth' || op === 'average-growth' || op === 'points';
  if (!overTime && a.period.written !== b.period.written) return 'other-period';
  if (op === 'sum' || op === 'difference') return null;
  if (vintageOf(a.source) !== vintageOf(b.source)) return 'other-source';
  if (a.key.reporter !== b.key.reporter) return 'other-reporter';
  if (op === 'ratio') return null;
  if (a.key.valuation !== b.key.valuation || a.key.priceBasis !== b.key.priceBasis) return 'other-valuation';
  if (overTime && !comparable(a.period, b.period)) return 'other-period';
  if (overTime && productOf(a) !== productOf(b)) return 'other-product';
  return null;
}

/** Value over quantity: all is the same but what is measured. */
function unitValueRefusal(a: Reading, b: Reading): Refusal | null {
  const measured = ['quantity', 'weight'].includes(b.key.measure) && a.key.measure === 'value';
  if (!measured) return 'other-measure';
  if (a.key.unit === null || b.key.unit === null) return 'other-unit';
  if (a.period.written !== b.period.written) return 'other-period';
  if (vintageOf(a.source) !== vintageOf(b.source)) return 'other-source';
  if (a.key.reporter !== b.key.reporter || a.key.partner !== b.key.partner) return 'other-reporter';
  return productOf(a) === productOf(b) ? null : 'other-product';
}

function productOf({ key: { product } }: Reading): string | null {
  return product.code ?? product.name;
}

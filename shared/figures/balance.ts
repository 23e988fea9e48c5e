import type { Alike } from './alike';
import { given, type Outcome } from './outcome';
import type { Term } from './term';

/**
 * Trade balance, `B = X_ij - M_ij`, both as one side reports them; a surplus is positive. Exports of both sides, each by
 * its own report, differ likewise, and are called the balance of both sides' exports.
 *
 * Source: WTO and UNCTAD, *A Practical Guide to Trade Policy Analysis*, chapter 1.
 */
export function balance(exports: number, imports: number): number {
  return exports - imports;
}

/** The balance of one side by its own report. */
export function balanceOf({ terms: [exports, imports] }: Alike<readonly [exports: Term, imports: Term]>): Outcome {
  return given(balance(exports.value, imports.value));
}

import type { Alike } from './alike';
import { given, refused, type Outcome } from './outcome';
import type { Term } from './term';

/**
 * Share in per cent, `X_ij / X_i × 100`. Refused where the whole is nil, or smaller than its part: then the data err.
 *
 * Source: WTO and UNCTAD, *A Practical Guide to Trade Policy Analysis*, chapter 1.
 */
export function share(part: number, whole: number): Outcome {
  if (whole === 0) return refused('whole-nil');
  if (part > whole) return refused('part-exceeds-whole');
  return given((part / whole) * 100);
}

/** The share of one reading in another of the same source. */
export function shareOf({ terms: [part, whole] }: Alike<readonly [part: Term, whole: Term]>): Outcome {
  return share(part.value, whole.value);
}

import { given, refused, type Outcome } from './outcome';

/**
 * Intra-industry trade of one product (Grubel-Lloyd), `1 - |X_k - M_k| / (X_k + M_k)`: 1 two-way, 0 one-way. Both from one
 * reporter. None where there is neither.
 *
 * Source: Grubel and Lloyd (1975); WTO and UNCTAD, *A Practical Guide to Trade Policy Analysis*, chapter 1.
 */
export function intraIndustry(exports: number, imports: number): Outcome {
  const both = exports + imports;
  return both === 0 ? refused('nothing-there') : given(1 - Math.abs(exports - imports) / both);
}

/** The index over products, each weighted by its part of all trade, `(X_k + M_k) / Σ`: totals alone hide direction. */
export function totalIntraIndustry(products: readonly { exports: number; imports: number }[]): Outcome {
  let [both, apart] = [0, 0];
  for (const { exports, imports } of products) {
    both += exports + imports;
    apart += Math.abs(exports - imports);
  }
  return both === 0 ? refused('nothing-there') : given(1 - apart / both);
}

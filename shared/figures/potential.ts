import type { Level } from './figure';
import { given, refused, type Outcome } from './outcome';

/**
 * Indicative potential trade in one product, `min(X_ik, M_jk) - X_ij,k`, never below nil: the most that i could sell j of
 * k without making more. A ceiling, not a forecast. Only at six digits: above them it is nonsense.
 *
 * Source: ITC, *Spotting Products with Export Potential* (2015), and its Trade Map, "indicative potential trade".
 */
export function potentialTrade(
  product: Level['product'],
  values: { exports: number; imports: number; between: number },
): Outcome {
  if (product !== '6') return refused('too-coarse');
  return given(Math.max(0, Math.min(values.exports, values.imports) - values.between));
}

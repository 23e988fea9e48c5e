import { given, refused, type Outcome } from './outcome';

/**
 * Growth in per cent, `(V_t / V_{t-1} - 1) × 100`. Refused where the base is nil (said as "from nil") or negative, as
 * of balances, where only the absolute change means anything.
 *
 * Source: World Bank WITS, indicator metadata, "Country Growth"; Mikic and Gilbert, *Trade Statistics in Policymaking*
 * (UN ESCAP, 2009).
 */
export function growth(now: number, before: number): Outcome {
  if (before === 0) return refused('base-nil');
  if (before < 0) return refused('base-negative');
  return given((now / before - 1) * 100);
}

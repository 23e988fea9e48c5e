import type { Alike } from './alike';
import { given, refused, type Outcome } from './outcome';
import type { Term } from './term';

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

/** Growth between two readings of one series. */
export function growthOf({ terms: [now, before] }: Alike<readonly [now: Term, before: Term]>): Outcome {
  return growth(now.value, before.value);
}

/** How a change is said: a rate where it says something, else what says more. */
export type Change =
  | { kind: 'rate'; percent: number }
  /** On nothing: "from nil". */
  | { kind: 'from-nil'; to: number }
  /** On next to nothing: "from 0.4 to 1.2". */
  | { kind: 'from-to'; from: number; to: number }
  /** Above a thousand per cent: "twelvefold". */
  | { kind: 'fold'; times: number }
  /** On a negative base, as of balances. */
  | { kind: 'absolute'; by: number };

/** Above a thousand per cent a rate says less than a multiple. */
const FOLD_FROM = 1000;

/**
 * The change from one value to another as prose says it. A base below one per cent of the series' mean, or below one
 * unit of the scale that is shown, gives no rate.
 *
 * @param series what the mean is taken of: all values of the series
 * @param unit one unit of the shown scale, 1e6 where amounts are in million
 */
export function change(now: number, before: number, series: readonly number[], unit: number): Change {
  if (before < 0) return { kind: 'absolute', by: now - before };
  if (before === 0) return { kind: 'from-nil', to: now };
  const mean = series.length === 0 ? 0 : series.reduce((sum, value) => sum + value, 0) / series.length;
  if (before < mean / 100 || before < unit) return { kind: 'from-to', from: before, to: now };
  const percent = (now / before - 1) * 100;
  return percent > FOLD_FROM ? { kind: 'fold', times: now / before } : { kind: 'rate', percent };
}

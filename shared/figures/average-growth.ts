import type { Alike } from './alike';
import { given, refused, type Outcome } from './outcome';
import type { Term } from './term';

/**
 * Average yearly growth in per cent between two years (compound annual growth rate),
 * `((V_T / V_0)^(1 / (T - 0)) - 1) × 100`; `years` is the number of years between, not of points. It rests on its two
 * ends alone. Refused where an end is not positive or the years are fewer than two.
 *
 * Source: UN ESCAP, *Trade Statistics in Policymaking* (2009), growth rates.
 */
export function averageGrowth(first: number, last: number, years: number): Outcome {
  if (years < 2) return refused('too-few-years');
  if (first <= 0 || last <= 0) return refused('ends-not-positive');
  return given(((last / first) ** (1 / years) - 1) * 100);
}

/** Average growth between two readings of one series. */
export function averageGrowthOf({ terms: [last, first] }: Alike<readonly [last: Term, first: Term]>): Outcome {
  const years = Number(last.period.from.slice(0, 4)) - Number(first.period.from.slice(0, 4));
  return averageGrowth(first.value, last.value, years);
}

/** What an end of a span is among the years within it; null: neither the greatest nor the least. */
export type Extreme = 'peak' | 'trough' | null;

/**
 * Whether a span begins or ends at its peak or trough, which makes average growth say more about the choice of years
 * than about trade.
 *
 * @param values of the years of the span, the first and last included, in order
 */
export function endsAtExtreme(values: readonly number[]): { first: Extreme; last: Extreme } {
  const [greatest, least] = [Math.max(...values), Math.min(...values)];
  const extremeOf = (value: number | undefined): Extreme => {
    if (value === undefined || values.length < 3 || greatest === least) return null;
    return value === greatest ? 'peak' : value === least ? 'trough' : null;
  };
  return { first: extremeOf(values[0]), last: extremeOf(values.at(-1)) };
}

import { given, refused, type Outcome } from './outcome';

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

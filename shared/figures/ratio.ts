import { given, refused, type Outcome } from './outcome';

/**
 * How many times one number is the other, `A / B`; of exports and imports times 100 the cover ratio.
 *
 * Source: UN ESCAP, *Trade Statistics in Policymaking* (2009), cover ratio.
 */
export function ratio(left: number, right: number): Outcome {
  return right === 0 ? refused('base-nil') : given(left / right);
}

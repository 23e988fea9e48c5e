import { given, refused, type Outcome } from './outcome';

/**
 * A part's contribution to the growth of the whole, in points: `(V_k,t - V_k,t-1) / V_{t-1} × 100`. Over all parts they
 * add up to the growth of the whole.
 *
 * Source: UN ESCAP, *Trade Statistics in Policymaking* (2009), growth rates.
 */
export function contribution(now: number, before: number, wholeBefore: number): Outcome {
  if (wholeBefore === 0) return refused('base-nil');
  if (wholeBefore < 0) return refused('base-negative');
  return given(((now - before) / wholeBefore) * 100);
}

import { given, refused, type Outcome } from './outcome';

/**
 * Cover ratio in per cent, `X / M × 100`: how much of its imports a country's exports pay for. None without imports.
 *
 * Source: UN ESCAP, *Trade Statistics in Policymaking* (2009), cover ratio.
 */
export function coverRatio(exports: number, imports: number): Outcome {
  return imports === 0 ? refused('base-nil') : given((exports / imports) * 100);
}

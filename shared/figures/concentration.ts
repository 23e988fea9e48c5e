import type { OneLevel } from './one-level';

/** How concentrated markets or products are. */
export interface Concentration {
  /** Herfindahl-Hirschman index: 0 spread, 1 one partner or product. Above 0.25 it is usually called high. */
  index: number;
  /** Scaled so that equal parts give 0 whatever their number. */
  normalised: number;
  /** How many parts have trade. */
  of: number;
}

/**
 * Concentration, `H = Σ s²` over shares of the sum, and `(H - 1/n) / (1 - 1/n)`; n counts positive values. One part
 * alone gives 1. Null where nothing is traded.
 *
 * Source: Hirschman (1945), Herfindahl (1950); UNCTAD, *Handbook of Statistics*, concentration indices.
 */
export function concentration(values: readonly number[]): Concentration | null {
  const positive = values.filter((value) => value > 0);
  const total = positive.reduce((sum, value) => sum + value, 0);
  const of = positive.length;
  if (of === 0) return null;
  const index = positive.reduce((sum, value) => sum + (value / total) ** 2, 0);
  return { index, normalised: of === 1 ? 1 : (index - 1 / of) / (1 - 1 / of), of };
}

/** The concentration of markets or products of one level. */
export function concentrationOf({ terms }: OneLevel): Concentration | null {
  return concentration(terms.map(({ value }) => value));
}

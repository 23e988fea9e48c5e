import type { Reading } from './binding';

/**
 * The trade of two places as a fact sheet shows it: what each says that it exports to the other (FOB), year by
 * year. A year without a figure is null: missing is not zero.
 */
export interface PairTable {
  place: string;
  other: string;
  /** Calendar years, ascending; the last is the latest that both report, or the one asked for. */
  years: number[];
  /** Exports of `place` to `other`, one a year. */
  there: (Reading | null)[];
  /** Exports of `other` to `place`, one a year. */
  back: (Reading | null)[];
}

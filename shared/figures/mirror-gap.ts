import { given, refused, type Outcome } from './outcome';

/** What carriage and insurance add, CIF over FOB: the IMF's present factor. Before 2017 it took 1.10. */
export const cifFactor = 1.06;

/** One flow by the report of both sides. */
export interface MirrorGap {
  /** What imports should be, `X × c`. */
  expected: number;
  /** `M - X × c`, in base units. */
  gap: number;
  /** Per cent of what was expected; refused where that is nil. */
  relative: Outcome;
  /** Per cent of the mean of both, `(M - X) / ((M + X) / 2)`: alike whichever side is larger, for ranking. */
  symmetric: Outcome;
}

/**
 * The gap between a flow as its two sides report it: `M_ji (CIF, by j) - X_ij (FOB, by i) × c`. Both are shown, never an
 * average.
 *
 * Source: UN Statistics Division, *Bilateral asymmetries*; IMF, *Direction of Trade Statistics Yearbook 2017* (the factor).
 */
export function mirrorGap(exports: number, imports: number, factor: number = cifFactor): MirrorGap {
  const expected = exports * factor;
  const gap = imports - expected;
  const mean = (imports + exports) / 2;
  return {
    expected,
    gap,
    relative: expected === 0 ? refused('base-nil') : given((gap / expected) * 100),
    symmetric: mean === 0 ? refused('nothing-there') : given(((imports - exports) / mean) * 100),
  };
}

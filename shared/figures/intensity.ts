import { given, refused, type Outcome } from './outcome';

/**
 * Trade intensity, `(X_ij / X_i) / (X_wj / X_w)`: above 1, i sells j more than j's weight in the world's trade suggests.
 * The world's exports include those of i (the simple form).
 *
 * Source: WTO and UNCTAD, *A Practical Guide to Trade Policy Analysis*, chapter 1; UN ESCAP (2009).
 *
 * @param toPartner exports of i to j
 * @param total exports of i to the world
 * @param worldToPartner exports of the world to j
 * @param worldTotal exports of the world to the world
 */
export function intensity(toPartner: number, total: number, worldToPartner: number, worldTotal: number): Outcome {
  if (total === 0 || worldToPartner === 0 || worldTotal === 0) return refused('whole-nil');
  return given(toPartner / total / (worldToPartner / worldTotal));
}

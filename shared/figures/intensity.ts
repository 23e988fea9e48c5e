import { given, refused, type Outcome } from './outcome';

/**
 * Trade intensity, `(X_ij / X_i) / (X_wj / X_w)`: above 1, i sells j more than j's weight in the world's trade suggests;
 * 0 without trade. The world's exports include those of i (the simple form).
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

/**
 * The strict form, which takes i out of the world that it is set against: `(X_ij / X_i) / (X_wj / (X_w - X_i))`, since i
 * doesn't trade with itself.
 */
export function strictIntensity(toPartner: number, total: number, worldToPartner: number, worldTotal: number): Outcome {
  if (total > worldTotal) return refused('part-exceeds-whole');
  return intensity(toPartner, total, worldToPartner, worldTotal - total);
}

/**
 * The simple gap to weight, `X_i × (X_wj / X_w) - X_ij`: what i would sell j more if the intensity were 1; below nil, it
 * sells more than that.
 */
export function gapToWeight(toPartner: number, total: number, worldToPartner: number, worldTotal: number): Outcome {
  if (worldTotal === 0) return refused('whole-nil');
  return given(total * (worldToPartner / worldTotal) - toPartner);
}

import type { Alike } from './alike';
import { given, refused, type Outcome } from './outcome';
import type { Term } from './term';

/**
 * Revealed comparative advantage (Balassa), `(X_ik / X_i) / (X_wk / X_w)`: above 1, i is specialised in k. None where
 * the world exports no k, or a whole is nil.
 *
 * Source: Balassa (1965); WTO and UNCTAD, *A Practical Guide to Trade Policy Analysis*, chapter 1.
 *
 * @param own exports of i of the product, and in all
 * @param world exports of the world of the product, and in all
 */
export function advantage(own: Part, world: Part): Outcome {
  if (own.whole === 0 || world.part === 0 || world.whole === 0) return refused('whole-nil');
  return given(own.part / own.whole / (world.part / world.whole));
}

interface Part {
  part: number;
  whole: number;
}

/** `(RCA - 1) / (RCA + 1)`, between -1 and 1 and alike on both sides of nil: what charts show. */
export function normalisedAdvantage(advantage: number): number {
  return (advantage - 1) / (advantage + 1);
}

type PartOfWhole = Alike<readonly [part: Term, whole: Term]>;

/** The advantage over readings: the two ratios are of one classification, level and year, each from one source. */
export function advantageOf(own: PartOfWhole, world: PartOfWhole): Outcome {
  const [part, whole] = own.terms;
  const [worldPart, worldWhole] = world.terms;
  if (part.product !== worldPart.product) return refused('other-product');
  if (part.classification !== worldPart.classification || part.edition !== worldPart.edition) {
    return refused('other-classification');
  }
  if (part.level.product !== worldPart.level.product) return refused('other-level');
  if (part.period.written !== worldPart.period.written) return refused('other-period');
  return advantage({ part: part.value, whole: whole.value }, { part: worldPart.value, whole: worldWhole.value });
}

import { createHash } from 'node:crypto';
import type { FigureKey, Measure } from '../../../shared/figures/figure';

/** Measures of trade between places: a flow belongs to them. Of a country's product, people or prices it doesn't. */
const traded: ReadonlySet<Measure> = new Set<Measure>(['value', 'quantity', 'weight', 'share', 'growth', 'rank']);

/**
 * The digest by which a series is known: the same for the same figure key in any file. Where reporter, unit or flow is
 * not stated it covers the import too, since what is not stated is never the same as something else not stated.
 */
export function seriesDigest(key: FigureKey, importNumber: number): Uint8Array {
  const { product } = key;
  const notStated = key.reporter === null || key.unit === null || (key.flow === null && traded.has(key.measure));
  const parts = [
    key.reporter,
    key.partner,
    key.flow,
    product.classification,
    product.edition,
    product.code ?? product.name,
    key.measure,
    key.unit,
    key.priceBasis,
    key.valuation,
    key.dataset,
    ...Object.entries(key.more)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flat(),
    notStated ? importNumber : null,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

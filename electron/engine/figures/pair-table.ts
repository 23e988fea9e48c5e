import type { PairTable } from '../../../shared/contract/country-pair';
import { countryPair } from '../../../shared/country-pair/country-pair';
import type { PairOptions } from '../../../shared/country-pair/country-pair';
import { frameOf } from '../../../shared/country-pair/frame';
import type { Asked } from '../../../shared/country-pair/frame';
import type { Reading } from '../methods';
import { shippedPlaces, shippedProducts } from '../shipped';
import { readMaterial } from './pair-material';
import { tradeBetween } from './pair-queries';

/** The trade of two places: what `shared/country-pair` computes of what the store holds. */
export function pairTable(reading: Reading, asked: Asked, options: PairOptions, language = 'en'): PairTable {
  const { db, resources } = reading;
  const places = shippedPlaces(resources);
  const products = shippedProducts(resources);
  const between = tradeBetween(db, asked.place, asked.other);
  const frame = frameOf(between, asked);
  const material = readMaterial(db, frame, {
    place: { code: asked.place, name: places.nameOf(asked.place, language) },
    other: { code: asked.other, name: places.nameOf(asked.other, language) },
    between,
    productName: (code) => products.nameOf(code),
  });
  return countryPair(material, options);
}

import { usualStyle } from '../../../shared/figures/house-style';
import type { Speech } from '../../../shared/figures/word-result';
import { shortNames } from '../../../shared/products/short-names';
import type { Reading } from '../methods';
import { ownNames } from '../settings/product-queries';
import { deskOf } from '../settings/queries';
import { shippedPlaces, shippedShortNames } from '../shipped';

/** What words of a language need besides the numbers: the desk's style, names of places and short names of products. */
export function speechOf({ db, resources }: Pick<Reading, 'db' | 'resources'>, language: string): Speech {
  const places = shippedPlaces(resources);
  const products = shortNames(shippedShortNames(resources), ownNames(db));
  const spoken = language.split('-')[0] ?? language;
  return {
    style: deskOf(db).style ?? usualStyle,
    placeName: (code) => places.nameOf(code, spoken),
    productName: ({ key }, { name, label }) =>
      products.nameOf(key.product.classification, name, language) ?? label ?? name,
  };
}

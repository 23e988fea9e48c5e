import type { Allowances, PairTable } from '../../../shared/contract/country-pair';
import { countryPair } from '../../../shared/country-pair/country-pair';
import { frameOf } from '../../../shared/country-pair/frame';
import type { Asked } from '../../../shared/country-pair/frame';
import type { ProductName } from '../../../shared/country-pair/material';
import type { HouseStyle } from '../../../shared/figures/house-style';
import { usualStyle } from '../../../shared/figures/house-style';
import { shortNames } from '../../../shared/products/short-names';
import type { Reading } from '../methods';
import { ownNames } from '../settings/product-queries';
import { deskOf } from '../settings/queries';
import { shippedPlaces, shippedProducts, shippedShortNames } from '../shipped';
import { cifFactorOf } from './cif-factor';
import { readMaterial } from './pair-material';
import { tradeBetween } from './pair-queries';

/** How a sheet is made, beside what it is of. */
export interface SheetOptions {
  products: number;
  /** Null: as the desk has set it. */
  cifFactor: number | null;
  allowed: Allowances;
  /** In which places and products are named. */
  language: string;
  /** What the sheet writes otherwise than the house. */
  style?: Partial<HouseStyle>;
}

/** The trade of two places: what `shared/country-pair` computes of what the store holds. */
export function pairTable(reading: Reading, asked: Asked, options: SheetOptions): PairTable {
  const { db, resources } = reading;
  const { language, products, allowed } = options;
  const places = shippedPlaces(resources);
  const spoken = language.split('-')[0] ?? language;
  const between = tradeBetween(db, asked.place, asked.other);
  const frame = frameOf(between, asked);
  const material = readMaterial(db, frame, {
    place: { code: asked.place, name: places.nameOf(asked.place, spoken) },
    other: { code: asked.other, name: places.nameOf(asked.other, spoken) },
    between,
    productName: productNameOf(reading, spoken),
  });
  const style = { ...(deskOf(db).style ?? usualStyle), ...options.style };
  return countryPair(material, { products, allowed, style, cifFactor: options.cifFactor ?? cifFactorOf(db) });
}

/** The desk's short name of a product, else what its file calls it, else the words of the Harmonized System, else its code. */
function productNameOf({ db, resources }: Reading, language: string): ProductName {
  const short = shortNames(shippedShortNames(resources), ownNames(db));
  const system = shippedProducts(resources);
  return ({ classification, code, name }) => {
    const own = short.nameOf(classification, code, language);
    if (own !== null) return own.charAt(0).toLocaleUpperCase(language) + own.slice(1);
    return name ?? (code === null ? null : system.nameOf(code)) ?? code ?? '';
  };
}

import type { PairLack, PairTable } from '../contract/country-pair';
import type { Material } from './material';

/** What a full sheet would need and the store has not: each says what to import. */
export function lacksOf(
  { frame, place, other, sides, world }: Material,
  table: Pick<PairTable, 'standings' | 'products' | 'sectors' | 'tariffs'>,
): PairLack[] {
  const lacks: (PairLack | false)[] = [
    frame.exports.years.size === 0 && lack('exports', place.code, other.code, 'export'),
    frame.imports.years.size === 0 && lack('imports', place.code, other.code, 'import'),
    frame.otherExports.years.size === 0 && lack('exports', other.code, place.code, 'export'),
    frame.otherImports.years.size === 0 && lack('imports', other.code, place.code, 'import'),
    !table.standings.some(
      ({ reporter, flow, rank }) => reporter === place.code && flow === 'export' && rank !== null,
    ) && lack('partners', place.code, null, 'export'),
    !table.standings.some(
      ({ reporter, flow, rank }) => reporter === other.code && flow === 'export' && rank !== null,
    ) && lack('partners', other.code, null, 'export'),
    (sides.place.weight === null || sides.other.weight === null) && lack('world', 'WLD', null, 'export'),
    !table.products.some(({ way }) => way === 'exports' || way === 'other-imports') &&
      lack('products', place.code, other.code, 'export'),
    !table.products.some(({ way }) => way === 'other-exports' || way === 'imports') &&
      lack('products', other.code, place.code, 'export'),
    sides.place.allExports.length === 0 && lack('products-of-place', place.code, null, 'export'),
    sides.other.allExports.length === 0 && lack('products-of-place', other.code, null, 'export'),
    sides.place.allImports.length === 0 && lack('products-of-place', place.code, null, 'import'),
    sides.other.allImports.length === 0 && lack('products-of-place', other.code, null, 'import'),
    world.place.length === 0 && world.other.length === 0 && lack('products-of-world', 'WLD', null, 'export'),
    sides.place.gdp === null && lack('gdp', place.code, null, null),
    sides.other.gdp === null && lack('gdp', other.code, null, null),
    table.tariffs.length === 0 && lack('tariffs', other.code, null, null),
  ];
  return lacks.filter((one) => one !== false);
}

function lack(code: PairLack['code'], reporter: string, partner: string | null, flow: PairLack['flow']): PairLack {
  return { code, reporter, partner, flow };
}

import type { PairProducts } from '../contract/country-pair';
import { concentration } from '../figures/concentration';
import { growthOf } from '../figures/growth';
import { shareOf } from '../figures/share';
import { missingCell, numberCell, pairedCell } from './cells';
import type { Line } from './line';
import type { PairTerm } from './pair-term';
import { isPartition, productSetOf } from './product-set';
import type { Product, ProductSet } from './product-set';
import { withoutStages } from './stages';

/** Products of one flow in the year and the year before. */
export interface ProductTerms {
  year: number;
  now: readonly PairTerm[];
  before: readonly PairTerm[];
}

/**
 * The largest products of one flow, with their share of all of it and their growth.
 *
 * @param nameOf the name of a code where the file gives none
 */
export function topProducts(
  way: PairProducts['way'],
  { reporter, partner }: Pick<Line, 'reporter' | 'partner'>,
  terms: ProductTerms,
  most: number,
  nameOf: (code: string) => string | null,
): PairProducts[] {
  const found = productSetOf(terms.now);
  if (found === null) return [];
  const set = withoutStages(found);
  const before = productSetOf(terms.before, set.level);
  const sorted = [...set.products.values()]
    .filter(({ term }) => term.value > 0)
    .toSorted((a, b) => b.term.value - a.term.value);
  const [first] = sorted;
  if (first === undefined) return [];
  const apart = isPartition(set);
  return [
    {
      way,
      reporter,
      partner,
      year: terms.year,
      level: set.level,
      from: set.from,
      classification: first.term.classification,
      edition: first.term.edition,
      rows: sorted.slice(0, most).map((product) => rowOf(product, set, before, nameOf)),
      whole: wholeCell(set),
      summed: set.summed,
      count: sorted.length,
      concentration: apart ? concentrationCell(sorted) : missingCell('other-level'),
    },
  ];
}

function rowOf(
  product: Product,
  set: ProductSet,
  before: ProductSet | null,
  nameOf: (code: string) => string | null,
): PairProducts['rows'][number] {
  const { term, code, name, parts } = product;
  const base = before?.products.get(product.key);
  const ids = parts.map(({ figureId }) => figureId);
  const share = pairedCell(term, set.whole, ['product'], shareOf);
  const growth = pairedCell(term, base?.term, ['period'], growthOf);
  return {
    code,
    name: name ?? (code === null ? null : nameOf(code)) ?? code ?? '',
    value: numberCell(term.value, parts),
    share: { ...share, figureIds: set.summed ? ids.slice(0, 1) : share.figureIds },
    growth: { ...growth, figureIds: [...ids, ...(base?.parts ?? []).map(({ figureId }) => figureId)].slice(0, 100) },
  };
}

function wholeCell({ whole, products, summed }: ProductSet) {
  if (whole === null) return missingCell();
  return numberCell(whole.value, summed ? [...products.values()].flatMap(({ parts }) => parts) : [whole]);
}

function concentrationCell(products: readonly Product[]) {
  const terms = products.map(({ term }) => term);
  const found = concentration(terms.map(({ value }) => value));
  return found === null ? missingCell('nothing-there') : numberCell(found.index, terms);
}

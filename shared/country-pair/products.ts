import type { PairProducts } from '../contract/country-pair';
import { concentration } from '../figures/concentration';
import { contribution } from '../figures/contribution';
import { growthOf } from '../figures/growth';
import { shareOf } from '../figures/share';
import { unitValue } from '../figures/unit-value';
import { changeCell, missingCell, numberCell, outcomeCell, pairedCell } from './cells';
import type { Line } from './line';
import type { ProductName, Quantity } from './material';
import type { PairTerm } from './pair-term';
import { isPartition, productSetOf } from './product-set';
import type { Product, ProductSet } from './product-set';
import { withoutStages } from './stages';

/** Products of one flow in the year and the year before. */
export interface ProductTerms {
  year: number;
  now: readonly PairTerm[];
  before: readonly PairTerm[];
  quantities: readonly Quantity[];
}

/**
 * The largest products of one flow, with their share of all of it and their growth.
 *
 * @param nameOf what a product is called
 */
export function topProducts(
  way: PairProducts['way'],
  { reporter, partner }: Pick<Line, 'reporter' | 'partner'>,
  terms: ProductTerms,
  most: number,
  nameOf: ProductName,
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
      rows: sorted.slice(0, most).map((product) => rowOf(product, set, before, terms.quantities, nameOf)),
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
  quantities: readonly Quantity[],
  nameOf: ProductName,
): PairProducts['rows'][number] {
  const { term, code, name, parts } = product;
  const base = before?.products.get(product.key);
  const ids = parts.map(({ figureId }) => figureId);
  const share = pairedCell(term, set.whole, ['product'], shareOf);
  const growth = changeCell(term, base?.term, pairedCell(term, base?.term, ['period'], growthOf));
  return {
    code,
    name: nameOf({ classification: term.classification, code, name }),
    value: numberCell(term.value, parts),
    share: { ...share, figureIds: set.summed ? ids.slice(0, 1) : share.figureIds },
    growth: { ...growth, figureIds: [...ids, ...(base?.parts ?? []).map(({ figureId }) => figureId)].slice(0, 100) },
    contribution: contributionCell(product, base, before),
    ...unitValueOf(product, quantities),
  };
}

/** What the product added to the growth of the whole; one source throughout. */
function contributionCell({ term }: Product, base: Product | undefined, before: ProductSet | null) {
  const whole = before?.whole ?? null;
  if (base === undefined || whole === null) return missingCell();
  return pairedCell(term, base.term, ['period'], () => contribution(term.value, base.term.value, whole.value));
}

/** Value over quantity of the same product by the same source; headings that were added up have none. */
function unitValueOf({ term, parts }: Product, quantities: readonly Quantity[]) {
  const found =
    parts.length === 1 && parts[0] === term
      ? quantities.find(({ term: of }) => of.product === term.product && of.vintage === term.vintage)
      : undefined;
  if (found === undefined) return { unitValue: missingCell(), quantityUnit: null };
  const outcome = unitValue(term.value, found.term.value, found.estimated);
  return { unitValue: outcomeCell(outcome, [term, found.term]), quantityUnit: found.term.unit };
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

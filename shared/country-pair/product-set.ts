import type { Level } from '../figures/figure';
import { present } from '../figures/supersession';
import { sum } from '../figures/sum';
import { grouped } from './grouped';
import { setKey } from './pair-term';
import type { PairTerm } from './pair-term';

type ProductLevel = Level['product'];

/** One product of a set; where it was added up from finer ones they are its `parts`. */
export interface Product {
  key: string;
  code: string | null;
  name: string | null;
  /** As a term of formulas. */
  term: PairTerm;
  parts: readonly PairTerm[];
}

/** The products of one flow, year and source, all of one level of one classification. */
export interface ProductSet {
  level: ProductLevel;
  /** The level of the file, where headings were added up; else null. */
  from: ProductLevel | null;
  products: ReadonlyMap<string, Product>;
  /** All products: the total that the source gives, or else the sum. Null where the products overlap. */
  whole: PairTerm | null;
  summed: boolean;
}

/** Levels of products that a table can be of, the one that a brief wants first. */
const preferred: readonly ProductLevel[] = ['4', '2', '6', 'section', 'group'];
const finer: readonly ProductLevel[] = ['6', '8+'];

/**
 * The products of one source: that with most of them. At four digits where it has them or finer ones to add up, else at
 * the level that it has; `level` asks for one level alone. Null where there is none.
 *
 * @param terms one reporter's trade with one partner in one flow and period, totals among them
 */
export function productSetOf(terms: readonly PairTerm[], level: ProductLevel | null = null): ProductSet | null {
  const sources = [...grouped(terms, setKey).values()].toSorted((a, b) => b.length - a.length);
  for (const source of sources) {
    const total = present(source.filter(({ product }) => product === null));
    const parts = [...grouped(source.filter(isPart), classifiedKey).values()];
    const [most] = parts.toSorted((a, b) => b.length - a.length);
    if (most === undefined) continue;
    const set = setOfLevel(eachOnce(most), total, level);
    if (set !== null) return set;
  }
  return null;
}

function isPart({ product, level }: PairTerm): boolean {
  return product !== null && level.product !== 'total';
}

function classifiedKey({ classification, edition }: PairTerm): string {
  return `${classification}|${edition}`;
}

function eachOnce(terms: readonly PairTerm[]): PairTerm[] {
  const by = grouped(terms, (term) => `${term.level.product} ${term.product ?? ''}`);
  return [...by.values()].flatMap((readings) => present(readings) ?? []);
}

function setOfLevel(terms: readonly PairTerm[], total: PairTerm | null, asked: ProductLevel | null): ProductSet | null {
  const at = grouped(terms, ({ level }) => level.product);
  const wanted = asked === null ? preferred : [asked];
  for (const level of wanted) {
    const own = at.get(level);
    if (own !== undefined && own.length > 0) return finished(level, null, own.map(productOf), total);
    const digits = Number(level);
    const from = Number.isNaN(digits)
      ? undefined
      : finer.find((one) => Number.parseInt(one, 10) > digits && at.has(one));
    // Headings are added up only for four digits, or where somebody asks: two digits are at hand more often.
    if (from !== undefined && (level === '4' || asked !== null)) {
      return finished(level, from, addedUp(at.get(from) ?? [], level, digits), total);
    }
  }
  return null;
}

function productOf(term: PairTerm): Product {
  const isCode = /\d/.test(term.product ?? '');
  return {
    key: term.product ?? '',
    code: isCode ? term.product : null,
    name: term.productName ?? (isCode ? null : term.product),
    term,
    parts: [term],
  };
}

/** Finer products added up to the heading that their codes begin with. */
function addedUp(terms: readonly PairTerm[], level: ProductLevel, digits: number): Product[] {
  const coded = terms.filter(({ product }) => /^\d+$/.test((product ?? '').replaceAll('.', '')));
  const by = grouped(coded, ({ product }) => (product ?? '').replaceAll('.', '').slice(0, digits));
  return [...by].flatMap(([code, parts]) => {
    const [first] = parts;
    if (first === undefined) return [];
    const value = parts.reduce((total, part) => total + part.value, 0);
    const term = { ...first, value, product: code, productName: null, level: { ...first.level, product: level } };
    return [{ key: code, code, name: null, term, parts }];
  });
}

function finished(
  level: ProductLevel,
  from: ProductLevel | null,
  products: readonly Product[],
  total: PairTerm | null,
): ProductSet {
  const added = sum(products.map(({ term }) => term.value));
  const [first] = products;
  const summed =
    total === null && added !== null && first !== undefined
      ? {
          ...first.term,
          value: added.value,
          product: null,
          productName: null,
          level: { ...first.term.level, product: 'total' as const },
        }
      : null;
  return {
    level,
    from,
    products: new Map(products.map((product) => [product.key, product])),
    whole: total ?? summed,
    summed: total === null,
  };
}

/** More than the whole by more than rounding makes it: the set's products overlap, so they can't be added up. */
const ROUNDING = 1.005;

/** Whether the products are parts of the whole, each once: what concentration and complementarity need. */
export function isPartition({ products, whole }: ProductSet): boolean {
  const added = [...products.values()].reduce((total, { term }) => total + term.value, 0);
  return whole !== null && added <= whole.value * ROUNDING;
}

import type { MixedLabels, Parent } from '../columns/mixed-labels';
import { noFacts, type Facts, type PlaceRef, type Role, type RowRule } from '../proposal';

/** What the rows that stand over others say of those, and are themselves: all partners, all goods, both flows together. */
export function mixedRules(
  found: MixedLabels,
  bottom: number,
  placesAs: 'reporter' | 'partner',
  endsOf: (label: string) => Partial<Facts>,
): RowRule[] {
  const ofBoth = found.parents.some(({ parts }) => parts !== null);
  return found.parents.flatMap((parent, at): RowRule[] => {
    const { row, flow, place, product, basis, money, sums, ofAll, parts } = parent;
    const to = parent.alone === true ? row : (found.parents[at + 1]?.row ?? bottom + 1) - 1;
    // "Belarus' exports to Pakistan" over its growth: whose, too.
    const ends = found.role === 'indicator' ? endsOf(parent.text) : {};
    const said = place === null ? { ...basis, ...money, ...ends, flow } : { [placesAs]: place };
    const facts: Facts = { ...noFacts, ...said, ...(product === undefined ? {} : { product: goodsNamed(product) }) };
    const own =
      place === null && found.role === 'indicator'
        ? { measure: 'value' as const }
        : ownFacts(found.role, sums, parent.sector ?? null);
    const all = ofAll === null ? {} : { partner: WORLD };
    if (parts !== null) return bothRules(row, parts, facts);
    if (ofBoth && (flow === 'balance' || flow === 'turnover')) return [productRule(row, 'Goods and services', facts)];
    return [
      { from: row, to, kind: 'facts', facts },
      ...(ofAll?.changes ?? []).map((changed): RowRule => ({
        from: changed,
        to: changed,
        kind: 'facts',
        facts: { ...facts, ...all },
      })),
      own === null
        ? { from: row, to: row, kind: 'skip', facts: noFacts }
        : { from: row, to: row, kind: 'label', facts: { ...facts, ...own, ...all } },
    ];
  });
}

/** A flow of goods and services together, and of each. */
function bothRules(row: number, { goods, services }: NonNullable<Parent['parts']>, facts: Facts): RowRule[] {
  return [
    productRule(row, 'Goods and services', facts),
    productRule(goods, null, facts),
    productRule(services, 'Services', facts),
  ];
}

/** One row of a product; null: of all goods. */
function productRule(row: number, name: string | null, facts: Facts): RowRule {
  return { from: row, to: row, kind: 'label', facts: { ...facts, product: goodsNamed(name) } };
}

function goodsNamed(name: string | null): Facts['product'] {
  return { classification: null, edition: null, code: null, name };
}

const WORLD: PlaceRef = { code: 'WLD', level: 'world' };

function ownFacts(role: Role, sums: boolean, sector: string | null): Partial<Facts> | null {
  if (role === 'partner') return { partner: WORLD };
  if (role === 'product-name' || role === 'product-code') return { product: goodsNamed(sector) };
  return sums ? { flow: 'turnover' } : null;
}

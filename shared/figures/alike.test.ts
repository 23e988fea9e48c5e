import { describe, expect, it } from 'vitest';
import { yearPeriod } from '../periods/period';
import { cumulatedPeriod, fiscalPeriod } from '../periods/make';
import { advantageOf } from './advantage';
import { reading } from '../../test/support/pack-content';
import { alike } from './alike';
import type { Alike, Alikeness } from './alike';
import { averageGrowthOf } from './average-growth';
import { balanceOf } from './balance';
import { concentrationOf } from './concentration';
import { growthOf } from './growth';
import { oneLevel } from './one-level';
import { rankOf } from './rank';
import { shareOf } from './share';
import { termOf, vintageOf } from './term';
import type { Term } from './term';
import { trendGrowthOf } from './trend-growth';

function term(changes: Partial<Term> = {}): Term {
  return {
    figureId: 1,
    value: 10,
    vintage: 'file',
    reporter: 'BLR',
    partner: 'PAK',
    flow: 'export',
    measure: 'value',
    unit: 'USD',
    valuation: 'FOB',
    priceBasis: null,
    classification: null,
    edition: null,
    product: null,
    level: { partner: 'country', product: 'total' },
    standing: 'main',
    period: yearPeriod(2020),
    ...changes,
  };
}

const before = term({ value: 8, period: yearPeriod(2019) });

function proven<T extends readonly Term[]>(alikeness: Alikeness<T>): Alike<T> {
  if (alikeness.kind === 'refused') throw new Error(alikeness.reason);
  return alikeness.alike;
}

describe('one source for each ratio', () => {
  it('lets growth be taken of one series', () => {
    expect(growthOf(proven(alike([term(), before], ['period'])))).toEqual({ kind: 'value', value: 25 });
    const early = term({ value: 10, period: yearPeriod(2010) });
    expect(averageGrowthOf(proven(alike([term(), early], ['period'])))).toEqual({ kind: 'value', value: 0 });
    const years = [2010, 2012, 2013, 2019, 2020].map((year) => term({ period: yearPeriod(year) }));
    expect(trendGrowthOf(proven(alike(years, ['period'])))).toEqual({ kind: 'value', value: 0 });
  });

  it.each([
    [{ vintage: 'other' }, 'other-source'],
    [{ reporter: 'PAK' }, 'other-reporter'],
    [{ reporter: null }, 'other-reporter'],
    [{ valuation: 'CIF' }, 'other-valuation'],
    [{ priceBasis: 'constant' }, 'other-valuation'],
    [{ unit: 'EUR' }, 'other-unit'],
    [{ measure: 'weight' }, 'other-measure'],
    [{ partner: 'IND' }, 'other-partner'],
    [{ flow: 'import' }, 'other-flow'],
    [{ period: fiscalPeriod(2019, 7) }, 'other-period'],
    [{ period: cumulatedPeriod(2019, 1, 6) }, 'other-period'],
  ] as const)('refuses %o', (changes, reason) => {
    expect(alike([term(), { ...before, ...changes }], ['period'])).toEqual({ kind: 'refused', reason });
  });

  it('refuses a unit that nobody states, even twice', () => {
    const unstated = term({ unit: null });
    expect(alike([unstated, unstated], [])).toEqual({ kind: 'refused', reason: 'other-unit' });
  });

  it('compares products of one classification and edition only', () => {
    const coded = term({ product: '8701', classification: 'HS', edition: '2017' });
    expect(alike([coded, { ...coded, product: '8702', edition: '2022' }], ['product'])).toEqual({
      kind: 'refused',
      reason: 'other-classification',
    });
    expect(alike([coded, term()], ['product']).kind).toBe('alike');
  });

  it('lets a person allow two sources, with a reason, and keeps it', () => {
    const allowed = alike([term(), { ...before, vintage: 'other' }], ['period'], { reason: 'Same office.' });
    expect(proven(allowed).allowed).toEqual({ reason: 'Same office.' });
    expect(proven(alike([term(), before], ['period'], { reason: 'Not needed.' })).allowed).toBeNull();
    expect(alike([term(), { ...before, unit: 'EUR' }], ['period'], { reason: 'No.' }).kind).toBe('refused');
  });

  it('takes exports beside imports of one reporter, FOB and CIF', () => {
    const sides = alike([term(), term({ value: 4, flow: 'import', valuation: 'CIF' })], ['flow']);
    expect(balanceOf(proven(sides))).toEqual({ kind: 'value', value: 6 });
  });

  it('holds both ratios of an advantage to one classification, level and year', () => {
    const level = { partner: 'world', product: '4' } as const;
    const coded = { product: '8701', classification: 'HS', edition: '2017', level } as const;
    const whole = { level: { partner: 'world', product: 'total' } } as const;
    const own = proven(alike([term({ ...coded, value: 5 }), term({ ...whole, value: 50 })], ['product']));
    const of = (changes: Partial<Term>) =>
      proven(
        alike(
          [term({ ...coded, reporter: 'WLD', value: 2, ...changes }), term({ ...whole, reporter: 'WLD', value: 100 })],
          ['product'],
        ),
      );
    expect(advantageOf(own, of({}))).toEqual({ kind: 'value', value: 5 });
    expect(advantageOf(own, of({ edition: '2022' }))).toEqual({ kind: 'refused', reason: 'other-classification' });
    expect(advantageOf(own, of({ level: { partner: 'world', product: '6' } }))).toEqual({
      kind: 'refused',
      reason: 'other-level',
    });
  });
});

describe('one level', () => {
  const partners = [term(), term({ partner: 'IND', value: 30 }), term({ partner: 'CHN', value: 10 })];
  const among = (terms: readonly Term[]) => oneLevel(proven(alike(terms, ['partner'])), 'partner');

  it('ranks and concentrates countries', () => {
    const levelled = among(partners);
    if (levelled.kind === 'refused') throw new Error(levelled.reason);
    expect(rankOf(term(), levelled.parts)).toEqual({ rank: 2, of: 3 });
    expect(concentrationOf(levelled.parts)?.index).toBeCloseTo(0.36 + 0.04 + 0.04, 12);
  });

  it('refuses groups beside countries, repeats, and one part twice', () => {
    const group = term({ partner: 'EU', level: { partner: 'group', product: 'total' } });
    expect(among([...partners, group])).toEqual({ kind: 'refused', reason: 'other-level' });
    expect(among([...partners, term({ partner: 'USA', standing: 'repeat' })])).toEqual({
      kind: 'refused',
      reason: 'repeated',
    });
    expect(among([...partners, term()])).toEqual({ kind: 'refused', reason: 'twice' });
  });

  it('says that a part greater than its whole is an error', () => {
    const whole = term({ partner: 'WLD', value: 9, level: { partner: 'world', product: 'total' } });
    expect(shareOf(proven(alike([term(), whole], ['partner'])))).toEqual({
      kind: 'refused',
      reason: 'part-exceeds-whole',
    });
  });
});

describe('what one source is', () => {
  it('is a file, or one dataset of one publisher taken on one day', () => {
    const file = { id: 'a', publisher: 'UN', dataset: 'Comtrade', takenOn: '2024-11-01' };
    expect(vintageOf(file)).toBe(vintageOf({ ...file, id: 'b' }));
    expect(vintageOf(file)).not.toBe(vintageOf({ ...file, id: 'b', takenOn: '2024-11-02' }));
    expect(vintageOf({ ...file, takenOn: null })).toBe('a');
    expect(termOf(reading(7), { partner: 'country', product: 'total' })).toEqual(term({ value: 7, vintage: 's' }));
  });
});

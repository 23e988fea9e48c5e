import { describe, expect, it } from 'vitest';
import expected from '../../test/corpus/sample-expected.json' with { type: 'json' };
import { advantage, normalisedAdvantage } from './advantage';
import { averageGrowth, endsAtExtreme } from './average-growth';
import { balance } from './balance';
import { complementarity } from './complementarity';
import { concentration } from './concentration';
import { contribution } from './contribution';
import { coverRatio } from './cover-ratio';
import { change, growth } from './growth';
import { gapToWeight, intensity, strictIntensity } from './intensity';
import { intraIndustry, totalIntraIndustry } from './intra-industry';
import { mirrorGap } from './mirror-gap';
import { openness } from './openness';
import { valueOf } from './outcome';
import type { Outcome } from './outcome';
import { pointsChange } from './points-change';
import { potentialTrade } from './potential';
import { share } from './share';
import { sum } from './sum';
import { trendGrowth } from './trend-growth';
import { unitValue } from './unit-value';
import { shareDecimals, wordNumber, wordSigned } from './wording';

// IMF, Direction of Trade Statistics, million US dollars; the World's from its extract.
const { BLR_exports_to_PAK: there, PAK_exports_to_BLR: back } = expected.bilateral;
const total = { BLR: expected.sum_of_partners_2020.BLR, PAK: expected.sum_of_partners_2020.PAK };
const world = { all: 17_365_690.74686, toPakistan: 48_005.906474, toBelarus: 29_812.224841 };

const number = (outcome: Outcome) => valueOf(outcome) ?? Number.NaN;
const since = (first: number) =>
  Object.entries(there)
    .map(([year, value]) => ({ year: Number(year), value }))
    .filter(({ year }) => year >= first);
const printed = (value: number, decimals: number) => wordNumber(value, decimals, 'en');

describe('what is computed of the sample', () => {
  it('is what was computed of it elsewhere, to the ninth digit', () => {
    const { growth_pct, cagr_pct, trend_growth_pct, share_pct_2020, trade_intensity_2020 } = expected;
    const pairs: [Outcome, number][] = [
      [growth(there['2020'], there['2019']), growth_pct.BLR_to_PAK_2020],
      [growth(back['2020'], back['2019']), growth_pct.PAK_to_BLR_2020],
      [growth(there['2009'], there['2008']), growth_pct.BLR_to_PAK_2009],
      [averageGrowth(there['2010'], there['2020'], 10), cagr_pct.BLR_to_PAK_2010_2020],
      [averageGrowth(there['2015'], there['2020'], 5), cagr_pct.BLR_to_PAK_2015_2020],
      [trendGrowth(since(2010)), trend_growth_pct.BLR_to_PAK_2010_2020],
      [share(there['2020'], total.BLR), share_pct_2020.PAK_in_BLR],
      [share(back['2020'], total.PAK), share_pct_2020.BLR_in_PAK],
      [intensity(there['2020'], total.BLR, world.toPakistan, world.all), trade_intensity_2020.BLR_to_PAK],
      [intensity(back['2020'], total.PAK, world.toBelarus, world.all), trade_intensity_2020.PAK_to_BLR],
      [intraIndustry(there['2020'], back['2020']), expected.grubel_lloyd_total_2020],
    ];
    for (const [outcome, value] of pairs) expect(number(outcome)).toBeCloseTo(value, 9);
  });

  it('prints as the worked examples do', () => {
    const [x, m] = [back['2020'], there['2020']];
    expect(printed(balance(x, m), 2)).toBe('−35.63');
    expect(printed(number(coverRatio(x, m)), 1)).toBe('2.9');
    expect(wordSigned(number(growth(there['2009'], there['2008'])), 1, 'en')).toBe('+168.0');
    expect(wordSigned(number(averageGrowth(there['2010'], there['2020'], 10)), 2, 'en')).toBe('+0.86');
    expect(printed(number(averageGrowth(there['2015'], there['2020'], 5)), 2)).toBe('−3.47');
    expect(wordSigned(number(growth(there['2020'], there['2019'])), 1, 'en')).toBe('+4.6');
    expect(printed(number(trendGrowth(since(2010))), 2)).toBe('−0.76');
    expect(printed(number(share(m, total.BLR)), 2)).toBe('0.13');
    expect(printed(number(intensity(m, total.BLR, world.toPakistan, world.all)), 2)).toBe('0.47');
    expect(printed(number(intensity(x, total.PAK, world.toBelarus, world.all)), 2)).toBe('0.03');
    expect(wordSigned(number(gapToWeight(m, total.BLR, world.toPakistan, world.all)), 1, 'en')).toBe('+41.3');
    expect(printed(number(intraIndustry(m, x)), 3)).toBe('0.056');
    expect(printed(pointsChange(0.13, 0.11), 2)).toBe('0.02');
    expect(shareDecimals(0.13)).toBe(2);
  });
});

describe('a mirror', () => {
  it('sets imports against exports with carriage and insurance', () => {
    const gap = mirrorGap(there['2020'], 33);
    expect(printed(gap.expected, 2)).toBe('38.88');
    expect(printed(gap.gap, 1)).toBe('−5.9');
    expect(printed(number(gap.relative), 0)).toBe('−15');
    const years = mirrorGap((there['2015'] + there['2016']) / 2, 28.2, 1);
    expect(printed(number(years.relative), 0)).toBe('−40');
  });
  it('has a form that is alike from both sides', () => {
    expect(number(mirrorGap(10, 30).symmetric)).toBe(100);
    expect(number(mirrorGap(30, 10).symmetric)).toBe(-100);
    expect(mirrorGap(0, 0).symmetric).toEqual({ kind: 'refused', reason: 'nothing-there' });
    expect(mirrorGap(0, 5).relative).toEqual({ kind: 'refused', reason: 'base-nil' });
  });
});

describe('revealed advantage', () => {
  it('sets a product’s part of exports against its part of the world’s', () => {
    const textiles = advantage({ part: 12_918.18, whole: 22_089.02 }, { part: 713_221.48, whole: 15_583_231.63 });
    expect(printed(number(textiles), 2)).toBe('12.78');
    const chemicals = advantage({ part: 4202.38, whole: 26_660.39 }, { part: 1_417_362.12, whole: 15_583_231.63 });
    expect(printed(number(chemicals), 2)).toBe('1.73');
    const transport = advantage({ part: 1607.83, whole: 26_660.39 }, { part: 1_674_580.96, whole: 15_583_231.63 });
    expect(printed(number(transport), 2)).toBe('0.56');
    expect(normalisedAdvantage(number(textiles))).toBeCloseTo(11.78 / 13.78, 3);
    expect(normalisedAdvantage(1)).toBe(0);
  });
  it('is none where the world has none', () => {
    expect(advantage({ part: 1, whole: 2 }, { part: 0, whole: 9 })).toEqual({ kind: 'refused', reason: 'whole-nil' });
  });
});

describe('complementarity', () => {
  const by = (values: Record<string, number>) => new Map<string | null, number>(Object.entries(values));
  it('is 100 for the same mix, 0 for nothing in common, and not alike both ways', () => {
    expect(complementarity(by({ a: 2, b: 6 }), by({ a: 1, b: 3 }))?.index).toBe(100);
    expect(complementarity(by({ a: 2 }), by({ b: 3 }))?.index).toBe(0);
    expect(complementarity(by({ a: 1, b: 3 }), by({ a: 3, b: 1 }))?.index).toBe(50);
    expect(complementarity(by({ a: 0 }), by({ a: 1 }))).toBeNull();
  });
  it('prints as the worked examples do, over four stages of processing', () => {
    const stages = (raw: number, intermediate: number, consumer: number, capital: number) =>
      by({ raw, intermediate, consumer, capital });
    const sold = { PAK: stages(2173.41, 6511.62, 12_699.2, 671.42), BLR: stages(2299.49, 7922.08, 11_861.16, 3207.36) };
    const bought = {
      BLR: stages(8780.31, 5570.2, 8894.98, 5535.48),
      PAK: stages(6958.35, 14_141.42, 13_560.01, 9108.3),
    };
    expect(printed(complementarity(sold.PAK, bought.BLR)?.index ?? 0, 1)).toBe('63.2');
    expect(printed(complementarity(sold.BLR, bought.PAK)?.index ?? 0, 1)).toBe('84.1');
  });
  it('scales what is left where products are not known, and says how much that was', () => {
    const exports = new Map<string | null, number>([
      ['a', 30],
      ['b', 30],
      [null, 40],
    ]);
    expect(complementarity(exports, by({ a: 1, b: 1 }))).toEqual({
      index: 100,
      droppedExports: 40,
      droppedImports: 0,
    });
  });
});

describe('concentration', () => {
  it('is one for one part and nil, normalised, for equal parts', () => {
    expect(concentration([7])).toEqual({ index: 1, normalised: 1, of: 1 });
    expect(concentration([5, 5, 0, 5, 5])).toEqual({ index: 0.25, normalised: 0, of: 4 });
    expect(concentration([0])).toBeNull();
    expect(concentration([90, 10])?.index).toBeCloseTo(0.82, 12);
  });
});

describe('intra-industry trade', () => {
  it('is weighted by trade, so that products going opposite ways don’t look two-way', () => {
    expect(number(intraIndustry(5, 5))).toBe(1);
    expect(number(intraIndustry(5, 0))).toBe(0);
    expect(intraIndustry(0, 0)).toEqual({ kind: 'refused', reason: 'nothing-there' });
    const apart = [
      { exports: 10, imports: 0 },
      { exports: 0, imports: 10 },
    ];
    expect(number(totalIntraIndustry(apart))).toBe(0);
    expect(number(totalIntraIndustry([...apart, { exports: 20, imports: 20 }]))).toBeCloseTo(40 / 60, 12);
  });
});

describe('potential', () => {
  it('is a ceiling at six digits alone', () => {
    expect(number(potentialTrade('6', { exports: 30, imports: 12, between: 2 }))).toBe(10);
    expect(number(potentialTrade('6', { exports: 1, imports: 12, between: 2 }))).toBe(0);
    expect(potentialTrade('total', { exports: 22_089, imports: 30_291, between: 0.41 })).toEqual({
      kind: 'refused',
      reason: 'too-coarse',
    });
  });
});

describe('the other measures', () => {
  it('takes the country out of the world for the strict intensity', () => {
    expect(number(strictIntensity(1, 10, 10, 100))).toBeCloseTo(0.1 / (10 / 90), 12);
    expect(strictIntensity(1, 101, 10, 100)).toEqual({ kind: 'refused', reason: 'part-exceeds-whole' });
  });
  it('adds contributions up to growth', () => {
    expect(number(contribution(12, 10, 40)) + number(contribution(33, 30, 40))).toBe(12.5);
    expect(contribution(1, 0, 0)).toEqual({ kind: 'refused', reason: 'base-nil' });
  });
  it('gives no unit value for an estimated quantity, and openness by GDP', () => {
    expect(number(unitValue(10, 4, false))).toBe(2.5);
    expect(unitValue(10, 4, true)).toEqual({ kind: 'refused', reason: 'quantity-unsure' });
    expect(number(openness(20, 30, 200))).toBe(25);
    expect(openness(1, 1, 0)).toEqual({ kind: 'refused', reason: 'whole-nil' });
  });
  it('counts what a sum lacks', () => {
    expect(sum([1, null, 2])).toEqual({ value: 3, missing: 1 });
    expect(sum([null, null])).toBeNull();
    expect(sum([])).toBeNull();
  });
});

describe('a change as it is said', () => {
  it('is a rate only on a base that says something', () => {
    expect(change(1.2, 0.4, [0.4, 1.2], 1)).toEqual({ kind: 'from-to', from: 0.4, to: 1.2 });
    expect(change(300, 2, [1000, 2, 300], 1)).toEqual({ kind: 'from-to', from: 2, to: 300 });
    expect(change(36, 3, [30, 3, 36], 1)).toEqual({ kind: 'fold', times: 12 });
    expect(change(5, 0, [0, 5], 1)).toEqual({ kind: 'from-nil', to: 5 });
    expect(change(-5, -2, [-5, -2], 1)).toEqual({ kind: 'absolute', by: -3 });
    expect(change(11, 10, [10, 11], 1)).toEqual({ kind: 'rate', percent: 10.000000000000009 });
  });
  it('warns where average growth starts or ends at a peak or trough', () => {
    expect(endsAtExtreme([3, 5, 9])).toEqual({ first: 'trough', last: 'peak' });
    expect(endsAtExtreme([5, 9, 1, 6])).toEqual({ first: null, last: null });
    expect(endsAtExtreme([4, 4, 4])).toEqual({ first: null, last: null });
  });
});

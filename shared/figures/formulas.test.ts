import { describe, expect, it } from 'vitest';
import { averageGrowth } from './average-growth';
import { growth } from './growth';
import { intensity } from './intensity';
import { valueOf } from './outcome';
import { rank } from './rank';
import { ratio } from './ratio';
import { share } from './share';
import { trendGrowth } from './trend-growth';

// IMF, Direction of Trade Statistics: exports FOB of Belarus to Pakistan and of Pakistan to Belarus, million US dollars.
const belarus = [
  33.6817, 48.8227, 53.9372, 42.5362, 42.6355, 43.7602, 50.4471, 64.3314, 39.4222, 35.0648, 36.6833,
] as const;

describe('growth', () => {
  it('is taken on stored values', () => {
    expect(valueOf(growth(36.6833, 35.0648))).toBeCloseTo(4.6157400013689065, 9);
    expect(valueOf(growth(1.056653, 1.044798))).toBeCloseTo(1.1346690939301407, 9);
    expect(valueOf(growth(112.4739, 41.972701))).toBeCloseTo(167.96917358261027, 9);
  });
  it('is refused from nil and from a negative base', () => {
    expect(growth(1, 0)).toEqual({ kind: 'refused', reason: 'base-nil' });
    expect(growth(1, -3)).toEqual({ kind: 'refused', reason: 'base-negative' });
    expect(growth(0, 4)).toEqual({ kind: 'value', value: -100 });
  });
});

describe('average growth', () => {
  it('counts the years between', () => {
    expect(valueOf(averageGrowth(33.6817, 36.6833, 10))).toBeCloseTo(0.8573236232394033, 9);
    expect(valueOf(averageGrowth(43.7602, 36.6833, 5))).toBeCloseTo(-3.4665517366743726, 9);
  });
  it('is refused for one year, and where an end is nil', () => {
    expect(averageGrowth(1, 2, 1)).toEqual({ kind: 'refused', reason: 'too-few-years' });
    expect(averageGrowth(0, 2, 5)).toEqual({ kind: 'refused', reason: 'ends-not-positive' });
  });
});

describe('trend growth', () => {
  const points = belarus.map((value, index) => ({ year: 2010 + index, value }));
  it('can have the other sign than average growth', () => {
    expect(valueOf(trendGrowth(points))).toBeCloseTo(-0.7625384957310466, 9);
  });
  it('is refused under five points and over a nil', () => {
    expect(trendGrowth(points.slice(0, 4))).toEqual({ kind: 'refused', reason: 'too-few-years' });
    expect(trendGrowth([...points, { year: 2021, value: 0 }])).toEqual({
      kind: 'refused',
      reason: 'ends-not-positive',
    });
  });
});

describe('share', () => {
  it('is a part of the sum of partners', () => {
    expect(valueOf(share(36.6833, 28_199.260000000002))).toBeCloseTo(0.13008603771872027, 9);
    expect(valueOf(share(1.056653, 22_215.652882000002))).toBeCloseTo(0.004756344572056858, 9);
  });
  it('is refused where the whole is nil or smaller than its part', () => {
    expect(share(1, 0)).toEqual({ kind: 'refused', reason: 'whole-nil' });
    expect(share(2, 1)).toEqual({ kind: 'refused', reason: 'part-exceeds-whole' });
  });
});

describe('rank, ratio and intensity', () => {
  it('gives equal values one place and leaves out nils when it counts', () => {
    expect(rank(3, [5, 3, 3, 1, 0])).toEqual({ rank: 2, of: 4 });
  });
  it('divides', () => {
    expect(valueOf(ratio(36.6833, 1.056653))).toBeCloseTo(34.7165, 4);
    expect(ratio(1, 0)).toEqual({ kind: 'refused', reason: 'base-nil' });
  });
  it('sets a share against the world’s', () => {
    const toPakistan = intensity(36.6833, 28_199.260000000002, 48_005.906474, 17_365_690.74686);
    const toBelarus = intensity(1.056653, 22_215.652882000002, 29_812.224841, 17_365_690.74686);
    expect(valueOf(toPakistan)).toBeCloseTo(0.47057415793849333, 9);
    expect(valueOf(toBelarus)).toBeCloseTo(0.027705818456813636, 9);
    expect(intensity(1, 0, 1, 1)).toEqual({ kind: 'refused', reason: 'whole-nil' });
  });
});

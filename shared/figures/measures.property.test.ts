import { describe, expect, it } from 'vitest';
import { advantage } from './advantage';
import { averageGrowth } from './average-growth';
import { complementarity } from './complementarity';
import { concentration } from './concentration';
import { contribution } from './contribution';
import { growth } from './growth';
import { gapToWeight, intensity } from './intensity';
import { intraIndustry, totalIntraIndustry } from './intra-industry';
import { mirrorGap } from './mirror-gap';
import { valueOf } from './outcome';
import type { Outcome } from './outcome';
import { potentialTrade } from './potential';
import { rank } from './rank';
import { share } from './share';
import { trendGrowth } from './trend-growth';

/** What must hold of any numbers, tried on many that a seed gives. */

const number = (outcome: Outcome) => valueOf(outcome) ?? Number.NaN;

/** Numbers that are the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values over eight orders of magnitude, now and then nil. */
function values(next: () => number, count: number): number[] {
  return Array.from({ length: count }, () => (next() < 0.05 ? 0 : 10 ** (next() * 8)));
}

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

describe.each([{ scale: 1 }, { scale: 1_000_000 }])('in any scale, here $scale', ({ scale }) => {
  it('concentration lies between 1/n and 1, whatever the scale and order', () => {
    for (const seed of seeds) {
      const all = values(numbers(seed), 1 + (seed % 40));
      const found = concentration(all.map((value) => value * scale));
      if (found === null) continue;
      expect(found.index).toBeGreaterThanOrEqual(1 / found.of - 1e-12);
      expect(found.index).toBeLessThanOrEqual(1 + 1e-12);
      expect(found.normalised).toBeGreaterThanOrEqual(-1e-12);
      expect(concentration(all.toReversed())?.index).toBeCloseTo(found.index, 9);
    }
  });

  it('shares of the parts of a sum add up to 100 and their ranks run from 1', () => {
    for (const seed of seeds) {
      const all = values(numbers(seed), 12).map((value) => (value + 1) * scale);
      const whole = all.reduce((sum, value) => sum + value, 0);
      expect(all.reduce((sum, value) => sum + number(share(value, whole)), 0)).toBeCloseTo(100, 6);
      const ranks = all.map((value) => rank(value, all).rank);
      expect(Math.min(...ranks)).toBe(1);
      expect(Math.max(...ranks)).toBeLessThanOrEqual(all.length);
    }
  });
});

describe('whatever the numbers', () => {
  it('contributions add up to growth', () => {
    for (const seed of seeds) {
      const next = numbers(seed);
      const [before, now] = [values(next, 9).map((v) => v + 1), values(next, 9)];
      const wholeBefore = before.reduce((sum, value) => sum + value, 0);
      const wholeNow = now.reduce((sum, value) => sum + value, 0);
      const parts = now.reduce((sum, value, i) => sum + number(contribution(value, before[i] ?? 0, wholeBefore)), 0);
      expect(parts / 100).toBeCloseTo(number(growth(wholeNow, wholeBefore)) / 100, 8);
    }
  });

  it('average and trend growth of a steady rise are that rise', () => {
    for (const seed of seeds) {
      const rate = numbers(seed)() * 0.8 - 0.4;
      const points = Array.from({ length: 8 }, (_, i) => ({ year: 2010 + i, value: 50 * (1 + rate) ** i }));
      expect(number(trendGrowth(points))).toBeCloseTo(rate * 100, 8);
      expect(number(averageGrowth(points[0]?.value ?? 0, points[7]?.value ?? 0, 7))).toBeCloseTo(rate * 100, 8);
      // A year that is missing changes nothing.
      expect(number(trendGrowth(points.toSpliced(3, 1)))).toBeCloseTo(rate * 100, 8);
    }
  });

  it('the gap to weight closes just where the intensity is 1', () => {
    for (const seed of seeds) {
      const [to = 0, total = 0, worldTo = 0, world = 0] = values(numbers(seed), 4).map((v) => v + 1);
      // Where a country sells far more than the weight says, so many digits are lost that nothing is left to compare.
      if (to > total * (worldTo / world) * 1e6) continue;
      const gap = number(gapToWeight(to, total, worldTo, world));
      const closed = number(intensity(to + gap, total, worldTo, world));
      expect(closed).toBeCloseTo(1, 6);
    }
  });

  it('an advantage of 1 is what the world has', () => {
    for (const seed of seeds) {
      const [part = 0, whole = 0] = values(numbers(seed), 2).map((v) => v + 1);
      expect(number(advantage({ part, whole }, { part: part * 3, whole: whole * 3 }))).toBeCloseTo(1, 9);
    }
  });

  it('complementarity and two-way trade stay between their ends', () => {
    for (const seed of seeds) {
      const next = numbers(seed);
      const [sold, bought] = [values(next, 10), values(next, 10)];
      const by = (all: readonly number[]) => new Map<string | null, number>(all.map((v, i) => [String(i), v]));
      const index = complementarity(by(sold), by(bought))?.index ?? 0;
      expect(index).toBeGreaterThanOrEqual(-1e-9);
      expect(index).toBeLessThanOrEqual(100 + 1e-9);
      const products = sold.map((exports, i) => ({ exports, imports: bought[i] ?? 0 }));
      const total = number(totalIntraIndustry(products));
      const each = products.map(({ exports, imports }) => valueOf(intraIndustry(exports, imports)) ?? 0);
      expect(total).toBeGreaterThanOrEqual(Math.min(...each) - 1e-12);
      expect(total).toBeLessThanOrEqual(Math.max(...each) + 1e-12);
    }
  });

  it('potential is never below nil, a mirror without factor never depends on the side', () => {
    for (const seed of seeds) {
      const [exports = 0, imports = 0, between = 0] = values(numbers(seed), 3);
      const potential = number(potentialTrade('6', { exports, imports, between }));
      expect(potential).toBeGreaterThanOrEqual(0);
      expect(potential).toBeLessThanOrEqual(Math.min(exports, imports));
      expect(mirrorGap(exports, imports, 1).gap + mirrorGap(imports, exports, 1).gap).toBe(0);
    }
  });
});

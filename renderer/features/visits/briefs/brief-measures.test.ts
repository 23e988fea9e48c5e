import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../../shared/document/rich-text';
import { isConsecutive, pointsThatFit } from '../../../../shared/points/speaking';
import { measure } from './brief-measures';
import { readPlace } from './brief-parts';

describe('the measures of a brief', () => {
  it('halve the points of a meeting where everything is said twice', () => {
    expect(pointsThatFit(30, false, 12)).toBe(12);
    expect(pointsThatFit(45, true, 12)).toBe(9);
    expect(pointsThatFit(1, true, 12)).toBe(1);
    expect(isConsecutive('Consecutive, ours')).toBe(true);
    expect(isConsecutive('simultaneous')).toBe(false);
  });

  it('count words of texts and objectives in any script', () => {
    const texts = [{ part: 'why' as const, text: [paragraph('b', 'Торговля растёт, it’s 4.6 %')], bindings: [] }];
    expect(measure([], texts, ['a date'])).toEqual({ words: 7, seconds: 0, cleared: 0, points: 0 });
  });

  it('read where a link leads', () => {
    expect(readPlace('b1/points')).toEqual({ briefId: 'b1', part: 'points' });
    expect(readPlace('b1/nonsense')).toEqual({ briefId: 'b1', part: null });
  });
});

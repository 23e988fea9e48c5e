import { describe, expect, it } from 'vitest';
import { labelled, yearsOf } from './flow-option';

const points = [
  { year: 2009, value: 112 },
  { year: 2010, value: 34 },
  { year: 2016, value: 50 },
  { year: 2017, value: 64 },
  { year: 2019, value: 35 },
  { year: 2020, value: 37 },
];

describe('a chart of a flow', () => {
  it('has every year, also those without a figure', () => {
    expect(yearsOf(points)).toHaveLength(12);
    expect(yearsOf([])).toEqual([0]);
  });
  it('writes the numbers of its peaks and of the chosen year', () => {
    expect([...labelled(points, 2020)]).toEqual([2009, 2017, 2020]);
    expect([...labelled(points, 2016)]).toEqual([2009, 2017]);
    expect([...labelled(points, null)]).toEqual([2009, 2017, 2020]);
  });
});

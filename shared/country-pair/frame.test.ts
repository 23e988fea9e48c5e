import { expect, it } from 'vitest';
import { yearPeriod } from '../periods/period';
import { frameOf } from './frame';
import type { PairTerm } from './pair-term';

/** Values of one series, one a year. */
function series(id: number, [reporter, partner]: readonly [string, string], years: readonly number[]): PairTerm[] {
  return years.map((year) => ({
    figureId: id * 10_000 + year,
    value: 1,
    vintage: `file ${id}`,
    reporter,
    partner,
    flow: 'export',
    measure: 'value',
    unit: 'USD',
    valuation: null,
    priceBasis: null,
    classification: null,
    edition: null,
    product: null,
    productName: null,
    level: { partner: 'country', product: 'total' },
    standing: 'main',
    period: yearPeriod(year),
    series: id,
    importNumber: id,
    takenOn: null,
    sourceId: `file ${id}`,
  }));
}

const asked = { place: 'PAK', other: 'BLR', year: null, track: null, count: 5 };
const own = series(1, ['PAK', 'BLR'], [2015, 2016, 2017, 2018, 2019, 2020]);
const long = series(2, ['BLR', 'PAK'], [2015, 2016, 2017, 2018, 2019, 2020]);
const late = series(3, ['BLR', 'PAK'], [2019, 2020, 2021, 2022, 2023]);

it('shows the series that fills the years shown, though another reaches further', () => {
  const { year, otherExports } = frameOf([...own, ...long, ...late], asked);
  expect(year).toBe(2020);
  expect([...otherExports.years.keys()]).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
});

it('shows the series that has the year, where the longer one has not', () => {
  const { otherExports } = frameOf([...own, ...long, ...late], { ...asked, year: 2022 });
  expect([...otherExports.years.keys()]).toEqual([2019, 2020, 2021, 2022, 2023]);
});

it('looks for the latest year in all of them', () => {
  expect(frameOf([...long, ...late], asked).year).toBe(2023);
});

import { describe, expect, it } from 'vitest';
import { figures, TITLE } from '../tables/read-lines';
import type { Rows } from '../tables/read-lines';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Numbers that look like others: what they count, their units and parts of a hundred. Each was once read as something else. */

describe('codes of units', () => {
  it('are no quantities, and a quantity with its unit in brackets is one', () => {
    const found = figures([
      ['Exports of Pakistan to Kenya, 2021'],
      ['Product', 'Qty Unit Code', 'Qty Unit', 'Qty (units)', 'Trade Value (US$)'],
      ['Tractors', 5, 'Number of items', 1203, 13625],
      ['Tyres', 5, 'Number of items', 1045, 12053],
      ['Rice', 8, 'Weight in kilograms', 1520, 41040],
    ]);
    expect(found.map(([, , , , , , measure, value]) => [measure, value]).slice(0, 2)).toEqual([
      ['quantity', 1203],
      ['value', 13625],
    ]);
  });
});

describe('the number of a list', () => {
  it.each([
    ['before the rows alone', null],
    ['before the headings too', '1'],
  ])('hides no heading, %s', (_, number) => {
    const found = figures([
      TITLE,
      ['S.No.', 'Country', 2021, 2022],
      [number, 'Cereals', null, null],
      ['a', 'Belarus', 41, 43],
      ['b', 'China', 86, 11],
      [number, 'Cotton', null, null],
      ['a', 'Belarus', 42, 44],
      ['b', 'China', 88, 12],
    ]);
    expect(found).toHaveLength(8);
    expect(found[0]).toEqual([4, 'PAK', 'BLR', 'export', 'Cereals', '2021', 'value', 41]);
    expect(found[4]).toEqual([7, 'PAK', 'BLR', 'export', 'Cotton', '2021', 'value', 42]);
  });
});

describe('shares and changes beside amounts', () => {
  it.each([
    ['Share in total, %', 'share'],
    ['Change, %', 'growth'],
  ])('are no amounts: %s', (head, measure) => {
    const found = figures([
      ['Area', 'Element', 'Item', 'Year', 'Unit', 'Value', head],
      ['Belarus', 'Import quantity', 'Wheat', 2021, 't', 415, 16.7],
      ['Belarus', 'Export quantity', 'Wheat', 2021, 't', 407, 53.7],
      ['Pakistan', 'Import quantity', 'Wheat', 2021, 't', 252, 21.7],
      ['Pakistan', 'Export quantity', 'Wheat', 2021, 't', 244, 30.7],
    ]);
    const beside = found.filter(([, , , , , , , value]) => !Number.isInteger(value));
    expect(beside.length).toBeGreaterThan(0);
    expect(new Set(beside.map(([, , , , , , of]) => of))).toEqual(new Set([measure]));
  });
});

describe('numbers that all stand as 41.553', () => {
  const rows = (head: string, unit: string): Rows => [
    [unit],
    [head, 2021, 2022],
    ['Belarus', '41.553', '44.221'],
    ['Pakistan', '38.214', '40.105'],
    ['China', '12.345', '13.876'],
  ];

  it.each([
    ['in a language that writes so', rows('País', 'Exportaciones de España, miles de euros'), 41_553_000],
    ['in plain money', rows('Country', 'Exports of Spain, euros'), 41_553],
    ['and nothing else says', rows('Country', 'Exports of Spain, million euros'), 41_553_000],
  ])('%s', (_, table, first) => {
    expect(figures(table)[0]?.at(-1)).toBe(first);
  });
});

describe('a percentage among the countries', () => {
  it.each(['OPEC percentage', 'Share of total, %', 'Growth rate'])('%s is no amount of theirs', (label) => {
    const found = figures([
      ['Table 3.18 World crude oil exports by country, thousand tonnes'],
      [null, 2019, 2020, 2021],
      ['Algeria', 451, 402, 433],
      ['Nigeria', 865, 811, 822],
      ['Total world', 1316, 1213, 1255],
      [label, 34.3, 33.1, 34.5],
    ]);
    expect(found).toHaveLength(9);
    expect(found.every(([row]) => row !== 6)).toBe(true);
  });
});

describe('small numbers in trillions', () => {
  it('repeat no others in billions that they are near to', () => {
    const found = figures([
      ['Country', 'Exports 2019, $ (in trillions)', 'Exports 2019, $ (in billions)'],
      ['Austria', 0.00549, 2.77],
      ['Belgium', 0.034, 22.1],
      ['Bulgaria', 0.000377, 0.578],
      ['Croatia', 0.000386, 0.295],
    ]);
    expect(found).toHaveLength(8);
  });
});

describe('prices over the rows of a table', () => {
  it('are none of what is counted in tonnes', () => {
    const found = figures([
      ['Thermal coal outlook'],
      [null, 'unit', 2019, 2020],
      ['Contract prices', null, null, null],
      ['Spot, nominal', 'US$/t', 98, 129],
      ['Coal trade', 't', 793, 836],
    ]);
    expect(found.map(([, , , , , , measure]) => measure)).toEqual(['rate', 'rate', 'weight', 'weight']);
  });
});

describe('what it costs to export', () => {
  it('is no value of exports', () => {
    const found = figures([
      ['country', 'code', 'year', 'cost.export'],
      ['Belarus', 'BLR', 2013, 1510],
      ['Pakistan', 'PAK', 2013, 660],
      ['Angola', 'AGO', 2013, 2060],
    ]);
    expect(found).toEqual([]);
  });
});

describe('numbers that could be parts of a hundred', () => {
  it('are money where they are no part of the amounts beside them, whatever they add up to', () => {
    const found = figures([
      ['Exports of Pakistan by country of destination, US$ million'],
      ['Country', 2018, 'Rice 2018'],
      ['Belarus', 1410.5, 12.5],
      ['China', 862.1, 30.5],
      ['Germany', 903.3, 17.5],
      ['India', 171.9, 9.5],
      ['Türkiye', 715.2, 30],
    ]);
    expect(found.every(([, , , , , , measure]) => measure === 'value')).toBe(true);
  });

  it('are money where the same goods are sold in two years', () => {
    const found = figures([
      [...TITLE],
      ['Country', 2018, 2019],
      ['Belarus', 41.5, 43.1],
      ['China', 86.2, 11.9],
      ['Germany', 17.1, 12.7],
      ['India', 22.4, 70.3],
      ['Türkiye', 100, 31.2],
    ]);
    expect(found.map(([, , , , , , measure]) => measure)).toEqual(Array.from({ length: 10 }, () => 'value'));
  });
});

describe('numbers under “Country”', () => {
  it('are no places where each stands once', () => {
    const found = figures([
      [...TITLE],
      ['Year', 'Countries', 'Exports'],
      [2015, 104, 5210],
      [2016, 112, 6311],
      [2017, 127, 7102],
    ]);
    expect(found.filter(([, , , , , , measure]) => measure === 'value').map(([, , partner]) => partner)).toEqual([
      'WLD',
      'WLD',
      'WLD',
    ]);
  });
});

describe('a unit at the right edge', () => {
  it('is of its own columns where the others have one too', () => {
    const grid = understand(
      writtenGrid([
        ['Exports of Pakistan by country'],
        [null, 'Tonnes', null, 'US$ million', null],
        ['Country', 2021, 2022, 2021, 2022],
        ['Belarus', 41, 43, 5, 6],
        ['China', 86, 11, 7, 8],
      ]),
      'table.xlsx',
    );
    expect(grid.figures.map(({ key }) => key.unit)).toEqual(['t', 't', 'USD', 'USD', 't', 't', 'USD', 'USD']);
  });
});

describe('months that rise', () => {
  it('are single months where one year does not begin anew', () => {
    const months = [2001, 2002, 2003].flatMap((year) => [1, 2, 3, 4, 5, 6].map((month) => `${year}-0${month}`));
    const found = figures([
      ['Exports of Pakistan to Kenya, US dollars'],
      ['Month', 'Value'],
      ...months.map((month, at) => [month, 1003 + at * 17]),
    ]);
    expect(found.map((one) => one[5])).toEqual(months);
  });
});

describe('one year in a head over rows of years', () => {
  it('is when where the rows are of months', () => {
    const found = figures([
      ['Exports of Pakistan to Kenya, US dollars'],
      ['Month', 'Value 2021'],
      ['January', 41],
      ['February', 86],
      ['March', 17],
    ]);
    expect(found.map((one) => one[5])).toEqual(['2021-01', '2021-02', '2021-03']);
  });
});

import { describe, expect, it } from 'vitest';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** What stands beside, above or below figures and must change nothing of them; each was once read as something of theirs. */

type Rows = readonly (readonly (string | number | null)[])[];

/** Row, reporter, partner, flow, goods, period, measure and value of each figure. */
function figures(rows: Rows): unknown[][] {
  return understand(writtenGrid(rows), 'table.xlsx').figures.map(({ row, key, period, value }) => [
    row,
    key.reporter,
    key.partner,
    key.flow,
    key.product.name,
    period.written,
    key.measure,
    value,
  ]);
}

const TITLE = ['Exports of Pakistan by country of destination, US dollars'];

describe('a note about a year', () => {
  it('makes no months of an amount that looks like it', () => {
    const found = figures([
      ['Exports of Pakistan to Kenya, US dollars'],
      ['Product', '2022', '2024'],
      ['Rice', 2024, 310],
      ['Tea', 120, 77],
      ['Note: 2024 figures are for January to August.'],
    ]);
    expect(found.map((one) => one.at(-1))).toEqual([2024, 310, 120, 77]);
  });
});

describe('names of fields', () => {
  it('are cubic metres where they speak of an amount', () => {
    const found = figures([
      ['Exports of Pakistan, volume (cum)'],
      ['Country', 2021, 2022],
      ['Belarus', 41, 43],
      ['China', 86, 11],
      ['Türkiye', 17, 12],
    ]);
    expect(found[0]?.slice(5)).toEqual(['2021', 'quantity', 41]);
  });

  it('head codes of their own length, which have no section before them', () => {
    const found = understand(
      writtenGrid([
        ['Exports of Pakistan, US dollars'],
        ['HS6', 'Product', 'Year', 'Value'],
        ['01012100', 'Horses', 2021, 523],
        ['84131100', 'Pumps', 2021, 440],
        ['85423100', 'Processors', 2021, 313],
      ]),
      'table.xlsx',
    ).figures.map(({ key }) => key.product.code);
    expect(found).toEqual(['01012100', '84131100', '85423100']);
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

describe('rows without figures under their heads', () => {
  it('are rows of the table, however many', () => {
    const rows: Rows = [
      ['Country Name', 'Indicator Name', 2020, 2021],
      ['Aruba', 'Exports of goods and services (% of GDP)', null, null],
      ['Afghanistan', 'Exports of goods and services (% of GDP)', null, null],
      ['Angola', 'Imports of goods and services (% of GDP)', null, null],
      ['Belarus', 'Exports of goods and services (% of GDP)', 39.8, 42.3],
      ['China', 'Exports of goods and services (% of GDP)', 18.2, 41.5],
    ];
    const found = figures(rows);
    expect(found).toHaveLength(4);
    expect(found[0]).toEqual([5, 'BLR', null, 'export', 'Goods and services', '2020', 'share', 39.8]);
  });
});

describe('a column in which all is missing', () => {
  it.each(['x', '-', '...', ':', 'c'])('is an empty one, with “%s”', (sign) => {
    const found = figures([
      TITLE,
      ['Year', 'Belarus', 'United States of America', 'China'],
      [2021, 523, sign, 766],
      [2022, 440, sign, 684],
      [2023, 313, sign, 602],
    ]);
    expect(found.map(([row, reporter, partner]) => [row, reporter, partner])).toEqual(
      [3, 4, 5].flatMap((row) => ['BLR', 'CHN'].map((partner) => [row, 'PAK', partner])),
    );
  });
});

describe('remarks behind the last group of columns', () => {
  it('belong to no group and make nobody report', () => {
    const found = figures([
      ['Exports of Pakistan, US dollars'],
      ['Commodity', 'Belarus', null, 'Germany', null, null],
      [null, 2021, 2022, 2021, 2022, 'Remarks'],
      ['Cereals', 27, 29, 26, 28, null],
      ['Cotton', 43, 46, 42, 45, 'see note below'],
      ['Machinery', 11, 13, 10, 12, null],
    ]);
    expect(found).toHaveLength(12);
    expect(new Set(found.map(([, reporter]) => reporter))).toEqual(new Set(['PAK']));
    expect(found[0]).toEqual([4, 'PAK', 'BLR', 'export', 'Cereals', '2021', 'value', 27]);
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

describe('Roman numerals', () => {
  it('behind years are sections of goods where they go on behind the twelfth', () => {
    const sections = ['IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];
    const rows: Rows = [
      TITLE,
      ['Year', 'Commodity group', 'Exports'],
      ...sections.map((section, at) => [2021, section, 41 + at * 3]),
    ];
    const found = figures(rows);
    expect(found).toHaveLength(6);
    expect(found[0]).toEqual([3, 'PAK', 'WLD', 'export', 'IX', '2021', 'value', 41]);
  });

  it('below years are quarters where none is later than the fourth', () => {
    const found = figures([
      TITLE,
      ['Country', 2021, null, null, null],
      [null, 'I', 'II', 'III', 'IV'],
      ['Belarus', 41, 43, 45, 47],
      ['China', 86, 11, 12, 13],
    ]);
    expect(found.map(([, , , , , period]) => period).slice(0, 4)).toEqual(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']);
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

describe('rows of times that nothing names', () => {
  it('are left where there are several', () => {
    const rows: Rows = [
      ['Direct investment, million USD'],
      [null, 2019, 2020, 2021],
      [null, 350, 260, 320],
      [null, 218, 52, 85],
    ];
    expect(figures(rows)).toEqual([]);
    expect(figures(rows.slice(0, 3))).toHaveLength(3);
  });
});

describe('what a union is made of', () => {
  it('is no share of anybody', () => {
    const found = figures([
      ['Exports, US dollars, 2021'],
      ['Reporter', 'Partner', 'Value'],
      ['Euro Area (Member States of the Euro Area) changing composition', 'World', 5494],
      ['Belarus', 'World', 812],
      ['Türkiye', 'World', 618],
    ]);
    expect(found).toHaveLength(3);
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

describe('a letter behind a place', () => {
  it('is no footnote where it is a capital', () => {
    const found = figures([[...TITLE], ['Country', 2021], ['Japan B', 523], ['China', 440], ['India', 171]]);
    expect(found.map(([, , partner]) => partner)).toEqual(['Japan B', 'CHN', 'IND']);
  });
});

describe('some days of a month', () => {
  it('over a year are no year', () => {
    const found = figures([
      ['Exports of Pakistan by country, US dollars'],
      ['Country', '1 - 20 October', '1 - 20 October'],
      [null, '2023', '2024'],
      ['Belarus', 41, 43],
      ['China', 86, 11],
    ]);
    expect(found.map((figure) => figure[5])).not.toContain('2023');
  });
});

describe('the edition of the Harmonized System', () => {
  it.each(['HS 2017', 'HS 4 digit', 'HS chapters 01-24', 'HS 8703, 8704'])('%s in a title names no goods', (words) => {
    const found = figures([
      [`Exports of Pakistan by country (${words}), US dollars`],
      ['Country', 2021, 2022],
      ['Belarus', 41, 43],
      ['China', 86, 11],
    ]);
    expect(found).toHaveLength(4);
    expect(found[0]?.[4]).toBeNull();
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

describe('goods below exports and imports', () => {
  it('that are more than these are no part of them', () => {
    const found = figures([
      ['Trade of Chile with Viet Nam, US dollars'],
      ['Flow', 2021, 2022],
      ['Exports', 41, 43],
      ['Reserves', 860, 900],
      ['Aid received', 12, 11],
      ['Imports', 50, 52],
    ]);
    expect(found.filter((figure) => figure[4] === 'Reserves' && figure[3] === 'export')).toEqual([]);
  });
});

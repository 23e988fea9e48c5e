import { describe, expect, it } from 'vitest';
import { figures, TITLE } from '../tables/read-lines';
import type { Rows } from '../tables/read-lines';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** What stands beside, above or below figures and must change nothing of them; each was once read as something of theirs. */

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

describe('a year of which a row has its first months only', () => {
  it('is whole where other rows have all of them', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const found = figures([
      ['Exports of Pakistan by country of destination, 2023, US dollars'],
      ['Country', ...months, 'Total'],
      ['Belarus', ...months.map((_, at) => 10 + at), 186],
      ['Nauru', 3, 4, ...months.slice(2).map(() => null), 7],
    ]);
    expect(found.filter((one) => one[0] === 4).map((one) => one[5])).toEqual(['2023-01', '2023-02', '2023']);
  });

  it('is not taken where its head speaks of a year to date and nothing says to which', () => {
    const found = figures([
      TITLE,
      ['Country', '2022', '2023', '2024 YTD'],
      ['Belarus', 41, 43, 31],
      ['China', 86, 11, 12],
      ['Türkiye', 17, 12, 9],
    ]);
    expect(new Set(found.map((one) => one[5]))).toEqual(new Set(['2022', '2023']));
  });
});

describe('parts of a hundred in the name of goods', () => {
  it('leave them goods', () => {
    const found = figures([
      ['Exports of Pakistan, US dollars'],
      ['Product', 2021, 2022],
      ['Ethyl alcohol, 80% or more', 41, 43],
      ['Cotton, share of polyester under 15%', 86, 11],
      ['Rice', 17, 12],
    ]);
    expect(found).toHaveLength(6);
  });
});

describe('words of a title', () => {
  it.each([
    ['Exports of Pakistan to Kenya, US dollars', null],
    ['Exports of all goods in US dollars', null],
    ['Exports of rice and wheat in US dollars', 'Rice and wheat'],
  ])('name goods only where they are goods: %s', (title, goods) => {
    const found = figures([[title], ['Year', 'Value'], ['2020', 412], ['2021', 377], ['2022', 519]]);
    expect(found.map((one) => one[4])).toEqual([goods, goods, goods]);
  });
});

describe('whole numbers beside labels', () => {
  it('are figures where they are not the same for each label', () => {
    const lines = ['2019', '2020', '2021'].flatMap((year, at): Rows => [
      [41 + at, 'Rice', year],
      [77, 'Tea', year],
      [52 + at, 'Copper', year],
    ]);
    const found = figures([['Exports of Pakistan, million US dollars'], ['Value', 'Product', 'Year'], ...lines]);
    expect(found.map((one) => one.at(-1))).toEqual(lines.map(([value]) => Number(value) * 1e6));
  });
});

describe('signs between flows', () => {
  it('may be hyphens: "Export-Import" over both is no balance', () => {
    const found = figures([
      ['Trade of Pakistan with Belarus, US dollars'],
      ['Export-Import', 2021, 2022],
      ['Exports', 41, 43],
      ['Imports', 86, 11],
    ]);
    expect(found.map((one) => one[3])).toEqual(['export', 'export', 'import', 'import']);
  });

  it('join flows beside transit, which is then not all of a table', () => {
    const found = figures([
      ['Exports, imports and transit of Georgia, US dollars'],
      ['Flow', 2021, 2022],
      ['Exports', 41, 43],
      ['Imports', 86, 11],
    ]);
    expect(found.map((one) => one[4])).toEqual([null, null, null, null]);
  });
});

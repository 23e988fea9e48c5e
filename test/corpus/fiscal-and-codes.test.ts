import { describe, expect, test } from 'vitest';
import { figureLines, figures } from '../tables/read-lines';
import { gridsOf, understand, understandAll } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Fiscal years that rows of months show, and what labels, names of files and codes say of goods. */

describe('months beside fiscal years', () => {
  const months = ['April', 'May', 'June', 'July', 'August', 'September'];
  const later = ['October', 'November', 'December', 'January', 'February', 'March'];
  const rowsOf = (year: string, at: number) =>
    [...months, ...later].map((month, place) => [year, month, at + place + 0.5, at + place + 1.5]);

  test('each year begins with the month that its rows begin with', () => {
    const lines = figureLines([
      ['Year', 'Month', 'Oil Exports (US$ million)', 'Oil Imports (US$ million)'],
      ...rowsOf('2016-17', 100),
      ...rowsOf('2017-18', 300),
    ]);
    expect(lines[0]).toBe('? > WLD export Oil 2016-04 value USD 100500000 C2');
    expect(lines[18]).toBe('? > WLD export Oil 2017-01 value USD 109500000 C11');
    expect(lines[24]).toBe('? > WLD export Oil 2017-04 value USD 300500000 C14');
  });
});

describe('a code in every row', () => {
  test('is no amount that a country adds up to', () => {
    const found = figures([
      ['Year', 'Partner', 'Commodity Code', 'Netweight (kg)', 'Trade Value (US$)'],
      [2017, 'Pakistan', 731815, 41, 95],
      [2017, 'Isle of Nowhere', 731815, 12, 33],
      [2017, 'Belarus', 731815, 61, 121],
      [2017, 'Land of Noone', 731815, 9, 44],
      [2017, 'Kazakhstan', 731815, 18, 70],
    ]);
    expect(found[1]?.slice(1, 4)).toEqual([null, 'PAK', null]);
    expect(found[5]?.slice(1, 4)).toEqual([null, 'BLR', null]);
  });
});

describe('goods of a download', () => {
  test('the trade classification spelled out labels them', () => {
    const lines = figureLines([
      ['Indicator', 'Exports in million of ECU/EURO'],
      ['Standard International Trade Classification (SITC Rev. 4, 2006)', 'Food, drinks and tobacco'],
      [],
      ['TIME', '2021', '2022'],
      ['GEO (Labels)'],
      ['Canada', '11.5', '12.25'],
      ['Japan', '21.5', '22.25'],
    ]);
    expect(lines[0]).toBe('CAN > WLD export Food, drinks and tobacco 2021 value EUR 11500000 B6');
  });

  test('the code behind a country in the name of a list of markets', () => {
    const rows = [
      ['Exporters', 'Imported value in 2023-Q4', 'Imported value in 2024-Q1'],
      ['World', 244, 162],
      ['Switzerland', 128, 87],
    ];
    const name = 'List_of_supplying_markets_for_a_product_imported_by_Kazakhstan_7115_gold_bars.tsv';
    const [first] = understand(writtenGrid(rows), name).figures;
    expect(first?.key.product.code).toBe('7115');
  });

  test('a percentage of imports below zero is a part and no change', () => {
    const rows = ['Pakistan', 'Belarus', 'Kazakhstan', 'Uzbekistan'].map((place, at) => [2020, place, 'Balance', -at - 7.5, -2.25 * at - 1]);
    const found = figures([['Year', 'Economy', 'Flow', 'US$ in millions', 'Percentage of imports'], ...rows]);
    expect(found.map(([, , , flow, , , measure]) => `${flow} ${measure}`).slice(0, 2)).toEqual(['balance value', 'balance share']);
  });

  test('a balance of imports and exports is a balance', () => {
    const found = figures([
      ['Country', 'Year', 'Series', 'Value'],
      ['Pakistan', 2020, 'Imports CIF (millions of US dollars)', 50],
      ['Pakistan', 2020, 'Exports FOB (millions of US dollars)', 20],
      ['Pakistan', 2020, 'Balance imports/exports (millions of US dollars)', -30],
    ]);
    expect(found.map(([, , , flow]) => flow)).toEqual(['import', 'export', 'balance']);
  });
});

describe('releases of an office', () => {
  const lines = (title: string, ...rows: (string | number)[][]) =>
    figureLines([[title], ['In millions of dollars'], ...rows]);

  test('goods of a title that says what the trade is in', () => {
    const found = lines(
      'Exhibit 16. U.S. Trade in Advanced Technology Products',
      ['Period', 'Exports', 'Imports'],
      [2021, 357, 552],
      [2022, 361, 591],
    );
    expect(found[0]).toBe('USA > WLD export Advanced Technology Products 2021 value USD 357000000 B4');
  });

  test('all goods where it is in these and in no such', () => {
    const found = lines(
      'Exhibit 9. U.S. Trade in Petroleum and Non-Petroleum Products by End-Use',
      ['Period', 'Exports', 'Imports'],
      [2021, 357, 552],
      [2022, 361, 591],
    );
    expect(found[0]).toBe('USA > WLD export TOTAL 2021 value USD 357000000 B4');
  });

  test('a year to date ends with the last month beside it', () => {
    const found = lines(
      'U.S. Exports of Goods by Selected Countries',
      ['Country', 'September 2023', 'August 2023', 'Year-to-Date 2023'],
      ['Pakistan', 16, 17, 139],
      ['Kazakhstan', 26, 27, 239],
    );
    expect(found[2]).toBe('USA > PAK export TOTAL 2023-01/2023-09 value USD 139000000 D4');
  });

  test('heads over empty columns for marks are those of the figures behind them', () => {
    const found = lines(
      'U.S. Trade in Goods by Selected Countries: 2022',
      ['Country', 'Exports', '', '', 'Imports', '', ''],
      ['', 'September 2022', 'August 2022', '', 'September 2022', 'August 2022', ''],
      ['Pakistan', 16, '', 17, 26, '', 27],
      ['Kazakhstan', 36, '', 37, 46, '', 47],
      ['Uzbekistan', 56, '', 57, 66, '', 67],
    );
    expect(found.slice(0, 4)).toEqual([
      'USA > PAK export TOTAL 2022-09 value USD 16000000 B5',
      'USA > PAK export TOTAL 2022-08 value USD 17000000 D5',
      'USA > PAK import TOTAL 2022-09 value USD 26000000 E5',
      'USA > PAK import TOTAL 2022-08 value USD 27000000 G5',
    ]);
  });
});

describe('a long table', () => {
  test('keeps to its headings to the end', async () => {
    const lines = ['"Exports of Kazakhstan, US$ million"', 'Partner,Value'];
    for (let year = 1990; year < 2020; year += 1) {
      lines.push(String(year));
      for (let at = 0; at < 1400; at += 1) lines.push(`${at % 2 === 0 ? 'Pakistan' : 'Belarus'},${at}.25`);
    }
    const { grids } = await gridsOf(new TextEncoder().encode(lines.join('\n')), 'table.csv');
    const found = understandAll(grids, 'table.csv').flatMap(({ figures }) => figures);
    expect(found.at(-1)?.period.written).toBe('2019');
  });
});

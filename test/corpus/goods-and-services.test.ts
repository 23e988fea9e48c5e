import { describe, expect, it } from 'vitest';
import { figureLines, figures, type Rows } from '../tables/read-lines';

/** Goods and services beside each other, and the totals of both: a total of both is no trade in goods. */

/** Flow, goods, year and value of each figure. */
const told = (rows: Rows) => figures(rows).map(([, , , flow, goods, year, , value]) => [flow, goods, year, value]);

describe('a total of goods and services', () => {
  const across = (heads: readonly [string, string, string, string], title: string): Rows => [
    [title],
    [...heads],
    [2021, 20.1, 10.4, 30.5],
    [2022, 22.2, 11.3, 33.5],
    [2023, 24.4, 12.3, 36.7],
  ];

  it.each([
    ['Exports of Pakistan, US$ million', ['Year', 'Goods', 'Services', 'Total']],
    ['Exports of Pakistan, US$ million', ['YEAR', 'GOODS', 'SERVICES', 'TOTAL']],
    ['Экспорт Пакистана, млн долл. США', ['Год', 'Товары', 'Услуги', 'Всего']],
  ] as const)('%s, %j: is both of few years', (title, heads) => {
    const found = told(across(heads, title)).filter(([, , year]) => year === '2021');
    expect(found).toEqual([
      ['export', null, '2021', 20.1e6],
      ['export', 'Services', '2021', 10.4e6],
      ['export', 'Goods and services', '2021', 30.5e6],
    ]);
  });

  it('is both in a row among those of each', () => {
    const rows: Rows = [
      ['Pakistan: foreign trade, US$ million'],
      [null, 2021, 2022],
      ['Total exports', 30, 33],
      ['Exports of goods', 20, 22],
      ['Exports of services', 10, 11],
      ['Total imports', 60, 70],
      ['Imports of goods', 45, 55],
      ['Imports of services', 15, 15],
      ['Trade balance', -30, -37],
    ];
    expect(told(rows).flatMap(([flow, goods, year]) => (year === '2021' ? [[flow, goods]] : []))).toEqual([
      ['export', 'Goods and services'],
      ['export', null],
      ['export', 'Services'],
      ['import', 'Goods and services'],
      ['import', null],
      ['import', 'Services'],
      ['balance', 'Goods and services'],
    ]);
  });

  it('is all goods where services do not stand beside it', () => {
    const rows: Rows = [
      ['Pakistan: foreign trade, US$ million'],
      [null, 2021, 2022],
      ['Total exports', 30, 33],
      ['Exports of textiles', 20, 22],
      ['Exports of rice', 2, 3],
      ['Total imports', 60, 70],
      ['Imports of fuel', 20, 30],
    ];
    const totals = figureLines(rows).filter((line) => / (?:B3|B6)$/.test(line));
    expect(totals.map((line) => line.split(' ').slice(3, 5))).toEqual([
      ['export', 'TOTAL'],
      ['import', 'TOTAL'],
    ]);
  });
});

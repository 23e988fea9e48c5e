import { describe, expect, it } from 'vitest';
import { figures } from '../tables/read-lines';

/** Places near to those that say who reports and who is traded with, and that say it otherwise. */

describe('a head that names both ends of the trade', () => {
  it('is one of partners where no places stand across', () => {
    const found = figures([
      ['Trade of Pakistan, 2023, US dollars'],
      ['Country of origin / destination', 'Exports', 'Imports'],
      ['Belarus', 41, 43],
      ['China', 86, 11],
      ['Kenya', 17, 12],
    ]);
    expect(found[0]?.slice(0, 4)).toEqual([3, 'PAK', 'BLR', 'export']);
    expect(found[1]?.slice(0, 4)).toEqual([3, 'PAK', 'BLR', 'import']);
  });
});

describe('a place alone over a table', () => {
  it('reports where the title names whom the trade is with', () => {
    const found = figures([
      ['Exports to Pakistan, US dollars'],
      ['KENYA'],
      ['Product', '2022', '2023'],
      ['Tea', 41, 43],
      ['Sisal', 86, 11],
    ]);
    expect(found[0]?.slice(0, 4)).toEqual([4, 'KEN', 'PAK', 'export']);
  });
});

describe('titles that differ in a place, in services or in a measure', () => {
  it.each([
    ['Exports of Pakistan to Kenya, US dollars', 'Exports of Pakistan to China, US dollars'],
    ['Exports of goods of Pakistan, US dollars', 'Exports of services of Pakistan, US dollars'],
    ['Annual exports of Pakistan, US dollars', 'Monthly exports of Pakistan, US dollars'],
  ])('name no goods: %s', (left, right) => {
    const found = figures([
      [left, '', '', right],
      ['Year', 'Value', '', 'Year', 'Value'],
      ['2021', 41, '', '2021', 43],
      ['2022', 86, '', '2022', 11],
      ['2023', 17, '', '2023', 12],
    ]);
    const goods = found.map((one) => one[4]).filter((name) => name !== null && name !== 'Services');
    expect(goods).toEqual([]);
  });
});

describe('continents over countries', () => {
  it('name the total of each where each has one', () => {
    const found = figures([
      ['Exports of Pakistan by country of destination, US dollars'],
      ['Country', '2022', '2023'],
      ['Africa'],
      ['Kenya', 41, 43],
      ['Total', 41, 43],
      ['Europe'],
      ['Belarus', 86, 11],
      ['Total', 86, 11],
    ]);
    const totals = found.filter(([row]) => row === 5 || row === 8).map((one) => one[2]);
    expect(totals).toEqual(['Africa', 'Africa', 'Europe', 'Europe']);
  });
});

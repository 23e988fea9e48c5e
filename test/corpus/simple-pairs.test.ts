import { describe, expect, it } from 'vitest';
import { figures } from '../tables/read-lines';

/** The plainest tables of desks: two countries, what each sold the other, sums, shares and changes, down or across. */

/** Reporter, partner, flow, goods, measure and value of each figure. */
const said = (rows: Parameters<typeof figures>[0]) =>
  figures(rows).map(([, reporter, partner, flow, goods, , measure, value]) => [reporter, partner, flow, goods, measure, value]);

const GROWTH = 'growth';

describe('what each of two countries sold the other', () => {
  it('has no goods in the name of the other, and sums of the first', () => {
    const found = said([
      ['US$ million'],
      ['Year', 'Exports of Kenya to Jordan', 'Exports of Jordan to Kenya', 'Total', 'Balance'],
      [2021, 12.1, 41.2, 53.3, -29.1],
      [2022, 15.4, 35.1, 50.5, -19.7],
      [2023, 10.2, 50.3, 60.5, -40.1],
    ]);
    expect(found.slice(0, 4)).toEqual([
      ['KEN', 'JOR', 'export', null, 'value', 12.1e6],
      ['JOR', 'KEN', 'export', null, 'value', 41.2e6],
      ['KEN', 'JOR', 'turnover', null, 'value', 53.3e6],
      ['KEN', 'JOR', 'balance', null, 'value', -29.1e6],
    ]);
  });

  it('may be named by codes of two letters', () => {
    const found = said([
      ['US$ million'],
      ['Year', 'KE exports to JO', 'JO-KE exports'],
      [2021, 12.1, 41.2],
      [2022, 15.4, 35.1],
    ]);
    expect(found.slice(0, 2)).toEqual([
      ['KEN', 'JOR', 'export', null, 'value', 12.1e6],
      ['JOR', 'KEN', 'export', null, 'value', 41.2e6],
    ]);
  });

  it('stands in rows with its growth below it, and the share is no money', () => {
    const found = said([
      ['Kenya–Jordan trade'],
      ['Flow', '2021', '2022', '2023'],
      ['Kenyan exports to Jordan (US$ million)', 12.1, 15.4, 10.2],
      ['Growth rate', null, 27.3, -33.8],
      ['Exports of Jordan to Kenya, US$ million', 41.2, 35.1, 50.3],
      ['Two-way trade (US$ million)', 53.3, 50.5, 60.5],
      ['Share in total exports (%)', 1.2, 2.3, 3.4],
    ]);
    expect(found).toEqual([
      ['KEN', 'JOR', 'export', null, 'value', 12.1e6],
      ['KEN', 'JOR', 'export', null, 'value', 15.4e6],
      ['KEN', 'JOR', 'export', null, 'value', 10.2e6],
      ['KEN', 'JOR', 'export', null, GROWTH, 27.3],
      ['KEN', 'JOR', 'export', null, GROWTH, -33.8],
      ['JOR', 'KEN', 'export', null, 'value', 41.2e6],
      ['JOR', 'KEN', 'export', null, 'value', 35.1e6],
      ['JOR', 'KEN', 'export', null, 'value', 50.3e6],
      ['KEN', 'JOR', 'turnover', null, 'value', 53.3e6],
      ['KEN', 'JOR', 'turnover', null, 'value', 50.5e6],
      ['KEN', 'JOR', 'turnover', null, 'value', 60.5e6],
      ['KEN', 'JOR', 'export', null, 'share', 1.2],
      ['KEN', 'JOR', 'export', null, 'share', 2.3],
      ['KEN', 'JOR', 'export', null, 'share', 3.4],
    ]);
  });

  it('may have but one row of growth, between the two', () => {
    const found = said([
      ['Kenya–Jordan trade, US$ million'],
      ['Flow', '2021', '2022'],
      ['Exports from Kenya to Jordan', 12.1, 15.4],
      ['Growth (%)', null, 27.3],
      ['Exports from Jordan to Kenya', 41.2, 35.1],
    ]);
    expect(found.filter(([, , , , measure]) => measure === GROWTH)).toEqual([['KEN', 'JOR', 'export', null, GROWTH, 27.3]]);
    expect(found.slice(-2)).toEqual([
      ['JOR', 'KEN', 'export', null, 'value', 41.2e6],
      ['JOR', 'KEN', 'export', null, 'value', 35.1e6],
    ]);
  });

  it('is no goods below "Item", and "Total, US$ million" is of both', () => {
    const found = said([
      ['Kenya–Jordan trade'],
      ['Item', '2021', '2022'],
      ['Kenya exports to Jordan (US$ million)', 12.1, 15.4],
      ['Jordan exports to Kenya (US$ million)', 41.2, 35.1],
      ['Total, US$ million', 53.3, 50.5],
    ]);
    expect(found.filter(([, , , goods]) => goods !== null)).toEqual([]);
    expect(found.at(-1)).toEqual(['KEN', 'JOR', 'turnover', null, 'value', 50.5e6]);
  });

  it('is of the other where its adjective is not known', () => {
    const found = said([
      ['France–South Korea trade, US$ million'],
      ['Flow', '2021', '2022'],
      ['French exports to South Korea', 12.1, 15.4],
      ['Korean exports to France', 41.2, 35.1],
    ]);
    expect(found.at(-1)).toEqual(['KOR', 'FRA', 'export', null, 'value', 35.1e6]);
  });
});

describe('a table of two countries', () => {
  it('may be as the first reports it, and as the other', () => {
    const found = said([
      ['Merchandise trade between Kenya and Jordan as reported by Kenya'],
      ['(US$ million)'],
      ['Year', 'Exports', 'Exports of Jordan to Kenya (data of Kenya)'],
      [2021, 12.1, 41.2],
      [2022, 15.4, 35.1],
    ]);
    expect(found.slice(0, 2)).toEqual([
      ['KEN', 'JOR', 'export', null, 'value', 12.1e6],
      ['KEN', 'JOR', 'import', null, 'value', 41.2e6],
    ]);
  });

  it('has its years below a head that is empty, though the last of them is a part of one', () => {
    const found = said([
      ["Kenya's trade with Jordan (US$ million)"],
      [null, 'Exports', 'Imports'],
      ['2018', 12.1, 41.2],
      ['2019', 15.4, 35.1],
      ['2020', 15.4, 35.1],
      ['2021', 15.4, 35.1],
      ['2022', 15.4, 35.1],
      ['2023', 15.4, 35.1],
      ['2024 (Jan–Sep)', 9.4, 11.1],
    ]);
    expect(found.at(-1)).toEqual(['KEN', 'JOR', 'import', null, 'value', 11.1e6]);
  });

  it('may name its money behind the country', () => {
    const found = said([
      [null, 'Exports from Jordan to Iran (€ mn)', 'Exports from Iran to Jordan (€ mn)'],
      [2021, 12.1, 41.2],
      [2022, 15.4, 35.1],
    ]);
    expect(found[0]).toEqual(['JOR', 'IRN', 'export', null, 'value', 12.1e6]);
  });
});

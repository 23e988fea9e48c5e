import { describe, expect, it } from 'vitest';
import { figures } from '../tables/read-lines';

/** Figures of one country, or of all its trade, that stand where others are of two countries. */

const ends = (rows: Parameters<typeof figures>[0]) => figures(rows).map(([, ...all]) => [...all.slice(0, 3), all.at(-1)]);

describe('the total of a country below that of its trade with one', () => {
  it('is with all the world', () => {
    const found = ends([
      ['Exports of India to Uzbekistan, US $ million'],
      ['S.No.', 'HSCode', 'Commodity', '2022', '2023'],
      [1, '02', 'Meat', 12, 19],
      [2, '30', 'Medicines', 97, 110],
      [null, null, 'Total', 109, 129],
      [null, null, "India's Total Export", 451_070, 437_072],
    ]);
    expect(found.slice(-4)).toEqual([
      ['IND', 'UZB', 'export', 109e6],
      ['IND', 'UZB', 'export', 129e6],
      ['IND', 'WLD', 'export', 451_070e6],
      ['IND', 'WLD', 'export', 437_072e6],
    ]);
  });

  it('is with the one where no other total stands before it', () => {
    const found = ends([
      ['Exports of India to Uzbekistan, US $ million'],
      ['Commodity', '2022'],
      ['Meat', 12],
      ['Medicines', 97],
      ["India's total exports", 109],
    ]);
    expect(found.at(-1)).toEqual(['IND', 'UZB', 'export', 109e6]);
  });
});

describe('imports for consumption by their customs value', () => {
  it('are those of the United States', () => {
    const found = ends([
      ['Imports For Consumption: Customs Value by HTS Number and Country'],
      ['for ALL Countries selected'],
      [],
      ['Data Type', 'HTS Number', 'Description', 'Country', '2021', '2022'],
      ['Customs Value', '27', 'Mineral fuels', 'Kazakhstan', 901, 702],
      ['Customs Value', '31', 'Fertilizers', 'Belarus', 120, 30],
    ]);
    expect(found[0]).toEqual(['USA', 'KAZ', 'import', 901]);
  });
});

describe('the country of a query of the trade of Korea', () => {
  it('is the partner', () => {
    const found = ends([
      ['국가 수출입'],
      ['국가명 : 우즈베키스탄', null, null, '단위 : 천 달러'],
      ['년월', '수출금액', '수입금액', '수지'],
      ['2022', 2337, 45, 2292],
      ['2023', 2437, 38, 2399],
    ]);
    expect(found[0]).toEqual(['KOR', 'UZB', 'export', 2337e3]);
  });
});

describe('two countries over rows of their people and domestic product', () => {
  it('report what each has, with all the world', () => {
    const found = ends([
      ['Pakistan – Uzbekistan: trade fact sheet'],
      ['Key economic indicators (2023)'],
      ['Indicator', 'Pakistan', 'Uzbekistan'],
      ['Population (million)', 241.5, 36.4],
      ['GDP (US$ billion)', 338.4, 90.9],
      ['Total exports of goods (US$ billion)', 28.5, 19.1],
    ]);
    expect(found.slice(-2)).toEqual([
      ['PAK', 'WLD', 'export', 28.5e9],
      ['UZB', 'WLD', 'export', 19.1e9],
    ]);
  });
});

describe('one column of imports from a country', () => {
  it('names no partner of the years beside it', () => {
    const found = ends([
      ['Leading importers of medicines (HS 30), US$ million'],
      ['Importer', '2022', '2023', 'Imports from Pakistan 2023'],
      ['Uzbekistan', 1455, 1602, 21.3],
      ['Kazakhstan', 1599, 1720, 3.9],
    ]);
    expect(found.slice(0, 3)).toEqual([
      ['UZB', 'WLD', 'import', 1455e6],
      ['UZB', 'WLD', 'import', 1602e6],
      ['UZB', 'PAK', 'import', 21.3e6],
    ]);
  });
});

describe('all exports beside those of the own goods', () => {
  it('are of all goods, in any language', () => {
    const found = figures([
      ['التبادل التجاري بين الأردن وباكستان (مليون دينار)'],
      ['السنة', 'الصادرات الوطنية', 'المعاد تصديره', 'إجمالي الصادرات', 'المستوردات'],
      ['2020', 22.1, 1.2, 23.3, 55.2],
      ['2021', 30, 0.9, 30.9, 61.1],
    ]);
    expect(found.map((one) => one[4])).toEqual(Array.from({ length: 8 }, () => null));
  });
});

describe('a change behind the share of a flow', () => {
  it('is of that flow', () => {
    const found = figures([
      ['Trade partners of Uzbekistan, 2023'],
      ['Partner', 'Turnover (bln USD)', 'Share (%)', 'y/y (%)', 'Exports (bln USD)', 'y/y (%)'],
      ['China', 13.7, 21.9, 53.9, 2.4, -1.1],
      ['Russia', 9.9, 15.8, 4.9, 3.3, 6.7],
    ]);
    expect(found.filter((one) => one[6] === 'growth').map((one) => one[3])).toEqual([
      'turnover',
      'export',
      'turnover',
      'export',
    ]);
  });
});

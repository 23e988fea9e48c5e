import { describe, expect, it } from 'vitest';
import { figures } from '../tables/read-lines';

/** What downloads of data banks and offices say by habits of their own, and others could take for something else. */

type Rows = Parameters<typeof figures>[0];
const ends = (rows: Rows) => figures(rows).map(([, ...all]) => [...all.slice(0, 3), all.at(-1)]);
const times = (rows: Rows) => figures(rows).map((one) => [one[5], one[6], one[7]]);

describe('codes of continents beside countries', () => {
  it('are of no country', () => {
    const found = ends([
      ['Exports of Kazakhstan, 2022'],
      ['Continent ID', 'Continent', 'Country', 'Trade Value'],
      ['as', 'Asia', 'Pakistan', 911],
      ['eu', 'Europe', 'Belarus', 120],
      ['af', 'Africa', 'Kenya', 77],
    ]);
    expect(found).toEqual([
      ['KAZ', 'PAK', 'export', 911],
      ['KAZ', 'BLR', 'export', 120],
      ['KAZ', 'KEN', 'export', 77],
    ]);
  });
});

describe('imports from within and without a union', () => {
  it('are not reported by the union', () => {
    const found = ends([
      ['Month', 'FlowType', 'Commodity Code', 'Country', 'Value (£)'],
      ['January 2024', 'EU Imports', '10063098', 'Spain', 336],
      ['January 2024', 'Non-EU Imports', '10063098', 'Pakistan', 968],
      ['January 2024', 'Non-EU Exports', '10063098', 'Uzbekistan', 248],
    ]);
    expect(found).toEqual([
      [null, 'ESP', 'import', 336],
      [null, 'PAK', 'import', 968],
      [null, 'UZB', 'export', 248],
    ]);
  });
});

describe('a year to date that ends with a numbered month', () => {
  it('is all the months up to it, of the goods whose code the title begins with', () => {
    const rows: Rows = [
      ['China Exports to World'],
      ['310520 - Fertilizers with nitrogen'],
      [],
      ['Partner Country', 2023, 'YTD 05/2023', 'YTD 05/2024'],
      ['Pakistan', 701, 230, 180],
      ['Kazakhstan', 530, 190, 220],
    ];
    expect(times(rows).map(([period]) => period)).toEqual([
      '2023',
      '2023-01/2023-05',
      '2024-01/2024-05',
      '2023',
      '2023-01/2023-05',
      '2024-01/2024-05',
    ]);
    expect(figures(rows).every((one) => one[4] === 'Fertilizers with nitrogen')).toBe(true);
  });
});

describe('one country over amounts in the money of another', () => {
  const rows = (unit: string): Rows => [
    ['Country: Pakistan'],
    [`Unit: ${unit}`],
    ['Year', 'Exports', 'Imports'],
    [2022, 210, 30],
    [2023, 198, 41],
  ];

  it('is whom that other trades with', () => {
    expect(ends(rows('million yen'))[0]).toEqual(['JPN', 'PAK', 'export', 210e6]);
  });

  it('reports where all the world reckons in it', () => {
    expect(ends(rows('million US dollars'))[0]?.slice(0, 2)).toEqual(['PAK', 'WLD']);
  });
});

describe('exports by countries', () => {
  it('are those of somebody who is not named, and changes are of the later year', () => {
    const rows: Rows = [
      ['EXPORTS BY COUNTRIES (PROVISIONAL)'],
      ['(VALUE IN MILLION RUPEES / MILLION US $)'],
      ['COUNTRY', 'JULY-JUNE 2023-24', '', 'JULY-JUNE 2022-23', '', '% CHANGE IN RUPEES'],
      ['', 'RUPEES', 'DOLLARS', 'RUPEES', 'DOLLARS', ''],
      ['KAZAKHSTAN', 33_402, 118.1, 22_012, 90.1, 51.74],
      ['UZBEKISTAN', 20_113, 71.2, 16_502, 67.5, 21.88],
      ['TOTAL', 8_654_649, 30_677.6, 6_860_859, 27_724.5, 26.15],
    ];
    expect(ends(rows)[0]).toEqual([null, 'KAZ', 'export', 118.1e6]);
    expect(times(rows)[2]).toEqual(['FY2023-24', 'growth', 51.74]);
  });

  it('are those of each of them where the title names whose countries', () => {
    const found = ends([
      ['Exports by EU countries, US dollars'],
      ['Country', '2022', '2023'],
      ['Germany', 310, 330],
      ['France', 210, 240],
    ]);
    expect(found[0]?.[0]).toBe('DEU');
  });
});

describe('the word for all that is set apart', () => {
  it('is all of them', () => {
    const found = ends([
      ['中国出口 国别表, 千美元'],
      ['国别', '2022', '2023'],
      ['总  值', 350, 340],
      ['巴基斯坦', 23, 17],
      ['哈萨克斯坦', 16, 24],
    ]);
    expect(found[0]).toEqual(['CHN', 'WLD', 'export', 350e3]);
  });
});

describe('codes of goods over columns, below their country', () => {
  it('are goods', () => {
    const found = figures([
      ['Exports, NZ$(fob), Harmonised System by Country'],
      ['', 'Pakistan', '', 'Kazakhstan', ''],
      ['', '0402 Milk and cream', '5101 Wool', '0402 Milk and cream', '5101 Wool'],
      ['2021', 10_233, 401, 2301, 5],
      ['2022', 12_301, 302, 1902, 12],
    ]);
    expect(found.slice(0, 4).map((one) => [one[2], one[4]])).toEqual([
      ['PAK', 'Milk and cream'],
      ['PAK', 'Wool'],
      ['KAZ', 'Milk and cream'],
      ['KAZ', 'Wool'],
    ]);
  });
});

describe('the main supplier of each of the goods', () => {
  it('is not the partner of all of them', () => {
    const found = ends([
      ['Imports of Turkmenistan by HS chapter, 2022'],
      ['HS2', 'Description', 'Import value, USD mln', 'Share, %', 'Main supplier', 'Supplier share, %'],
      ['84', 'Machinery', 812, 22.1, 'Türkiye', 31],
      ['73', 'Articles of iron', 401, 10.9, 'China', 28.1],
      ['', 'Total', 3675, 100, '', ''],
    ]);
    expect(found[0]).toEqual(['TKM', 'WLD', 'import', 812e6]);
  });
});

describe('exports of some goods among flows in rows', () => {
  const named = (rows: Rows) => figures(rows).map((one) => [one[3], one[4]]);

  it('are no exports of all goods', () => {
    const found = named([
      ['Saudi Arabia trade with Pakistan, SAR million'],
      ['Item', '2023'],
      ['Non-oil exports', 2402],
      ['Re-exports', 150],
      ['Oil exports', 14_020],
      ['Total exports', 16_572],
      ['Imports', 2003],
    ]);
    expect(found).toEqual([
      ['export', 'Non-oil exports'],
      ['re-export', null],
      ['export', 'Oil exports'],
      ['export', null],
      ['import', null],
    ]);
  });

  it('are so in Arabic and Russian', () => {
    const arabic = named([
      ['التجارة بين المملكة العربية السعودية وباكستان (مليون ريال)'],
      ['البيان', '2022', '2023'],
      ['الصادرات غير البترولية', 2802, 2402],
      ['إجمالي الصادرات', 20_945, 16_572],
      ['الواردات', 1801, 2003],
    ]);
    expect(arabic[0]).toEqual(['export', 'الصادرات غير البترولية']);
    expect(arabic[2]).toEqual(['export', null]);
    const russian = named([
      ['Торговля Казахстана с Пакистаном, млн долл.'],
      ['Показатель', '2022', '2023'],
      ['Экспорт', 2802, 2402],
      ['несырьевой экспорт', 1310, 1500],
      ['Импорт', 1801, 2003],
    ]);
    expect(russian[2]).toEqual(['export', 'несырьевой экспорт']);
    expect(russian[0]).toEqual(['export', null]);
  });
});

describe('the trade of a country with two others', () => {
  it('is reported by the first', () => {
    const found = ends([
      ['Échanges commerciaux de la France avec le Kazakhstan et l’Ouzbékistan (en M€)'],
      ['', 'Kazakhstan', null, 'Ouzbékistan', null],
      ['', '2022', '2023', '2022', '2023'],
      ['Exportations', 701, 890, 294, 405],
      ['Importations', 5602, 4302, 701, 611],
    ]);
    expect(found[0]).toEqual(['FRA', 'KAZ', 'export', 701e6]);
    expect(found[2]).toEqual(['FRA', 'UZB', 'export', 294e6]);
  });
});

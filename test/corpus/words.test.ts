import { describe, expect, it } from 'vitest';
import { line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

const read = (rows: Parameters<typeof writtenGrid>[0], fileName?: string) => understand(writtenGrid(rows), fileName);

describe('the words of offices, with made-up numbers', () => {
  it('a national data bank: its country reports, the one named is the partner, shares are no money', () => {
    const { figures, proposal } = read([
      ['Department of Commerce'],
      ['Export Import Data Bank'],
      ['Export :: Country-wise all commodities'],
      ['Dated: 24/6/2020'],
      ['Values in US$ Million'],
      ['Country:  BELARUS'],
      ['S.No.', 'HSCode', 'Commodity', '2018-2019', '2019-2020', '%Growth'],
      ['1.', '09', 'COFFEE, TEA, MATE AND SPICES.', '1.50', '2.50', '66.67'],
      ['2.', '30', 'PHARMACEUTICAL PRODUCTS', '10.00', '12.00', '20.00'],
      ...['40', '52', '61', '72', '84', '85'].map((code, at) => [`${at + 3}.`, code, `CHAPTER ${code}`, null, null, null]),
      ['Total', null, null, '11.50', '14.50', '26.09'],
      ["India's Total", null, null, '330,000.10', '313,000.20', null],
      ['%Share', null, null, '0.0035', '0.0046', null],
    ]);
    expect(proposal.mapping.publisher).toBe('Department of Commerce, India');
    expect(figures.map(line)).toEqual([
      'IND > BLR export 09 FY2018-19 value USD 1500000 D8',
      'IND > BLR export 09 FY2019-20 value USD 2500000 E8',
      'IND > BLR export 09 FY2019-20 growth % 66.67 F8',
      'IND > BLR export 30 FY2018-19 value USD 10000000 D9',
      'IND > BLR export 30 FY2019-20 value USD 12000000 E9',
      'IND > BLR export 30 FY2019-20 growth % 20 F9',
      'IND > BLR export TOTAL FY2018-19 value USD 11500000 D16',
      'IND > BLR export TOTAL FY2019-20 value USD 14500000 E16',
      'IND > BLR export TOTAL FY2019-20 growth % 26.09 F16',
      'IND > WLD export TOTAL FY2018-19 value USD 330000100000 D17',
      'IND > WLD export TOTAL FY2019-20 value USD 313000200000 E17',
      'IND > BLR export TOTAL FY2018-19 share % 0.0035 D18',
      'IND > BLR export TOTAL FY2019-20 share % 0.0046 E18',
    ]);
  });

  it('cents for a pound are a price, and real changes no nominal ones', () => {
    const prices = read([
      ['Prices of commodities'],
      [null, 'Cotton (US cents per lb)', 'Wheat ($/mt)'],
      [2020, 71.9, 231.6],
      [2021, 101.2, 315.2],
    ]).figures.map(({ key }) => [key.measure, key.unit]);
    expect(prices.slice(0, 2)).toEqual([
      ['rate', 'US cents per lb'],
      ['rate', '$/mt'],
    ]);
    // What a title says of the product holds for no row that says itself what it is.
    const economy = read([
      ['Pakistan: GDP and trade'],
      ['Indicator', '2019', '2020', '2021'],
      ['Exports of goods, US$ million', 24_257, 22_536, 25_304],
      ['Exports of goods – real, % change', 3.1, -7.1, 12.3],
      ['Exports of goods – nominal, % change', 2.1, -7.9, 11.9],
    ]).figures.map(({ key, col }) => [key.measure, key.priceBasis, col]);
    expect(economy.filter(([, , col]) => col === 3)).toEqual([
      ['value', null, 3],
      ['growth', 'constant', 3],
      ['growth', 'current', 3],
    ]);
  });

  it.each<[string, (string | number | null)[][], string[]]>([
    [
      'Ukrainian',
      [['Зовнішня торгівля України товарами, тис. дол. США'], [], ['Країна', 'Експорт 2023', 'Імпорт 2023'], ['Польща', '1 234,5', '2 345,6'], ['Туреччина', '987,6', '1 876,5']],
      ['UKR > POL export TOTAL 2023 value USD 1234500 B4', 'UKR > POL import TOTAL 2023 value USD 2345600 C4'],
    ],
    [
      'Spanish',
      [['Exportaciones de México por país de destino'], ['Miles de dólares'], [], ['País', 'Ene-Jun 2024', 'Ene-Jun 2025'], ['Pakistán', '1,500.5', '1,600.5'], ['Belarús', '20.5', '30.5']],
      ['MEX > PAK export TOTAL 2024-01/2024-06 value USD 1500500 B5', 'MEX > PAK export TOTAL 2025-01/2025-06 value USD 1600500 C5'],
    ],
    [
      'Turkish',
      [['Türkiye İhracatı, Bin ABD $'], [], ['Ülke', '2023', '2024', 'Değişim (%)'], ['Pakistan', '1.250', '1.350', '8,0'], ['Beyaz Rusya', '950', '1.050', '10,5']],
      ['TUR > PAK export TOTAL 2023 value USD 1250000 B4', 'TUR > PAK export TOTAL 2024 value USD 1350000 C4'],
    ],
    [
      'Chinese',
      [['2024年1-6月中国进出口商品国别总值'], ['单位：万美元'], [], ['国家（地区）', '出口', '进口'], ['巴基斯坦', 12.5, 3.5], ['白俄罗斯', 2.5, 1.5]],
      ['CHN > PAK export TOTAL 2024-01/2024-06 value USD 125000 B5', 'CHN > PAK import TOTAL 2024-01/2024-06 value USD 35000 C5'],
    ],
    [
      'Korean',
      [['한국의 국가별 수출'], ['(단위 : 천불)'], [], ['국가', '2023년', '2024년'], ['파키스탄', '1,200', '1,300'], ['벨라루스', '15', '16']],
      ['KOR > PAK export TOTAL 2023 value USD 1200000 B5', 'KOR > PAK export TOTAL 2024 value USD 1300000 C5'],
    ],
    [
      'Arabic',
      [['صادرات باكستان حسب الدول'], ['القيمة بالمليون دولار'], [], ['الدولة', '2023', '2024'], ['بيلاروس', '1.5', '2.5'], ['الصين', '2,000.5', '2,100.5']],
      ['PAK > BLR export TOTAL 2023 value USD 1500000 B5', 'PAK > BLR export TOTAL 2024 value USD 2500000 C5'],
    ],
    [
      'German',
      [['Ausfuhr Deutschlands nach Ländern'], ['Wert in Tsd. EUR'], [], ['Land', '2023', '2024'], ['Pakistan', '1.234,5', '2.345,6'], ['Belarus', '12,5', '13,5']],
      ['DEU > PAK export TOTAL 2023 value EUR 1234500 B5', 'DEU > PAK export TOTAL 2024 value EUR 2345600 C5'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(rows).figures.map(line).slice(0, 2)).toEqual(expected);
  });

  it.each([
    ['Source: UN Comtrade', 'UN Comtrade'],
    ['Sources: ITC calculations', 'ITC Trade Map'],
    ['Источник: Белстат', 'Belstat'],
    ['Source: Pakistan Bureau of Statistics', 'Pakistan Bureau of Statistics'],
    ['Quelle: Statistisches Bundesamt (Destatis)', 'Destatis'],
    ['资料来源：海关总署', 'General Administration of Customs, China'],
    ['Source: the desk', null],
  ])('%s', (text, publisher) => {
    const { proposal } = read([['Trade of Belarus with Pakistan, US$ million'], [], ['Year', 'Exports', 'Imports'], [2019, 1.5, 2.5], [2020, 2.5, 3.5], [], [text]]);
    expect(proposal.mapping.publisher).toBe(publisher);
  });
});

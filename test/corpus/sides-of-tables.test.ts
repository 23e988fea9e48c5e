import { describe, expect, it } from 'vitest';
import { line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Who stands in rows and heads, and what stands beside them; all numbers are made up. */

const lines = (rows: Parameters<typeof writtenGrid>[0], fileName?: string) =>
  understand(writtenGrid(rows), fileName).figures.map(line);

describe('rows of those who report', () => {
  it('are members of a group under “торговля стран СНГ”, and what is with others is with these', () => {
    const found = lines([
      ['Внешняя торговля стран СНГ в 2023 году (млн долларов США)'],
      [null, 'Экспорт', 'Экспорт', 'Экспорт', 'Импорт'],
      [null, 'всего', 'в страны СНГ', 'в другие страны', 'всего'],
      ['Азербайджан', 33, 2, 31, 17],
      ['Армения', 8, 3, 5, 12],
      ['Беларусь', 40, 26, 14, 43],
    ]);
    expect(found.slice(0, 4)).toEqual([
      'AZE > WLD export TOTAL 2023 value USD 33000000 B4',
      'AZE > СНГ export TOTAL 2023 value USD 2000000 C4',
      'AZE > другие страны export TOTAL 2023 value USD 31000000 D4',
      'AZE > WLD import TOTAL 2023 value USD 17000000 E4',
    ]);
  });

  it('are none under the trade of one country with them', () => {
    const found = lines([
      ['Внешняя торговля Республики Беларусь со странами СНГ (млн долларов США)'],
      ['Страна', '2022', '2023'],
      ['Азербайджан', 33, 2],
      ['Армения', 8, 3],
    ]);
    expect(found[0]).toMatch(/^BLR > AZE/);
  });

  it('have exports to one country beside all of theirs', () => {
    const found = lines([
      ['Export dependence of Central Asian economies'],
      ['Country', 'Year', 'Total exports, USD bn', 'to China, %', 'Exports to Pakistan, USD mn'],
      ['Kazakhstan', 2022, 84.4, 15.6, 14.2],
      ['Kazakhstan', 2023, 78.7, 18.7, 22.8],
      ['Uzbekistan', 2022, 19.3, 13.1, 92.1],
    ]).filter((text) => text.includes(' value '));
    expect(found.slice(0, 2)).toEqual([
      'KAZ > WLD export TOTAL 2022 value USD 84400000000 C3',
      'KAZ > PAK export TOTAL 2022 value USD 14200000 E3',
    ]);
  });

  it('export to the places across, where a head over these says that they import', () => {
    const found = lines([
      ['Intra-GCC merchandise exports, 2022'],
      ['Million US Dollars'],
      ['Exporting country', 'Importing country', 'Importing country', 'Importing country', 'Importing country'],
      [null, 'UAE', 'Oman', 'Kuwait', 'GCC total'],
      ['UAE', '-', 90, 70, 160],
      ['Oman', 80, '-', 60, 140],
      ['Kuwait', 20, 10, '-', 30],
      ['GCC total', 100, 100, 130, 330],
    ]);
    expect(found[0]).toBe('ARE > OMN export TOTAL 2022 value USD 90000000 C5');
  });
});

describe('what stands beside figures', () => {
  it('“Top exports” and “Top imports” beside each other are two lists', () => {
    const found = lines([
      ['Pakistan – Ethiopia, 2023-24'],
      ['Top exports', 'US$ m', 'Top imports', 'US$ m'],
      ['Rice', 28, 'Beans', 9],
      ['Cloth', 12, 'Oilseeds', 4],
      ['Medicines', 6, 'Coffee', 2],
    ]);
    expect(found).toContain('PAK > ETH export Rice FY2023-24 value USD 28000000 B3');
    expect(found).toContain('PAK > ETH import Beans FY2023-24 value USD 9000000 D3');
  });

  it('footnotes stand in brackets behind amounts of money', () => {
    const found = lines([
      ['Trading partners of Kazakhstan'],
      ['Country', 'Exports (2023)', 'Imports (2023)'],
      ['China', '$14.7 billion[3]', '$16.8 billion'],
      ['Italy', '$14.9 billion', '$1.3 billion[a][4]'],
      ['Pakistan', '$21 million', '$33 million'],
    ]);
    expect(found.slice(0, 4)).toEqual([
      'KAZ > CHN export TOTAL 2023 value USD 14700000000 B3',
      'KAZ > CHN import TOTAL 2023 value USD 16800000000 C3',
      'KAZ > ITA export TOTAL 2023 value USD 14900000000 B4',
      'KAZ > ITA import TOTAL 2023 value USD 1300000000 C4',
    ]);
  });

  it('“B.D.” is money, “b/d” are barrels a day', () => {
    const heads = [['Country', '2022', '2023']];
    const rows = [
      ['Oman', 9, 10],
      ['Pakistan', 3, 4],
    ];
    const money = lines([["Value of exports of Bahrain by country, '000 B.D."], ...heads, ...rows]);
    expect(money[0]).toBe('BHR > OMN export TOTAL 2022 value BHD 9000 B3');
    const oil = lines([["Exports of crude oil of Bahrain by country, '000 b/d"], ...heads, ...rows]);
    expect(oil[0]).toContain('quantity bbl/d 9000');
  });

  it('goods of a classification tell rows apart, however few there are', () => {
    const found = lines([
      ['handelspartner', 'varugrupp SITC', 'Varuexport, tkr 2022', 'Varuimport, tkr 2022'],
      ['PK Pakistan', '0-9 totalt', 19, 21],
      ['PK Pakistan', '7 maskiner, apparater', 11, 1],
      ['BY Belarus', '0-9 totalt', 5, 6],
    ]);
    expect(found.slice(0, 3)).toEqual([
      '? > PAK export TOTAL 2022 value ? 19000 C2',
      '? > PAK import TOTAL 2022 value ? 21000 D2',
      '? > PAK export 7 2022 value ? 11000 C3',
    ]);
  });

  it('labels that nobody knows tell rows apart that are else the same', () => {
    const found = understand(
      writtenGrid([
        ['Exports of Pakistan, US$ million'],
        ['Country', 'Tuotelaji', '2022', '2023'],
        ['China', 'Alpha', 19, 21],
        ['China', 'Beta', 11, 1],
        ['Belarus', 'Alpha', 5, 6],
      ]),
    ).figures;
    expect(new Set(found.map(({ key, period }) => JSON.stringify([key, period.written]))).size).toBe(found.length);
  });

  it('codes of two headings before their names are their codes, `_T` is all goods', () => {
    const found = lines([
      ['Customs value, US imports'],
      ['Commodity', 'Country', 'Time', 'Customs Value (Gen) ($US)'],
      ['6302 Bed Linen, Table Linen', 'Pakistan', 'January 2024', '1,204'],
      ['9018 Medical, Surgical Inst', 'Pakistan', 'January 2024', '2,204'],
      ['_T', 'Pakistan', 'January 2024', '9,204'],
    ]);
    expect(found.map((text) => text.split(' ')[4])).toEqual(['6302', '9018', 'TOTAL']);
  });
});

describe('what only looks like it', () => {
  it('“Main export” beside “Main import” behind a country are said of that', () => {
    const found = lines([
      ['Share of the main goods in trade, 2023'],
      ['Country', 'Main export', 'Exports, US$ m', 'Main import', 'Imports, US$ m'],
      ['Kazakhstan', 'Oil', 42, 'Machinery', 24],
      ['Uzbekistan', 'Gold', 9, 'Machinery', 8],
      ['Tajikistan', 'Metals', 2, 'Fuel', 5],
    ]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((text) => /KAZ|UZB|TJK/.test(text))).toBe(true);
  });

  it('vitamins B and D are no money of Bahrain', () => {
    const found = lines([
      ['Exports of vitamins A, B, D of Pakistan'],
      ['Country', '2022', '2023'],
      ['Oman', 9, 10],
      ['China', 3, 4],
    ]);
    expect(found[0]).toContain('value ? 9');
  });

  it('a title with a figure of its own measures nothing of the table', () => {
    const found = lines([
      ['Exports of Pakistan, US$ million'],
      ['Population: 241.5 million (2023/24)'],
      ['Country', '2022', '2023'],
      ['Oman', 9, 10],
      ['China', 3, 4],
    ]);
    expect(found[0]).toBe('PAK > OMN export TOTAL 2022 value USD 9000000 B4');
  });
});

describe('names of files, sheets and fields', () => {
  it('money of a title is no index of a file’s name', () => {
    const rows: Parameters<typeof writtenGrid>[0] = [
      ['Uzbekistan: foreign trade, US$ bn'],
      [null, '2022', '2023'],
      ['Exports of goods', 15, 19],
      ['Imports of goods', 28, 35],
    ];
    expect(lines(rows, 'external trade indices.xlsx')[0]).toBe(
      'UZB > WLD export TOTAL 2022 value USD 15000000000 B3',
    );
    const bare = lines([['Uzbekistan: foreign trade'], ...rows.slice(1)], 'external trade indices.xlsx');
    expect(bare[0]).toContain(' index ');
  });

  it('`REP` and `PAR` beside each other are the two ends', () => {
    const found = lines([
      ['TIME', 'REP', 'PAR', 'FL', 'HS6', 'VAL_USD', 'NW_KG'],
      ['2022', '398', '112', 'X', '520100', 41, 12],
      ['2022', '398', '586', 'M', '310210', 52, 17],
      ['2023', '398', '860', 'X', '310210', 63, 20],
    ]).filter((text) => text.includes(' value '));
    expect(found[0]).toBe('KAZ > BLR export 520100 2022 value USD 41 F2');
    expect(found[1]).toBe('KAZ > PAK import 310210 2022 value USD 52 F3');
  });

  it('“اقلام صادراتی” are exported', () => {
    const found = lines([
      ['جدول ۱: اقلام عمده صادراتی ایران به پاکستان در سال ۱۴۰۲ (ارزش: میلیون دلار)'],
      ['کالا', 'وزن (هزار تن)', 'ارزش'],
      ['قیر نفت', 310, 120],
      ['خرما', 44, 38],
    ]).filter((text) => text.includes(' value '));
    expect(found[0]).toContain('IRN > PAK export قیر نفت');
  });
});

describe('both flows together, from a head that names the money', () => {
  const rows = (heads: readonly string[]) =>
    lines([
      ['Partner', heads[0] ?? '', 'Share of EU trade', heads[1] ?? '', heads[2] ?? '', 'Balance'],
      ['United States', 865, 16.8, 532, 333, 199],
      ['China', 732, 14.2, 213, 519, -306],
      ['United Kingdom', 508, 9.9, 344, 164, 180],
    ]);

  it.each([
    [['Total trade 2024 (EUR bn)', 'EU exports 2024', 'EU imports 2024']],
    [['Total trade 2024', 'EU exports 2024 (EUR bn)', 'EU imports 2024 (EUR bn)']],
  ])('%j are of one money, and their share is of none', (heads) => {
    expect(rows(heads).slice(0, 5)).toEqual([
      'EU27 > USA turnover TOTAL 2024 value EUR 865000000000 B2',
      'EU27 > USA turnover TOTAL 2024 share ? 16.8 C2',
      'EU27 > USA export TOTAL 2024 value EUR 532000000000 D2',
      'EU27 > USA import TOTAL 2024 value EUR 333000000000 E2',
      'EU27 > USA balance TOTAL 2024 value EUR 199000000000 F2',
    ]);
  });
});

describe('places below a flow, with the way to them', () => {
  it.each([
    ['to China', 'to Kazakhstan'],
    ['в Китай', 'с Казахстаном'],
    ['с Китаем', 'из Казахстана'],
    ['vers la Chine', 'au Kazakhstan'],
    ['a China', 'con Kazajistán'],
  ])('%s, %s are the partners of their columns', (one, other) => {
    const found = lines([
      ['Trade of Russia, US$ million'],
      ['Year', 'Exports', null, null],
      [null, 'Total', one, other],
      [2021, 900, 300, 80],
      [2022, 910, 310, 81],
      [2023, 911, 320, 82],
    ]);
    expect(found.slice(0, 3).map((text) => text.split(' ').slice(0, 4).join(' '))).toEqual([
      'RUS > WLD export',
      'RUS > CHN export',
      'RUS > KAZ export',
    ]);
  });
});


import { describe, expect, it } from 'vitest';
import { line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Sections, lists and accounts as surveys of a country have them; all numbers are made up. */

const lines = (rows: Parameters<typeof writtenGrid>[0]) => understand(writtenGrid(rows)).figures.map(line);

describe('a survey of a country', () => {
  it('says beside the name of each section in what its rows are', () => {
    const grid = writtenGrid([
      ['Table 1. Pakistan: Selected Economic Indicators'],
      ['Population: 241.5 million (2023/24)'],
      [null, '2021/22', '2022/23', '2023/24'],
      [null, null, null, 'Est.'],
      ['Output and prices', '(Annual percentage change)'],
      ['Real GDP at factor cost', 6, -1, 2],
      ['Balance of payments', '(In millions of U.S. dollars)'],
      ['Exports of goods', 32, 27, 31],
      ['Imports of goods', 71, 51, 53],
    ]);
    grid.info.merges.push(
      { top: 5, bottom: 5, left: 2, right: 4 },
      { top: 7, bottom: 7, left: 2, right: 4 },
    );
    const found = understand(grid).figures.map(line);
    expect(found[0]).toMatch(/^PAK > .* FY2021-22 growth % 6 B6$/);
    expect(found.slice(3, 6)).toEqual([
      'PAK > WLD export TOTAL FY2021-22 value USD 32000000 B8',
      'PAK > WLD export TOTAL FY2022-23 value USD 27000000 C8',
      'PAK > WLD export TOTAL FY2023-24 value USD 31000000 D8',
    ]);
  });

  it('lists the partners of exports and of imports behind both by themselves', () => {
    const found = lines([
      ['Uzbekistan'],
      [null, '2022', '2023'],
      ['EXTERNAL TRADE million US dollars; calendar year'],
      ['Exports, fob', 154, 196],
      ['Imports, cif', 282, 351],
      ['Trade balance', -128, -155],
      ['DIRECTION OF TRADE million US dollars; calendar year'],
      ['Exports, total', 154, 196],
      ["   1. People's Republic of China", 25, 24],
      ['   2. Kazakhstan', 13, 14],
      ['Imports, total', 282, 351],
      ["   1. People's Republic of China", 64, 113],
      ['   2. Kazakhstan', 33, 31],
    ]);
    expect(found).toContain('UZB > WLD export TOTAL 2022 value USD 154000000 B4');
    expect(found).toContain('UZB > CHN export TOTAL 2023 value USD 24000000 C9');
    expect(found).toContain('UZB > KAZ import TOTAL 2022 value USD 33000000 B13');
  });

  it('has principal exports beside principal imports, and a year behind the word for its labels', () => {
    const found = lines([
      ['Kazakhstan: trade structure 2023'],
      ['Principal exports, fob', 'US$ bn', 'Principal imports, cif', 'US$ bn'],
      ['Crude oil', 42, 'Machinery', 24],
      ['Ferrous metals', 9, 'Chemicals', 8],
      ['Grain', 2, 'Foodstuffs', 5],
    ]);
    expect(found[0]).toBe('KAZ > WLD export Crude oil 2023 value USD 42000000000 B3');
    expect(found).toContain('KAZ > WLD import Chemicals 2023 value USD 8000000000 D4');
    const beside = lines([
      ['Indicators, 2023', 'Pakistan', 'Uzbekistan', 'Kazakhstan'],
      ['GDP (US$ bn)', 338, 90, 261],
      ['Exports of goods (US$ bn)', 28, 19, 78],
      ['Imports of goods (US$ bn)', 50, 35, 61],
    ]);
    expect(beside).toContain('UZB > WLD export TOTAL 2023 value USD 19000000000 C3');
  });

  it('parts services into what was sold and what was bought', () => {
    const found = lines([
      ["Pakistan's trade in services with the United Kingdom (Million US$)"],
      ['Item', 'FY24', 'FY24', 'FY24'],
      [null, 'Credit', 'Debit', 'Net'],
      ['Total services', 88, 93, -5],
      ['Transport', 9, 31, -22],
      ['Travel', 12, 21, -9],
    ]);
    expect(found.slice(0, 3)).toEqual([
      'PAK > GBR export Total services FY2023-24 value USD 88000000 B4',
      'PAK > GBR import Total services FY2023-24 value USD 93000000 C4',
      'PAK > GBR balance Total services FY2023-24 value USD -5000000 D4',
    ]);
  });

  it('says whom a sheet is with in two cells', () => {
    const found = lines([
      ["Pakistan's trade with:", 'China'],
      ['US$ million'],
      ['Year', 'Exports', 'Imports'],
      ['2021', 16, 90],
      ['2022', 18, 80],
    ]);
    expect(found[0]).toBe('PAK > CHN export TOTAL 2021 value USD 16000000 B4');
  });

  it.each([
    ['Türkmenistan bilen Päkistanyň arasyndaky söwda dolanyşygy (müň ABŞ dollary)', 'Ýyl', 'TKM > PAK', 10_000],
    ['საქართველოს ვაჭრობა (ათასი აშშ დოლარი)', 'წელი', 'GEO > WLD', 10_000],
  ])('“%s”', (title, year, ends, value) => {
    const found = lines([
      [title],
      [year, 'Eksport', 'Import'],
      ['2022', 10, 20],
      ['2023', 30, 40],
    ]);
    expect(found[0]).toBe(`${ends} export TOTAL 2022 value USD ${value} B3`);
  });
});

describe('units of rows', () => {
  it('are of the office whose dollars they are', () => {
    const found = lines([
      ['Merchandise Exports By Region/Market'],
      ['Source: ENTERPRISE SINGAPORE'],
      [],
      ['Data Series', '2024 Nov', '2024 Oct'],
      ['Total Exports (Thousand Dollars)', 57, 60],
      ['Pakistan (Thousand Dollars)', 12, 13],
      ['Viet Nam (Thousand Dollars)', 17, 19],
    ]);
    expect(found[2]).toBe('SGP > PAK export TOTAL 2024-11 value SGD 12000 B6');
  });

  it('part money from amounts under “Measure”', () => {
    const found = lines([
      ['Uzbekistan: exports of selected goods to Pakistan'],
      ['Product', 'Measure', '2022', '2023'],
      ['Cotton fibre', 'tonnes', 92, 71],
      ['Cotton fibre', 'USD thousand', 203, 150],
      ['Pulses', 'tonnes', 28, 40],
      ['Pulses', 'USD thousand', 201, 313],
    ]);
    expect(found[0]).toBe('UZB > PAK export Cotton fibre 2022 weight t 92 C3');
    expect(found[2]).toBe('UZB > PAK export Cotton fibre 2022 value USD 203000 C4');
  });

  it('“Importe” behind a German adjective are imports, “Exportgüter” exports', () => {
    const found = lines([
      ['Österreichs Außenhandel mit Usbekistan (in Mio. EUR)'],
      [null, '2022', '2023'],
      ['Österreichische Exporte', 98, 145],
      ['Österreichische Importe', 12, 10],
    ]);
    expect(found[2]).toBe('AUT > UZB import TOTAL 2022 value EUR 12000000 B4');
    const goods = lines([
      ['Top-3-Exportgüter Österreichs 2023 (in Mio. EUR)'],
      ['Warengruppe', 'Wert'],
      ['Maschinen und Apparate', 60],
      ['Kraftfahrzeuge', 10],
    ]);
    expect(goods[0]).toContain('export Maschinen und Apparate 2023 value EUR 60000000');
  });
});

describe('lines that say their own money', () => {
  it('are what each row measures, among shares and lists', () => {
    const found = lines([
      ['Kazakhstan'],
      [null, '2022', '2023'],
      ['Merchandise exports, f.o.b. (million US$)', 84, 78],
      ['Merchandise imports, c.i.f. (million US$)', 50, 61],
      ['Share in world total exports', 0.3, 0.3],
      ['By main destination'],
      ['1. Italy', 18, 19],
      ['2. China', 16, 18],
    ]).filter((text) => text.includes(' value '));
    expect(found).toEqual([
      'KAZ > WLD export TOTAL 2022 value USD 84000000 B3',
      'KAZ > WLD export TOTAL 2023 value USD 78000000 C3',
      'KAZ > WLD import TOTAL 2022 value USD 50000000 B4',
      'KAZ > WLD import TOTAL 2023 value USD 61000000 C4',
    ]);
  });
});

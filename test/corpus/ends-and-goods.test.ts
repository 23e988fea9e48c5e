import { describe, expect, it } from 'vitest';
import { line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Whose trade it is, with whom and in what, as tables of offices, portals and desks say it; all numbers are made up. */

const lines = (rows: Parameters<typeof writtenGrid>[0], fileName?: string) =>
  understand(writtenGrid(rows), fileName).figures.map(line);

describe('the two ends of a trade', () => {
  it('“Importações do Paquistão” beside “Exportações para o Paquistão” were bought there', () => {
    const found = lines([
      ['Relações económicas Moçambique – Paquistão (mil USD)'],
      ['Ano', 'Exportações para o Paquistão', 'Importações do Paquistão', 'Saldo'],
      ['2022', 120, 52, 68],
      ['2023', 98, 60, 38],
    ]);
    expect(found.slice(0, 3)).toEqual([
      'MOZ > PAK export TOTAL 2022 value USD 120000 B3',
      'MOZ > PAK import TOTAL 2022 value USD 52000 C3',
      'MOZ > PAK balance TOTAL 2022 value USD 68000 D3',
    ]);
  });

  it('who buys “Russian” goods imports from Russia', () => {
    const found = lines([
      ['Who is buying Russian fertilizer?'],
      ['Value of imports of fertilizers (HS 31) from Russia, $m'],
      ['Country', '2021', '2022'],
      ['Brazil', 35, 55],
      ['India', 5, 24],
      ['China', 7, 11],
    ]);
    expect(found[0]).toBe('BRA > RUS import 31 2021 value USD 35000000 B4');
  });

  it('the origin of exports reports them, the destination of imports as well', () => {
    const found = lines([
      ['Title', 'Total exports'],
      ['Products', 'HS 0713 - Dried leguminous vegetables'],
      ['Origin', 'Canada'],
      ['Destination', 'Top 10 countries'],
      ['Units', 'Value in Thousands of Canadian Dollars'],
      [],
      [null, '2022', '2023'],
      ['India', 46, 98],
      ['China', 50, 44],
      ['Pakistan', 11, 14],
    ]);
    expect(found[0]).toBe('CAN > IND export 0713 2022 value CAD 46000 B8');
    const imports = lines([
      ['Imports, thousand US dollars'],
      ['Destination', 'Kenya'],
      [],
      ['Country', '2022', '2023'],
      ['India', 46, 98],
      ['China', 50, 44],
    ]);
    expect(imports[0]).toBe('KEN > IND import TOTAL 2022 value USD 46000 B5');
  });

  it('countries stand in Mongolian over thousands of dollars', () => {
    const found = lines([
      ['ЭКСПОРТ, улсаар, мянган ам.доллар'],
      ['Улс', '2022', '2023'],
      ['БҮГД', 90, 120],
      ['БНХАУ', 55, 76],
      ['ОХУ', 20, 30],
      ['Казахстан', 15, 14],
    ]);
    expect(found.slice(0, 3)).toEqual([
      '? > WLD export TOTAL 2022 value USD 90000 B3',
      '? > WLD export TOTAL 2023 value USD 120000 C3',
      '? > CHN export TOTAL 2022 value USD 55000 B4',
    ]);
  });
});

describe('goods and places in one column', () => {
  const rows = (head: string, other: number): Parameters<typeof writtenGrid>[0] => [
    ["Zambia's exports by destination and product, December 2023 (K'Million)"],
    [head, 'Value', '% Share'],
    ['Switzerland', 58, 38],
    ['Copper anodes', 41, 71],
    ['Copper blister', other, 29],
    ['China', 31, 20],
    ['Copper blister', 25, 81],
    ['Other products', 6, 19],
    ['Rest of the world', 44, 29],
    ['Total value of exports', 133, 100],
  ];

  it.each(['Country/Product', 'Destination'])('goods that add up to the place above are traded with it, under “%s”', (head) => {
    const found = lines(rows(head, 17)).filter((text) => text.includes(' value '));
    expect(found.slice(0, 4)).toEqual([
      'ZMB > CHE export TOTAL 2023-12 value ZMW 58000000 B3',
      'ZMB > CHE export Copper anodes 2023-12 value ZMW 41000000 B4',
      'ZMB > CHE export Copper blister 2023-12 value ZMW 17000000 B5',
      'ZMB > CHN export TOTAL 2023-12 value ZMW 31000000 B6',
    ]);
    expect(found.at(-1)).toBe('ZMB > WLD export TOTAL 2023-12 value ZMW 133000000 B10');
  });

  it('goods that are more than it are not', () => {
    expect(lines(rows('Country/Product', 70)).some((text) => text.includes('CHE export Copper'))).toBe(false);
  });
});

describe('codes', () => {
  it('of the tariff say more than those of the chapter beside it', () => {
    const found = lines([
      ['TradeType', 'Country', 'Tariff', 'YearMonth', 'Chapter', 'Value (ZAR)'],
      ['Exports', 'Pakistan', '27011200', '202401', '27', 410],
      ['Exports', 'Kenya', '63023100', '202401', '63', 220],
    ]);
    expect(found[0]).toContain('export 27011200 2024-01 value ZAR 410');
  });

  it('of one digit are no chapters that lost a zero', () => {
    const found = lines([
      ['freq', 'reporter', 'partner', 'product', 'flow', 'indicators', '2022', '2023'],
      ['A', 'PL', 'PK', 'TOTAL', '1', 'VALUE_IN_EUROS', 90, 120],
      ['A', 'PL', 'PK', '7', '2', 'VALUE_IN_EUROS', 41, 52],
    ]);
    expect(found.slice(1, 3)).toEqual([
      'POL > PAK import TOTAL 2023 value EUR 120 H2',
      'POL > PAK export 7 2022 value EUR 41 G3',
    ]);
  });
});

describe('names of fields', () => {
  it('`Y2020F` is noted of `Y2020`', () => {
    const found = lines([
      ['Reporter', 'Partner', 'Item', 'Element', 'Unit', 'Y2020', 'Y2020F', 'Y2021', 'Y2021F'],
      ['Pakistan', 'Belarus', 'Rice', 'Export quantity', 't', 12, 'A', 14, 'A'],
      ['Pakistan', 'Belarus', 'Rice', 'Export value', '1000 USD', 34, 'A', null, null],
      ['Pakistan', 'China', 'Rice', 'Export quantity', 't', 22, 'A', 24, 'E'],
      ['Pakistan', 'China', 'Rice', 'Export value', '1000 USD', 44, 'A', 54, 'A'],
    ]);
    expect(found.filter((text) => text.includes(' value '))).toEqual([
      'PAK > BLR export Rice 2020 value USD 34000 F3',
      'PAK > CHN export Rice 2020 value USD 44000 F5',
      'PAK > CHN export Rice 2021 value USD 54000 H5',
    ]);
  });

  it('lagged figures and rates of exchange are none, the name of the file says the money', () => {
    const found = lines(
      [
        ['date', 'exports', 'imports', 'exports_lag', 'usd_pkr'],
        ['2024-07-01', 23, 42, 21, 278.5],
        ['2024-08-01', 27, 45, 23, 278.7],
        ['2024-09-01', 28, 46, 27, 278.1],
      ],
      'pakistan_trade_monthly_usd_mn.csv',
    );
    expect(found.slice(0, 3)).toEqual([
      'PAK > WLD export TOTAL 2024-07 value USD 23000000 B2',
      'PAK > WLD import TOTAL 2024-07 value USD 42000000 C2',
      'PAK > WLD export TOTAL 2024-08 value USD 27000000 B3',
    ]);
    expect(found).toHaveLength(6);
  });

  it('“Exp or Imp” lists flows by number, exports first; places stand behind their codes', () => {
    const found = lines([
      ['Exp or Imp', 'Year', 'HS', 'Country', 'Unit1', 'Quantity1-Year', 'Value-Year', 'Quantity1-Jan', 'Value-Jan'],
      ['1', '2024', "'870323190'", '124_PAKISTAN', 'NO', 5, 90, 2, 40],
      ['1', '2024', "'870323190'", '152_UZBEKISTAN', 'NO', 6, 80, 3, 30],
      ['2', '2024', "'840734000'", '124_PAKISTAN', 'NO', 7, 70, 4, 20],
    ]);
    expect(found.filter((text) => text.includes(' value '))).toEqual([
      'JPN > PAK export 870323190 2024 value JPY 90000 G2',
      'JPN > PAK export 870323190 2024-01 value JPY 40000 I2',
      'JPN > UZB export 870323190 2024 value JPY 80000 G3',
      'JPN > UZB export 870323190 2024-01 value JPY 30000 I3',
      'JPN > PAK import 840734000 2024 value JPY 70000 G4',
      'JPN > PAK import 840734000 2024-01 value JPY 20000 I4',
    ]);
  });
});

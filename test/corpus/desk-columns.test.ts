import { describe, expect, it } from 'vitest';
import { figureLines, figures } from '../tables/read-lines';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Columns that desks and analysts write beside their figures: sums of several rows, remarks, ratios, years of what is cited. */

type Rows = Parameters<typeof figures>[0];
const called = (name: string, rows: Rows) =>
  understand(writtenGrid(rows), name).figures.map(({ key }) => [key.reporter, key.partner, key.flow]);

describe('a sum of several rows beside each of them', () => {
  const rows = (share: (value: number, sum: number) => number): Rows => [
    ['Exports of Pakistan by partner, US dollars'],
    ['Year', 'Partner', 'partner_amount', 'partner_perc', 'upper_sum'],
    ...[2021, 2022, 2023].flatMap((year) => {
      const parts = [4120 + year, 2210, 1180, 901];
      const sum = parts.reduce((all, part) => all + part, 0);
      return parts.map((part, at) => [year, ['China', 'Germany', 'Belarus', 'Turkey'][at] ?? '', part, share(part, sum), sum]);
    }),
  ];

  it('is no figure of the partner of the row', () => {
    const shown = rows((value, sum) => Math.round((value / sum) * 10_000) / 10_000);
    const found = figures(shown).filter(([, , , , , , measure]) => measure === 'value');
    expect(found.length).toBe(12);
    expect(found.every(([, , , , , , , value]) => Number(value) < 8000)).toBe(true);
  });

  it('stays where no share of it tells', () => {
    const shown = rows((value) => Math.round(value / 7) / 10_000);
    expect(figures(shown).filter(([, , , , , , measure]) => measure === 'value').length).toBe(24);
  });
});

describe('what stands behind the figures', () => {
  it('names the first of the goods, and not those of the sum', () => {
    const rows: Rows = [
      ['Country', 'Exports (US$ million)', 'Year', 'Top goods export (2021)'],
      ['China', 3511248, 2023, 'Telephones'],
      ['Germany', 2104251, 2023, 'Cars'],
      ['Belarus', 40211, 2023, 'Fertilizers'],
    ];
    expect(figures(rows).map(([, , , flow, goods, , , value]) => [flow, goods, value])).toEqual([
      ['export', null, 3511248e6],
      ['export', null, 2104251e6],
      ['export', null, 40211e6],
    ]);
  });

  it('is how often one is in the other, in no money', () => {
    const lines = figureLines([
      ['Foreign trade of Nepal'],
      ['Fiscal year', "Imports (Rs. in '000)", "Exports (Rs. in '000)", "Imports/Exports Ratio (Rs. in '000)"],
      ['2019/20', 119679, 9771, 12.25],
      ['2020/21', 153984, 14112, 10.91],
      ['2021/22', 192045, 20003, 9.6],
    ]);
    expect(lines.filter((line) => line.includes(' rate ')).map((line) => line.split(' rate ')[1])).toEqual([
      '? 12.25 D3',
      '? 10.91 D4',
      '? 9.6 D5',
    ]);
  });

  it('is what one column has more than another, where it has no head', () => {
    const rows: Rows = [
      ['Exports of Pakistan, US dollars'],
      ['Year', 'Goods', 'As reported', 'As reported by partners', null],
      [2022, 'Cotton', '$1,200', '$1,100', '$100'],
      [2022, 'Rice', '$900', '$950', '-$50'],
      [2022, 'Leather', '$310', '$300', '$10'],
      [2022, 'Fish', '$210', '$222', '-$12'],
    ];
    expect(figureLines(rows).some((line) => / E\d$/.test(line))).toBe(false);
  });
});

describe('heads', () => {
  it('cite a year that is not that of the rows', () => {
    const head = 'Value of exports to Belarus in US$ (Smith and Jones (2019))';
    const rows: Rows = [['Entity', 'Year', head], ['Pakistan', 2016, 320], ['India', 2016, 410], ['China', 2016, 515]];
    expect(figures(rows).map(([, , , , , period]) => period)).toEqual(['2016', '2016', '2016']);
  });

  it('name all exports below a title of some', () => {
    const rows: Rows = [
      ['Agricultural exports by quarter (US$ million)'],
      ['Quarter', 'Total exports (US$ million)', 'Agricultural exports (US$ million)'],
      ['Q1 2023', 6487, 279],
      ['Q2 2023', 6435, 280],
      ['Q3 2023', 10346, 219],
    ];
    expect(figures(rows).map(([, , , , goods]) => goods).slice(0, 2)).toEqual([null, 'Agricultural']);
  });
});

it('goods of several words before each flow are its goods', () => {
  const rows: Rows = [
    ['Entity', 'Year', 'plastic_waste_exports', 'plastic_waste_imports'],
    ['Kenya', 2020, 51, 62],
    ['Ghana', 2020, 73, 94],
  ];
  expect(new Set(figures(rows).map(([, , , , goods]) => goods))).toEqual(new Set(['plastic waste']));
});

it('a total of the balance of payments is of all goods beside the groups of them', () => {
  const rows: Rows = [
    ['Exports by group, US$ million'],
    ['Date', 'Food', 'Textile', 'All_Others', 'Total_BOP'],
    ['2014-10-01', 309, 1163, 181, 1653],
    ['2014-11-01', 301, 958, 166, 1425],
    ['2014-12-01', 439, 1213, 134, 1786],
    ['2015-01-01', 444, 1124, 3, 1571],
    ['2015-02-01', 400, 1100, 13, 1513],
  ];
  expect(figures(rows).map(([, , , , goods]) => goods).slice(0, 4)).toEqual(['Food', 'Textile', 'All_Others', null]);
});

it('figures of a second table that a program joined to the first are left', () => {
  const heads = (end: string) => ['reporterDesc', 'flowCode', 'partnerDesc', 'value'].map((name) => `${name}_${end}`);
  const row = (code: string, own: number, mirrored: number) =>
    [2022, code, 'Pakistan', 'X', 'Germany', own, 'Germany', 'M', 'Pakistan', mirrored] as const;
  const rows: Rows = [
    ['year', 'cmdCode', ...heads('x'), ...heads('y')],
    row('52', 1200, 1001),
    row('61', 900, 1002),
    row('63', 310, 1003),
  ];
  expect(figures(rows).map(([, , , , , , , value]) => value)).toEqual([1200, 900, 310]);
});

it('codes that a program wrote as numbers with decimals are those codes', () => {
  const rows: Rows = [['Year', 'Flow', 'SITC_1', 'Value (EUR)'], ...[0, 1, 2, 3, 4, 5].map((code) => [2018, 'Exports', `${code}.0`, 5000 + code])];
  expect(figureLines(rows).map((line) => line.split(' ')[4])).toEqual(['0', '1', '2', '3', '4', '5']);
});

it('a balance in two currencies is one, though most of it is below nought', () => {
  const rows: Rows = [
    ['Month', 'Trade balance / Rs crore', 'Trade balance / US$ million'],
    ['Jan 2023', -1241, -15.2],
    ['Feb 2023', -1322, -16.1],
    ['Mar 2023', -1411, -17.3],
    ['Apr 2023', -1198, -14.6],
  ];
  expect(figureLines(rows).map((line) => line.split(' ').at(-1))).toEqual(['C2', 'C3', 'C4', 'C5']);
});

it('a file called after where the goods of a group went says whom each of it traded with', () => {
  const rows: Rows = [['Exporter', 'Year', 'Value (US$)'], ['Kenya', 2022, 500], ['Ghana', 2022, 700]];
  expect(called('africa_exports_to_usa_2022.csv', rows)).toEqual([
    ['KEN', 'USA', 'export'],
    ['GHA', 'USA', 'export'],
  ]);
});

describe('heads in capitals or in small letters', () => {
  it('are no codes of series for the year in them', () => {
    const rows: Rows = [
      ['COUNTRY', 'GDP_2021', 'GDP_2022'],
      ['Belarus', 69000, 73000],
      ['Kazakhstan', 197000, 225000],
      ['Pakistan', 348000, 374000],
    ];
    expect(new Set(figures(rows).map(([, , , , , , measure]) => measure))).toEqual(new Set(['gdp']));
  });

  it('keep the kilograms of UN Comtrade', () => {
    const rows: Rows = [
      ['refyear', 'reporteriso', 'flowcode', 'partneriso', 'cmdcode', 'netwgt', 'primaryvalue'],
      [2022, 'PAK', 'X', 'BLR', '520100', 4100, 12000],
      [2022, 'PAK', 'X', 'KAZ', '520100', 5200, 13000],
      [2022, 'PAK', 'M', 'KAZ', '270900', 6300, 14000],
    ];
    const weights = figureLines(rows).filter((line) => line.includes(' weight '));
    expect(weights.map((line) => line.split(' ').slice(6))).toEqual([
      ['weight', 'kg', '4100', 'F2'],
      ['weight', 'kg', '5200', 'F3'],
      ['weight', 'kg', '6300', 'F4'],
    ]);
  });
});

describe('a title of a country and its money', () => {
  it('says both', () => {
    const rows: Rows = [['Pakistan (US$ million)'], ['Year', 'Exports', 'Imports'], [2021, 30, 33], [2022, 20, 22]];
    expect(figureLines(rows)[0]).toBe('PAK > WLD export TOTAL 2021 value USD 30000000 B3');
  });
});

describe('a country that stands in each row beside itself', () => {
  it('is no partner of its own', () => {
    const rows: Rows = [
      ['Reporter', 'Country', 'Product', '2019', '2020'],
      ['Mexico', 'Mexico', 'Beer', 98.1, 130.3],
      ['Mexico', 'Mexico', 'Cars', 75.4, 79.2],
      ['Mexico', 'Mexico', 'Tyres', 298.4, 230.3],
    ];
    expect(new Set(figures(rows).map(([, reporter, partner]) => `${reporter} ${partner}`))).toEqual(new Set(['MEX WLD']));
  });
});

describe('by how much money there is more', () => {
  it.each(['Δ, USD', 'Change, USD', 'Change', '+/-', 'Change, USD million'])('is no growth and asks nothing: %s', (head) => {
    const { proposal, figures: found } = understand(
      writtenGrid([
        ['Pakistan – Belarus trade'],
        ['', '2022', '2023', head, 'Δ, %'],
        ['Exports to Belarus', '$6.1m', '$5.4m', '-$0.7m', '-11.5%'],
        ['Imports from Belarus', '$45.2m', '$24.9m', '-$20.3m', '-44.9%'],
        ['Total', '$51.3m', '$30.3m', '-$21.0m', '-40.9%'],
      ]),
    );
    expect(found.filter(({ col }) => col === 4)).toEqual([]);
    expect(found.filter(({ col, key }) => col === 5 && key.measure === 'growth').length).toBe(3);
    expect(proposal.question).toBeNull();
  });
});

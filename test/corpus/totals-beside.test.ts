import { describe, expect, it } from 'vitest';
import { figureLines, figures } from '../tables/read-lines';
import { line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Goods that a title or the file's name says, and totals and sums that stand beside them; all numbers are made up. */

type Rows = Parameters<typeof writtenGrid>[0];
const lines = (rows: Rows, fileName: string) => understand(writtenGrid(rows), fileName).figures.map(line);

describe('“Total exports” beside “Agricultural exports”', () => {
  it('are of all goods, whatever the title is of', () => {
    const found = figureLines([
      ["Agricultural Exports of Nigeria by Quarter (₦'million)"],
      ['Quarter', "Total Exports (₦'m)", "Agricultural Exports (₦'m)"],
      ['Q1 2023', 6480, 279],
      ['Q2 2023', 6440, 281],
    ]);
    expect(found.slice(0, 2)).toEqual([
      'NGA > WLD export TOTAL 2023-Q1 value NGN 6480000000 B3',
      'NGA > WLD export Agricultural 2023-Q1 value NGN 279000000 C3',
    ]);
  });

  it('are so in Turkish, where the file is called after the goods', () => {
    const found = lines(
      [
        ['Yıl', 'Türkiyenin Toplam İhracat Hacmi', 'Tekstil İhracat Hacmi', 'Tekstil İhracat Oranı (%)'],
        ['2021', 160_179, 30_095, 18.8],
        ['2022', 169_897, 33_531, 19.7],
      ],
      "Turkiye'de tekstil ihracat hacmi.xlsx",
    );
    expect(found.slice(0, 2)).toEqual([
      'TUR > WLD export TOTAL 2021 value ? 160179 B2',
      'TUR > WLD export Tekstil 2021 value ? 30095 C2',
    ]);
  });
});

describe('goods in Turkish and Indonesian titles', () => {
  it('are those of all rows', () => {
    const turkish = lines(
      [
        ['Ülke Adı', 'İhracat Değeri'],
        ['Germany', 4573],
        ['Pakistan', 2757],
        ['Kazakhstan', 834],
      ],
      "2022 Turkiye'nin tekstilde ihracati.xlsx",
    );
    expect(turkish[1]).toBe('TUR > PAK export Tekstil 2022 value ? 2757 B3');
    const indonesian = figureLines([
      ['Ekspor Kopi Menurut Negara Tujuan Utama, 2021-2022 (ton)'],
      ['Negara Tujuan', '2021', '2022'],
      ['Jepang', 65_327, 58_355],
      ['Pakistan', 1269, 997],
      ['Malaysia', 742, 885],
    ]);
    expect(indonesian[2]).toContain(' > PAK export Kopi 2021 ');
  });
});

describe('a column that repeats what the rows of a year come to', () => {
  const rows = (sum: number): Rows => [
    ['Years', 'Region', 'Export', 'Import', 'sum.Export.'],
    ['2021', 'Asia', 870, 907, 1530],
    ['2021', 'Europe', 580, 564, 1530],
    ['2021', 'Africa', 80, 60, 1530],
    ['2022', 'Asia', 900, 950, sum],
    ['2022', 'Europe', 610, 571, sum],
    ['2022', 'Africa', 90, 70, sum],
  ];

  it('is of none of these rows', () => {
    expect(figures(rows(1600)).map((one) => one.at(-1))).not.toContain(1530);
    expect(figures(rows(1600))).toHaveLength(12);
  });

  it('is taken where they do not add up', () => {
    expect(figures(rows(2210))).toHaveLength(18);
  });
});

describe('provinces under “region”', () => {
  it('are parts of who reports, and no partners', () => {
    const found = understand(
      writtenGrid([
        ['Exports of Canada, million Canadian dollars'],
        ['year', 'region', 'exports'],
        ['2021', 'Alberta', 3569],
        ['2021', 'British Columbia', 2612],
        ['2021', 'Manitoba', 799],
        ['2021', 'Ontario', 8787],
      ]),
    ).figures;
    expect(found.map(({ key }) => [key.reporter, key.partner, key.more['region']])[0]).toEqual(['CAN', 'WLD', 'Alberta']);
  });

  it('regions of the world are partners', () => {
    const found = figureLines([
      ['Exports of Canada, million Canadian dollars'],
      ['year', 'region', 'exports'],
      ['2021', 'Asia', 3569],
      ['2021', 'Africa', 2612],
      ['2021', 'Western Europe', 799],
    ]);
    expect(found[0]).toContain('CAN > Asia export ');
  });
});

describe('codes of sectors', () => {
  it('are none of the Harmonized System', () => {
    const { figures: found } = understand(
      writtenGrid([
        ['Exports of the United Kingdom, tonnes'],
        ['sector_code', 'sector_name', 'year', 'mass'],
        ['10', 'Metal working tools', '2021', 112],
        ['12', 'Other mechanical engineering', '2021', 46],
        ['15a', 'Motor vehicles: body', '2021', 1363],
      ]),
    );
    expect(found.map(({ key }) => key.product.classification)).toEqual([null, null, null]);
  });
});

it('takes turnover and balance behind the trade with several partners for that with all of these', () => {
  const lines = figureLines([
    ['Trade of India, USD million'],
    ['Year', 'Exports to Russia', 'Exports to Ukraine', 'Imports from Russia', 'Imports from Ukraine', 'Total trade', 'Balance'],
    ['2021', 330, 40, 870, 210, 1450, -710],
    ['2022', 310, 20, 4620, 90, 5040, -4380],
    ['2023', 420, 10, 6110, 70, 6610, -5750],
  ]);
  expect(lines).toContain('IND > Selected partners turnover TOTAL 2021 value USD 1450000000 F3');
  expect(lines).toContain('IND > Selected partners balance TOTAL 2023 value USD -5750000000 G5');
});

it('takes the money that stands behind a source above the table', () => {
  const lines = figureLines([
    ['Bilateral trade of Kenya and Ethiopia'],
    ['Source: KNBS; KES billion'],
    ['Indicator', '2022', '2023'],
    ["Kenya's exports to Ethiopia", 12.1, 13.4],
    ["Kenya's imports from Ethiopia", 1.4, 1.9],
  ]);
  expect(lines[0]).toBe('KEN > ETH export TOTAL 2022 value KES 12100000000 B4');
});

import { describe, expect, it } from 'vitest';
import { wordLeft } from '../../shared/sentences/reasons';
import { figureLines, figures } from '../tables/read-lines';
import { line, understand, understandAll } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** What data banks hand out beside their figures: the page of the query, other units, codes and levels of their series. */

type Rows = Parameters<typeof writtenGrid>[0];

describe('the page of a query that lists one country', () => {
  const sheets = (countries: string) =>
    understandAll([
      writtenGrid([
        ['Trade Flow', 'Domestic Exports'],
        ['Data To Report', 'FAS Value'],
        ['Select Type', 'Full Years'],
        ['Timeframe Aggregation', 'Annual'],
        ['Country List', countries],
        ['Country Aggregation', 'Aggregate Countries'],
        ['Column Order', 'HTS2 & DESCRIPTION'],
      ]),
      writtenGrid([
        ['Domestic Exports|Annual Data'],
        ['Data Row Count', '3'],
        ['Data Type', 'HTS Number', 'Description', 2023],
        ['FAS Value', '01', 'LIVE ANIMALS', 3120],
        ['FAS Value', '02', 'MEAT AND EDIBLE MEAT OFFAL', 33_350],
        ['FAS Value', '03', 'FISH AND CRUSTACEANS', 9021],
      ]),
    ]).flatMap((sheet) => sheet.figures.map(line));

  it('says with whom', () => {
    expect(sheets('Pakistan')[0]).toBe('USA > PAK export 01 2023 value USD 3120 D4');
    expect(sheets('Korea, South')[0]).toBe('USA > KOR export 01 2023 value USD 3120 D4');
  });

  it('of several it says nothing', () => {
    expect(sheets('Pakistan, Belarus')[0]).toBe('USA > Countries of the query export 01 2023 value USD 3120 D4');
  });
});

describe('“First Unit of Quantity” over numbers', () => {
  it('is how much there was, in the unit that each row describes', () => {
    const found = figureLines([
      ['Imports of the United States'],
      ['Data Type', 'Country', 'Year', 'HTS Number', 'Quantity Description', 'First Unit of Quantity'],
      ['First Unit of Quantity', 'Portugal', 2024, '8412210075', 'number', 31],
      ['First Unit of Quantity', 'Pakistan', 2024, '7306305035', 'kilograms', 4200],
      ['First Unit of Quantity', 'Belarus', 2024, '7318152061', 'kilograms', 877],
    ]);
    expect(found[1]).toBe('USA > PAK import 7306305035 2024 quantity kg 4200 F4');
    expect(found).toHaveLength(3);
  });
});

describe('the value and the same with its cents', () => {
  const rows = (cents: number): Rows => [
    ['Year', 'Trade Flow', 'Reporter', 'Partner', 'Commodity Code', 'Trade Value (US$)', 'CIF Trade Value (US$)'],
    [2019, 'Import', 'Pakistan', 'Belarus', '252310', 14_120, 14_120 + cents],
    [2019, 'Import', 'Pakistan', 'China', '252310', 7433, 7433.6],
    [2019, 'Import', 'Pakistan', 'France', '252310', 91_011, 91_011.98],
    [2019, 'Import', 'Pakistan', 'Poland', '252310', 12, 12.04],
  ];

  it('are one', () => {
    expect(figureLines(rows(0.47))).toHaveLength(4);
  });

  it('are two where they differ by more', () => {
    expect(figureLines(rows(214.5)).length).toBeGreaterThan(4);
  });
});

describe('series of the balance of payments', () => {
  it('that take primary income in are called so', () => {
    const found = figures([
      ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', '2021', '2022'],
      ['Pakistan', 'PAK', 'Exports of goods, services and primary income (BoP, current US$)', 'BX.GSR.TOTL.CD', 39e9, 41e9],
      ['Belarus', 'BLR', 'Exports of goods, services and primary income (BoP, current US$)', 'BX.GSR.TOTL.CD', 51e9, 48e9],
    ]);
    expect(found[0]?.slice(1, 5)).toEqual(['PAK', 'WLD', 'export', 'Goods and services, with primary income']);
  });
});

describe('codes of one digit', () => {
  const rows = (names: readonly [string, string, string]): Rows => [
    ['RefYear', 'ReporterDesc', 'FlowDesc', 'PartnerDesc', 'CmdCode', 'CmdDesc', 'PrimaryValue'],
    [2021, 'New Zealand', 'Export', 'Pakistan', 2, names[0], 1530],
    [2021, 'New Zealand', 'Export', 'Belarus', 4, names[1], 320],
    [2021, 'New Zealand', 'Export', 'Japan', 8, names[2], 995],
  ];

  it('are chapters where the names beside them are those of chapters', () => {
    const found = figureLines(rows(['Meat and edible meat offal', 'Dairy produce; honey', 'Fruit and nuts, edible']));
    expect(found[0]).toBe('NZL > PAK export 02 2021 value ? 1530 G2');
  });

  it('and else sections', () => {
    const found = figureLines(rows(['Crude materials', 'Animal and vegetable oils', 'Miscellaneous manufactures']));
    expect(found[0]).toContain(' export 2 2021 ');
  });
});

describe('columns that are not used', () => {
  it('are said to tell nothing, not to be nothing', () => {
    const { proposal } = understand(
      writtenGrid([
        ['Classification', 'Year', 'Trade Flow', 'Reporter', 'Partner', 'Commodity Code', 'Trade Value (US$)', 'Flag'],
        ['H5', 2019, 'Import', 'Pakistan', 'Belarus', '0401', 14_120, 4],
        ['H5', 2019, 'Import', 'Pakistan', 'China', '0402', 7433, 0],
        ['H5', 2019, 'Export', 'Pakistan', 'France', '0403', 910, 6],
      ]),
    );
    const said = proposal.left.map((left) => wordLeft(left, (code) => code, 'en'));
    expect(said).toContain('Column ‘Flag’ tells nothing of the figures.');
  });
});

describe('“Live animals (1000)” among tonnes', () => {
  it('are counted, and not weighed', () => {
    const found = figureLines([
      ['U.S. food import volume, by food group'],
      ['Food group', '2021', '2022'],
      [null, '1000 metric tons'],
      ['Live animals (1000)', 6058, 6521],
      ['Meats', 1439, 1578],
      ['Dairy', 250, 244],
    ]);
    expect(found[0]).toContain(' quantity u 6058000 ');
    expect(found[2]).toContain(' Meats 2021 weight t 1439000 ');
  });
});

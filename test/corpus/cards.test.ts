import { describe, expect, it } from 'vitest';
import { line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Short tables of desks: letters for flows, amounts with their scale at the digits, goods over what is counted; all numbers are made up. */

const lines = (rows: Parameters<typeof writtenGrid>[0]) => understand(writtenGrid(rows)).figures.map(line);

describe('heads of desks', () => {
  it('`E`, `I` and `B` below each partner are flows, and no quarter', () => {
    const found = lines([
      ['Pakistan trade with Central Asia, US$ million (E: exports, I: imports, B: balance)'],
      ['FY', 'Kazakhstan', 'Kazakhstan', 'Kazakhstan', 'Uzbekistan', 'Uzbekistan', 'Uzbekistan'],
      [null, 'E', 'I', 'B', 'E', 'I', 'B'],
      ['2021-22', 88, 37, 51, 79, 53, 26],
      ['2022-23', 90, 30, 60, 84, 41, 43],
    ]);
    expect(found.slice(0, 4)).toEqual([
      'PAK > KAZ export TOTAL FY2021-22 value USD 88000000 B4',
      'PAK > KAZ import TOTAL FY2021-22 value USD 37000000 C4',
      'PAK > KAZ balance TOTAL FY2021-22 value USD 51000000 D4',
      'PAK > UZB export TOTAL FY2021-22 value USD 79000000 E4',
    ]);
  });

  it('goods stand over quantities in thousands of tonnes and values', () => {
    const found = lines([
      ['Pakistan exports of selected crops to China'],
      ['Year', 'Rice', 'Rice', 'Sesame', 'Sesame'],
      [null, 'Qty', 'Value', 'Qty', 'Value'],
      [null, '000 MT', 'US$ mn', '000 MT', 'US$ mn'],
      ['2022', 402, 220, 110, 150],
      ['2023', 502, 302, 240, 410],
    ]);
    expect(found.slice(0, 4)).toEqual([
      'PAK > CHN export Rice 2022 quantity t 402000 B5',
      'PAK > CHN export Rice 2022 value USD 220000000 C5',
      'PAK > CHN export Sesame 2022 quantity t 110000 D5',
      'PAK > CHN export Sesame 2022 value USD 150000000 E5',
    ]);
  });

  it('countries over them are partners, and times are times', () => {
    const found = lines([
      ['Rice exports of Pakistan'],
      ['Month', '2022', '2022', '2023', '2023'],
      [null, 'Qty (MT)', 'Value (US$)', 'Qty (MT)', 'Value (US$)'],
      ['January', 402, 220, 110, 150],
      ['February', 502, 302, 240, 410],
    ]);
    expect(found.some((text) => text.includes('export 2022 '))).toBe(false);
  });

  it('markets that import from a country report it, though the title begins with that', () => {
    const found = lines([
      ['Pakistan as a supplier to Central Asian markets, 2023'],
      ['Market', 'Total imports (US$ m)', 'Imports from Pakistan (US$ m)', 'Share of Pakistan (%)'],
      ['Kazakhstan', 611, 22, 3.6],
      ['Uzbekistan', 381, 11, 2.9],
      ['Tajikistan', 58, 8, 13.8],
    ]);
    expect(found.slice(0, 2)).toEqual([
      'KAZ > WLD import TOTAL 2023 value USD 611000000 B3',
      'KAZ > PAK import TOTAL 2023 value USD 22000000 C3',
    ]);
  });

  it('markets to which a country exports are its partners', () => {
    const found = lines([
      ['Exports of Pakistan, US$ m'],
      ['Market', '2022', '2023'],
      ['Kazakhstan', 61, 22],
      ['Uzbekistan', 38, 11],
    ]);
    expect(found[0]).toBe('PAK > KAZ export TOTAL 2022 value USD 61000000 B3');
  });
});

describe('amounts of cards', () => {
  it('“£172m” and “£1.1bn” are money with its scale', () => {
    const found = lines([
      ['UK – Uzbekistan trade'],
      [null, '2022', '2023'],
      ['UK exports', '£172m', '£255m'],
      ['UK imports', '£1.1bn', '(£94m)'],
    ]);
    expect(found.map((text) => text.replace(/^GBR > UZB /, ''))).toEqual([
      'export TOTAL 2022 value GBP 172000000 B3',
      'export TOTAL 2023 value GBP 255000000 C3',
      'import TOTAL 2022 value GBP 1100000000 B4',
      'import TOTAL 2023 value GBP -94000000 C4',
    ]);
  });
});

describe('what stands beside amounts', () => {
  it('rates in words are no units and no indicators of the money beside them', () => {
    const found = lines([
      ['Potential export items from Pakistan to Rwanda (2023, US$ thousand)'],
      ['HS', 'Item', 'Pakistan exports to world', 'Rwanda imports from world', 'Tariff faced', 'Remarks'],
      ['1006', 'Rice', 2118, 90, '45%', 'see note 2'],
      ['6309', 'Worn clothing', 402, 60, '35% or 2.5 $/kg', 'ban since 2018'],
      ['3004', 'Medicaments', 280, 110, '0%', ''],
    ]).filter((text) => text.includes(' value '));
    expect(found.slice(0, 2)).toEqual([
      'PAK > WLD export 1006 2023 value USD 2118000 C3',
      'RWA > WLD import 1006 2023 value USD 90000 D3',
    ]);
  });

  it('the months behind a fiscal quarter say when its year begins', () => {
    const found = lines([
      ['Pakistan–UAE goods trade by fiscal quarter (US$ mn)'],
      ['Quarter', 'Exports', 'Imports'],
      ['Q1FY24 (Jul-Sep)', 48, 140],
      ['Q2FY24 (Oct-Dec)', 52, 150],
      ['FY24', 100, 290],
    ]);
    expect(found).toHaveLength(6);
    expect(found[0]).toContain('export TOTAL FY2023-24-Q1 value USD 48000000');
  });
});

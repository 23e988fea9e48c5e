import { describe, expect, it } from 'vitest';
import { figureLines as lines } from '../tables/read-lines';

/** A register of a customs office as its system writes it out: kinds of declaration, and the other end in several columns. */
function register(type: string, rows: readonly (readonly [string, string, number, number])[]) {
  return [
    ['Office', 'HS Code', 'Type', 'Goods', 'Net weight', 'Supp Qty', 'Supp', 'Stat. Value', 'Year', 'Country of origin', 'Import partner countries', 'Country of destination', 'Export country', 'Export partner countries', 'X'],
    ...rows.map(([other, code, weight, value], at) => [
      'PORT',
      code,
      type,
      `GOODS ${code}`,
      weight,
      weight,
      at % 2 === 0 ? 'KGM' : 'NMB',
      value,
      2024,
      type.startsWith('EX') ? 'Vanuatu' : other,
      'Others',
      other,
      other,
      other,
      'NA',
    ]),
  ];
}

const LINES = [
  ['Fiji', '09012100', 241, 767632],
  ['Australia', '12119090', 5003, 15500000],
  ['New Zealand', '20098900', 1207, 620000],
  ['Fiji', '12119090', 2001, 6200000],
] as const;

describe('books of statistical offices and customs registers, with made-up numbers', () => {
  it('a declaration for good has its flow, and the one other end that several columns name is its partner', () => {
    const found = lines(register('IM / 4', LINES));
    const money = found.filter((line) => line.includes(' value '));
    expect(money.map((line) => line.slice(line.indexOf('>')))).toEqual([
      '> FJI import 09012100 2024 value ? 767632 H2',
      '> AUS import 12119090 2024 value ? 15500000 H3',
      '> NZL import 20098900 2024 value ? 620000 H4',
      '> FJI import 12119090 2024 value ? 6200000 H5',
    ]);
    expect(found.every((line) => line.startsWith('? > '))).toBe(true);
  });

  it('exports of one country in a register are its own', () => {
    const money = lines(register('EX / 1', LINES)).filter((line) => line.includes(' value '));
    expect(money[0]).toBe('VUT > FJI export 09012100 2024 value ? 767632 H2');
    expect(money).toHaveLength(4);
  });

  it('an unknown place in a line of partners is not the world, and an empty head names no partner', () => {
    const found = lines([
      ['Ekspor Indonesia menurut negara tujuan, ribu USD'],
      ['Bulan', 'Jepang', 'Malaysia', 'Thailand', 'Pakistan', 'Belarus', 'Mesir', 'Kenya', 'Brasil', 'Pulau Antah', null],
      ['2025-01', 11, 21, 31, 41, 51, 61, 71, 81, 91, 7],
      ['2025-02', 12, 22, 32, 42, 52, 62, 72, 82, 92, 8],
      ['2025-03', 13, 23, 33, 43, 53, 63, 73, 83, 93, 9],
    ]);
    const first = found.filter((line) => line.endsWith('3'));
    expect(first.map((line) => line.split(' export ')[0])).toEqual([
      'IDN > JPN',
      'IDN > MYS',
      'IDN > THA',
      'IDN > PAK',
      'IDN > BLR',
      'IDN > EGY',
      'IDN > KEN',
      'IDN > BRA',
      'IDN > Pulau Antah',
    ]);
  });

  it('a total of the kind of goods that the title speaks of is no total of all', () => {
    const found = lines([
      ['Colombia, principales productos de exportación tradicionales, millones de dólares FOB'],
      [null, 'Total', 'Café', 'Carbón', 'Petróleo'],
      ['Período', 'Tradicionales', null, null, 'y derivados'],
      ['2021', 222, 31, 56, 135],
      ['2022', 352, 41, 123, 188],
      ['2023', 278, 29, 91, 158],
    ]);
    expect(found.filter((line) => line.endsWith(' B4'))).toEqual([
      'COL > WLD export Tradicionales 2021 value USD 222000000 B4',
    ]);
  });

  it('who traded is no product', () => {
    const found = lines([
      ['Colombia, exportaciones de café según exportador, miles de dólares'],
      ['Año', 'Cooperativa', 'Particulares'],
      ['2021', 31, 56],
      ['2022', 41, 123],
      ['2023', 29, 91],
    ]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => /Cooperativa|Particulares/.test(line))).toEqual([]);
  });

  it('carriage and education in Vietnamese name neither Thailand nor Germany', () => {
    for (const title of ['Vận tải hành khách và hàng hóa, triệu USD', 'Xuất khẩu thiết bị giáo dục, triệu USD']) {
      const found = lines([
        [title],
        ['Nước', '2022', '2023'],
        ['Nhật Bản', 31, 56],
        ['Hàn Quốc', 41, 123],
        ['Pháp', 29, 91],
      ]);
      expect(found.filter((line) => /^(?:THA|DEU) >/.test(line))).toEqual([]);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { figureLines } from '../tables/read-lines';

/** Months, quarters and halves of years, what adds them up, and what stands beside them. */

const spread = (lines: readonly string[]) => lines.map((line) => line.replace(/^.* > .*? (?=export|import|balance)/, ''));

describe('sums since January beside months', () => {
  const head = (month: string, sum: string) => [
    ['Foreign trade of Kazakhstan by month, 2023 (US$ million)'],
    ['', 'Exports', '', 'Imports', ''],
    ['Month', month, sum, month, sum],
  ];
  const rows = [
    ['January', '10.5', '10.5', '20', '20'],
    ['February', '20', '30.5', '30', '50'],
    ['March', '30', '60.5', '10', '60'],
    ['April', '1.5', '62', '5', '65'],
  ];

  test.each([
    ['Monthly', 'Cumulative'],
    ['За месяц', 'С начала года'],
    ['Ay İçi', 'Birikimli'],
    ['本月', '1月至当月累计'],
    ['خلال الشهر', 'منذ بداية العام'],
    ['Du mois', 'Total courant'],
  ])('%s and %s', (month, sum) => {
    const lines = spread(figureLines([...head(month, sum), ...rows]));
    expect(lines).toContain('export TOTAL 2023-04 value USD 1500000 B7');
    expect(lines).toContain('export TOTAL 2023-01/2023-04 value USD 62000000 C7');
    expect(lines).toContain('import TOTAL 2023-01/2023-03 value USD 60000000 E6');
  });

  test('nothing where what is called cumulative adds up nothing', () => {
    const other = rows.map(([month = '', value = '', , more = '']) => [month, value, '7', more, '9']);
    const lines = spread(figureLines([...head('Monthly', 'Cumulative'), ...other]));
    expect(lines.filter((line) => / [CE]\d$/.test(line))).toEqual([]);
  });
});

describe('months, quarters and halves by their words', () => {
  test('Nis is April in Turkish and no money', () => {
    const lines = figureLines([
      ["Türkiye'nin Pakistan'a İhracatı 2022, Milyon Dolar"],
      ['Ürün', 'Mar', 'Nis', 'May'],
      ['Çay', '1', '2', '3'],
    ]);
    expect(lines[1]).toBe('TUR > PAK export Çay 2022-04 value USD 2000000 C3');
  });

  test('janvier-août ends in August', () => {
    const lines = figureLines([
      ['Commerce extérieur du Maroc en 2024, millions USD'],
      ['Période', 'Exportations', 'Importations'],
      ['janvier', '1', '2'],
      ['janvier-août', '9', '8'],
    ]);
    expect(lines[2]).toContain(' 2024-01/2024-08 ');
  });

  test.each([
    ['1. Yarıyıl', '2. Yarıyıl', '2023-H2'],
    ['النصف الأول', 'النصف الثاني', '2023-H2'],
    ['1. Çeyrek', '2. Çeyrek', '2023-Q2'],
    ['النصف الأول 2023', 'النصف الثاني 2023', '2023-H2'],
  ])('%s and %s', (first, second, written) => {
    const lines = figureLines([
      ['Trade of Kazakhstan with China, 2023, US$ million'],
      ['', 'Exports', 'Imports'],
      [first, '1', '2'],
      [second, '3', '4'],
    ]);
    expect(lines[2]).toContain(`export TOTAL ${written} value`);
  });

  test('1T, 2T are quarters over columns', () => {
    const lines = figureLines([
      ['Comercio exterior de Colombia por trimestre en 2023, miles de US$'],
      ['', '1T', '2T', '3T', '4T'],
      ['Exportaciones', '1', '2', '3', '4'],
      ['Importaciones', '5', '6', '7', '8'],
    ]);
    expect(lines[1]).toBe('COL > WLD export TOTAL 2023-Q2 value USD 2000 C3');
  });

  test('marks of what is provisional behind months', () => {
    const lines = figureLines([
      ['Trade of Kazakhstan with China, 2023, US$ million'],
      ['Month', 'Exports', 'Imports'],
      ['1月', '1', '2'],
      ['2月*', '3', '4'],
      ['Mar p', '5', '6'],
    ]);
    expect(lines[2]).toContain(' 2023-02 ');
    expect(lines[4]).toContain(' 2023-03 ');
  });

  test('العام heads years', () => {
    const lines = figureLines([
      ['التجارة الخارجية لبيلاروسيا حسب الشهور 2021-2022 (مليون دولار)'],
      ['العام', 'الشهر', 'الصادرات', 'الواردات'],
      ['2021', 'يناير', '1', '2'],
      ['2021', 'فبراير', '3', '4'],
      ['2022', 'يناير', '5', '6'],
    ]);
    expect(lines[0]).toContain(' 2021-01 ');
    expect(lines[4]).toContain(' 2022-01 ');
  });

  test('a total below months of another year is not of the year that was added up before', () => {
    const lines = figureLines([
      ['Экспорт и импорт Ирана по месяцам, млн долл.'],
      ['Период', 'Экспорт', 'Импорт'],
      ['Ноябрь 2021', '1', '2'],
      ['Декабрь 2021', '3', '4'],
      ['Всего за 2021 г.', '4', '6'],
      ['Январь 2022', '5', '6'],
      ['Февраль 2022', '5', '6'],
      ['Всего', '10', '12'],
    ]);
    expect(lines.filter((line) => /8$/.test(line) && line.includes(' 2021 '))).toEqual([]);
  });

  test('a unit in brackets of a title is no label of what stands before it', () => {
    const lines = figureLines([
      ['中国进出口按国别（单位：万美元）'],
      ['国别', '出口额', ''],
      ['', '2022', '2023'],
      ['德国', '1', '2'],
      ['法国', '3', '4'],
    ]);
    expect(lines[0]).toBe('CHN > DEU export TOTAL 2022 value USD 10000 B4');
  });
});

import { describe, expect, it } from 'vitest';
import { line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Changes of which a hundred is the time before, and nothing but their numbers says so. */

type Rows = Parameters<typeof writtenGrid>[0];
const changes = (rows: Rows) =>
  understand(writtenGrid(rows)).figures.flatMap((figure) =>
    figure.key.measure === 'growth' ? [[line(figure).split(' ').at(-1), figure.value, figure.key.more['base'] ?? null]] : [],
  );

describe('a row of changes below each flow', () => {
  const rows = (change: (now: number, before: number) => number): Rows => {
    const flow = (name: string, amounts: readonly number[]): Rows => [
      [name, ...amounts],
      ['growth rate', null, ...amounts.slice(1).map((now, at) => change(now, amounts[at] ?? 1))],
    ];
    return [
      ['Belarus – Pakistan trade, thousand USD'],
      [null, '2021', '2022', '2023'],
      ...flow('Exports', [52100, 40100, 45000]),
      ...flow('Imports', [12400, 11100, 8900]),
    ];
  };
  const rounded = (number: number) => Math.round(number * 10) / 10;

  it('counts from a hundred where the amounts of its years show it', () => {
    expect(changes(rows((now, before) => rounded((100 * now) / before)))).toEqual([
      ['C4', 77, 'previous period = 100'],
      ['D4', 112.2, 'previous period = 100'],
      ['C6', 89.5, 'previous period = 100'],
      ['D6', 80.2, 'previous period = 100'],
    ]);
  });

  it('counts from nought where they show that', () => {
    const found = changes(rows((now, before) => rounded((100 * now) / before - 100)));
    expect(found.map(([, , base]) => base)).toEqual([null, null, null, null]);
  });

  it('is told in the proposal', () => {
    const shown = rows((now, before) => rounded((100 * now) / before));
    const { guesses } = understand(writtenGrid(shown)).proposal;
    expect(guesses.find(({ code }) => code === 'evidence.from-hundred')).toMatchObject({
      params: { count: '4' },
      where: { row: 4, col: 3 },
    });
  });
});

describe('"2024/2023" over goods', () => {
  const rows = (numbers: readonly number[]): Rows => [
    ['Imports of Belarus from Pakistan in 2024, thousand USD'],
    ['HS', 'Goods', 'Value', '2024/2023, %'],
    ...(['1006', '4202', '6302', '9018'] as const).map((code, at) => [code, `Goods of ${code}`, 3120 - at, numbers[at] ?? 0]),
  ];

  it('counts from a hundred where no number is far from it', () => {
    expect(changes(rows([115.2, 98.1, 104.4, 88])).every(([, , base]) => base !== null)).toBe(true);
  });

  it('counts from nought where goods fell, or hardly rose', () => {
    expect(changes(rows([115.2, -8.1, 104.4, 88])).every(([, , base]) => base === null)).toBe(true);
    expect(changes(rows([15.2, 8.1, 104.4, 88])).every(([, , base]) => base === null)).toBe(true);
  });
});

describe('a change right behind each amount', () => {
  it('is with whom the amount is', () => {
    const found = understand(
      writtenGrid([
        ['Внешняя торговля России, млн долларов США'],
        ['Год', 'Экспорт', null, null, null, null, null, 'Импорт', null],
        [null, 'Всего', 'в % к предыдущему году', 'со странами СНГ', 'в % к предыдущему году', 'с Китаем', 'в % к предыдущему году', 'Всего', 'в % к предыдущему году'],
        ...[2021, 2022, 2023].map((year, at) => [year, 900 + at, 101.2, 80 + at, 103.4, 300 + at * 7, 98.1, 700 - at, 97.3]),
      ]),
    ).figures.map(line);
    const changes = found.filter((text) => text.includes(' growth ') && text.includes(' 2021 '));
    expect(changes.map((text) => text.split(' ').slice(0, 4).join(' '))).toEqual([
      'RUS > WLD export',
      'RUS > СНГ export',
      'RUS > CHN export',
      'RUS > WLD import',
    ]);
  });
});

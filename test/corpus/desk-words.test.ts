import { describe, expect, it } from 'vitest';
import { line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

const read = (rows: Parameters<typeof writtenGrid>[0]) => understand(writtenGrid(rows));

describe('what desks write over and beside their figures, with made-up numbers', () => {
  it('what has come together since some month is left, beside the months', () => {
    const { figures, proposal } = read([
      ['Exports of Pakistan to Afghanistan, US$ million'],
      ['Month', '2022-23', '2022-23', '2023-24', '2023-24'],
      [null, 'Month', 'Cumulative', 'Month', 'Cumulative'],
      ['July', 120, 120, 90, 90],
      ['August', 130, 250, 95, 185],
      ['September', 125, 375, 100, 285],
    ]);
    expect(figures.map(({ col }) => col)).toEqual([2, 4, 2, 4, 2, 4]);
    expect(proposal.left.map(({ code }) => code)).toEqual(['ignore.unclear', 'ignore.unclear']);
  });

  it('“0-9” beside “Total” is all goods, states of the United States are no partners', () => {
    const sections = read([
      ['UK exports to Pakistan, £ million'],
      ['SITC', 'Commodity', '2022', '2023'],
      ['5', 'Chemicals', 120, 118],
      ['84', 'Clothing', 3, 2],
      ['0-9', 'Total', 798, 745],
    ]).figures;
    expect(sections.slice(-2).map(({ key }) => key.product.code ?? key.product.name)).toEqual([null, null]);
    const states = read([
      ['U.S. states exporting to Pakistan, 2023 ($ million)'],
      ['State', 'Exports'],
      ['Texas', 410],
      ['California', 305],
      ['Georgia', 120],
      ['Total', 2040],
    ]).figures;
    expect(states.map(({ key }) => [key.partner, key.more['region'] ?? ''])).toEqual([
      ['PAK', 'Texas'],
      ['PAK', 'California'],
      ['PAK', 'Georgia'],
      ['PAK', ''],
    ]);
  });

  it('a total of selected partners is theirs where it is no more than these together', () => {
    const total = (amount: number) =>
      read([
        ['Trade of Kenya with selected partners, 2023 (US$ million)'],
        ['Country', 'Exports'],
        ['Pakistan', 530],
        ['China', 210],
        ['Uganda', 890],
        ['Total', amount],
      ]).figures.at(-1)?.key.partner;
    expect([total(1630), total(9100)]).toEqual(['Selected partners', 'WLD']);
  });

  it('months in a title without a year are those of each year over the columns, fiscal or not', () => {
    const periods = (title: string, ...years: string[]) =>
      read([[title], ['Commodity', ...years], ['Tractors', ...years.map((_, at) => 10 + at)], ['Paper', 9, 7]])
        .figures.slice(0, years.length)
        .map(({ period }) => period.written);
    expect(periods('Imports of Pakistan from Belarus (July-March), US$ 000', 'FY2023-24', 'FY2022-23')).toEqual([
      '2023-07/2024-03',
      '2022-07/2023-03',
    ]);
    expect(periods('Exports of Kenya, January-June, US$ 000', '2022', '2023')).toEqual([
      '2022-01/2022-06',
      '2023-01/2023-06',
    ]);
    // Of which of the years the months are, a title that names one leaves open.
    expect(periods('Exports of Kenya 2022 and January-June 2023, US$ 000', '2022', '2023')).toEqual(['2022', '2023']);
  });

  it('exports and imports among items of several units are no goods', () => {
    const { figures } = read([
      ['Pakistan – Uzbekistan'],
      ['Item', 'Unit', '2021-22'],
      ['Exports', 'US$ mn', 75],
      ['Imports', 'US$ mn', 62],
      ['Transit cargo', 'thousand tonnes', 12],
    ]);
    expect(figures.map(line)).toEqual([
      'PAK > UZB export TOTAL FY2021-22 value USD 75000000 C3',
      'PAK > UZB import TOTAL FY2021-22 value USD 62000000 C4',
    ]);
  });

  it('changes that tell what a year came to say so, by their words or by their numbers', () => {
    const base = { base: 'previous period = 100' };
    const saying = (head: string, of: (from: number, to: number) => number) =>
      read([
        ['Экспорт Беларуси в Пакистан, тыс. долл. США'],
        ['Товар', '2022', '2023', head],
        ['Тракторы', 120, 149, of(120, 149)],
        ['Шины', 80, 32, of(80, 32)],
        ['Молоко', 40, 44, of(40, 44)],
      ])
        .figures.filter(({ key }) => key.measure === 'growth')
        .map(({ key }) => key.more);
    const came = (from: number, to: number) => Math.round((to / from) * 1000) / 10;
    expect(saying('Темп роста, %', came)).toEqual([base, base, base]);
    expect(saying('2023/2022, %', came)).toEqual([base, base, base]);
    expect(saying('2023/2022, %', (from, to) => came(from, to) - 100)).toEqual([{}, {}, {}]);
    expect(saying('Прирост, %', (from, to) => came(from, to) - 100)).toEqual([{}, {}, {}]);
  });

  it('months of which one is not known are no whole year, wherever they stand', () => {
    const { figures } = read([
      ['Neraca perdagangan Indonesia dengan Pakistan, ribu US$'],
      ['Uraian', '2022', 'Jan-Agt 2023', 'Jan-Xyz 2024'],
      ['Ekspor', 4100, 2050, 2300],
      ['Impor', 200, 150, 180],
    ]);
    expect(figures.map(({ period }) => period.written)).toEqual([
      '2022',
      '2023-01/2023-08',
      '2022',
      '2023-01/2023-08',
    ]);
  });

  it('one good below exports is of these where its label says that it is a part', () => {
    const { figures } = read([
      ['Kenya - Pakistan trade (KSh. million)'],
      [null, '2022', '2023'],
      ['Exports', 60, 68],
      ['o/w Tea', 56, 63],
      ['Imports', 41, 38],
      ['Balance', 19, 30],
    ]);
    expect(figures.slice(2, 4).map(({ key }) => [key.flow, key.product.name])).toEqual([
      ['export', 'Tea'],
      ['export', 'Tea'],
    ]);
  });

  it('shares shown in parts of a hundred are in them, whatever their label says', () => {
    const { figures } = read([
      ['Pakistan – Kazakhstan trade (US$ mn)'],
      [null, '2021', '2022', '2023'],
      ['Exports', 89, 158, 109],
      ['Imports', 2, 24, 3],
      ['Share of exports', '0.31%', '0.50%', '0.38%'],
    ]);
    expect(figures.slice(-3).map(line)).toEqual([
      'PAK > KAZ export TOTAL 2021 share % 0.31 B5',
      'PAK > KAZ export TOTAL 2022 share % 0.5 C5',
      'PAK > KAZ export TOTAL 2023 share % 0.38 D5',
    ]);
  });
});

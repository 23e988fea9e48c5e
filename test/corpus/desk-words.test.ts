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

  it('dollars beside rupees are the money that is taken, whatever shares stand behind them', () => {
    const { figures } = read([
      ['Pakistan exports to Sri Lanka'],
      ['Year', 'Rs. billion', 'US$ million', 'Share in total exports'],
      ['2020-21', 40.2, 251, 1.1],
      ['2021-22', 55.1, 311.2, 1.2],
      ['2022-23', 72.3, 290.1, 1],
    ]);
    expect(figures.filter(({ key }) => key.measure === 'value').map(({ key, col }) => [key.unit, col])).toEqual([
      ['USD', 3],
      ['USD', 3],
      ['USD', 3],
    ]);
  });

  it('goods and services below a flow part it, and four quarters are no quarter', () => {
    const { figures } = read([
      ['UK trade with Kazakhstan in the four quarters to the end of Q1 2024, £ million'],
      [null, 'Value', 'Change, %'],
      ['Total UK exports', 1203, 11.1],
      ['  of which goods', 502, 8.7],
      ['  of which services', 701, 12.9],
      ['Total UK imports', 1590, -16.3],
      ['  of which goods', 1401, -18.6],
      ['  of which services', 189, 5.6],
      ['Balance', -387, null],
    ]);
    const told = figures.filter(({ key }) => key.measure === 'value').map(({ key }) => [key.flow, key.product.name]);
    expect(told).toEqual([
      ['export', 'Goods and services'],
      ['export', null],
      ['export', 'Services'],
      ['import', 'Goods and services'],
      ['import', null],
      ['import', 'Services'],
      ['balance', 'Goods and services'],
    ]);
    expect(figures[0]?.period).toMatchObject({ from: '2023-04-01', to: '2024-03-31' });
  });

  it('“%” behind years of exports and imports are changes where they are what these rose by', () => {
    const { figures } = read([
      ['Pakistan: foreign trade (US$ million)'],
      [null, '2020/21', '%', '2021/22', '%', '2022/23', '%'],
      ['Exports', 25639, 13.8, 32450, 26.6, 27903, -14],
      ['Imports', 54273, 24, 72048, 32.7, 51979, -27.9],
    ]);
    const measures = figures.filter(({ col }) => col % 2 === 1).map(({ key }) => key.measure);
    expect(measures).toEqual(Array.from({ length: 6 }, () => 'growth'));
  });

  it('“2020/2019, %” beside “2021/2020, %” is of its first year, and counts from a hundred as the other does', () => {
    const { figures } = read([
      ['Торговля России с Пакистаном, млн долл. США'],
      ['Показатель', '2020', '2021', '2020/2019, %', '2021/2020, %'],
      ['Оборот', 789.9, 699, 145.4, 88.5],
      ['Экспорт', 433, 310, 222.1, 71.6],
      ['Импорт', 356.9, 389, 102.6, 109],
    ]);
    const changes = figures.filter(({ key }) => key.measure === 'growth');
    expect(changes.map(({ period }) => period.written)).toEqual(['2020', '2021', '2020', '2021', '2020', '2021']);
    expect(changes.every(({ key }) => key.more['base'] !== undefined)).toBe(true);
  });

  it('members of a group in the rows report what a title says of the group and one country', () => {
    const { figures } = read([
      ['MERCOSUR: Intercambio comercial con Pakistán (millones de dólares)'],
      ['País', 'Exportaciones 2022', 'Importaciones 2022'],
      ['Argentina', 310, 22],
      ['Brasil', 671, 131],
      ['Uruguay', 12, 2],
    ]);
    expect(figures.slice(0, 2).map(line)).toEqual([
      'ARG > PAK export TOTAL 2022 value USD 310000000 B3',
      'ARG > PAK import TOTAL 2022 value USD 22000000 C3',
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
    // A title that names both says which of the years is cut.
    expect(periods('Exports of Kenya 2022 and January-June 2023, US$ 000', '2022', '2023')).toEqual([
      '2022',
      '2023-01/2023-06',
    ]);
    expect(periods('Exports of Kenya, first nine months of 2023, US$ 000', '2022', '2023')).toEqual([
      '2022-01/2022-09',
      '2023-01/2023-09',
    ]);
    expect(periods('Exportations du Kenya à fin septembre 2023, US$ 000', '2023', '2022')).toEqual([
      '2023-01/2023-09',
      '2022-01/2022-09',
    ]);
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
      'PAK > UZB ? Transit cargo FY2021-22 weight t 12000 C5',
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

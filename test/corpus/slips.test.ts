import { describe, expect, it } from 'vitest';
import { gridOfRows } from '../../shared/tables/grid';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Slips that people make where they rework a table, and what must come of them: a problem that is told, and no wrong figure. */

describe('slips among what is else as it should be', () => {
  it('are of no month, and the others are of theirs', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const lines = [...months, ...months, 14].map((month, at) => [2021, month, 'China', 40 + at]);
    const found = understand(writtenGrid([['Exports of Pakistan, US dollars'], ['YEAR', 'MONTH', 'COUNTRY', 'VALUE'], ...lines]));
    expect(found.figures.map(({ period }) => period.written)).toEqual(
      [...months, ...months].map((month) => `2021-${String(month).padStart(2, '0')}`),
    );
    expect(found.problems).toMatchObject([{ code: 'problem.period' }]);
  });

  it('are more than the whole world has: billions over thousands', () => {
    const found = understand(
      writtenGrid([
        ['Exports of plastics'],
        ['Name', 2020, 2021],
        ['Billions of US dollars', 535_250_377.1, 598_841_197.1],
      ]),
    );
    expect(found.figures).toEqual([]);
    expect(found.problems.map(({ code }) => code)).toEqual(['problem.too-much', 'problem.too-much']);
  });
});

describe('a year shown as the amounts beside it', () => {
  it('is that year', () => {
    const grid = writtenGrid([
      ['Exports of Pakistan, US dollars'],
      ['Country', 'Value', 'year', 'month'],
      ['China', 2400, 2016, 1],
      ['Türkiye', 3100, 2016, 1],
      ['Belarus', 1700, 2016, 1],
    ]);
    const shown = gridOfRows(
      grid.info,
      [...grid.rows(1)].map(({ row, cells }) => ({
        row,
        cells: cells.map((cell) => ({ ...cell, shown: cell.value === 2016 ? '2,016' : cell.shown })),
      })),
    );
    expect(understand(shown, 'table.xlsx').figures.map(({ period }) => period.written)).toEqual(['2016-01', '2016-01', '2016-01']);
  });
});

describe('a state or a code of one', () => {
  it('is part of the country that reports, and no partner beside prices', () => {
    const found = understand(
      writtenGrid([
        ['Exports of India, quantity in tonnes'],
        ['State Code', 'Country', 'Year', 'Price', 'Quantity'],
        ['MH904', 'China', 2021, 25.5, 333],
        ['WB899', 'Türkiye', 2021, 40, 11],
        ['KA777', 'Belarus', 2021, 50, 279],
      ]),
      'table.xlsx',
    ).figures.filter(({ key }) => key.measure === 'quantity');
    expect(found.map(({ key }) => [key.reporter, key.partner, key.more])).toEqual([
      ['IND', 'CHN', { region: 'MH904' }],
      ['IND', 'TUR', { region: 'WB899' }],
      ['IND', 'BLR', { region: 'KA777' }],
    ]);
  });
});

describe('letters over columns', () => {
  it('are no Roman numerals of quarters', () => {
    const found = understand(
      writtenGrid([
        ['Exports of Pakistan, US dollars'],
        ['Year', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'],
        [2020, 81, 72, 63, 54, 45, 36, 27, 18, 19, 11],
        [2021, 82, 73, 64, 55, 46, 37, 28, 29, 17, 12],
        [2022, 83, 74, 65, 56, 47, 38, 39, 28, 16, 13],
      ]),
      'table.xlsx',
    );
    expect(found.figures.filter(({ period }) => period.kind === 'quarter')).toEqual([]);
  });
});

describe('an account in three languages', () => {
  it('is of nobody whom the heads of its languages seem to name, and its lines are no goods by their numbers', () => {
    const found = understand(
      writtenGrid([
        ['codes', 'eng', 'rus', 'arm', '2021Q1', '2021Q2'],
        ['1.1.', 'Goods and services', 'Товары и услуги', 'Ապրանքներ և ծառայություններ', -299.1, -120.4],
        ['1.1.1.', 'Goods', 'Товары', 'Ապրանքներ', -325.2, -231.7],
        ['1.1.2.', 'Services', 'Услуги', 'Ծառայություններ', 26.1, 111.3],
        ['1.1.2.1.', 'Transport', 'Транспорт', 'Տրանսպորտ', -49.0, -12.5],
      ]),
      'balance_payment.csv',
    ).figures;
    expect(found).toHaveLength(8);
    expect(new Set(found.map(({ key }) => key.reporter))).toEqual(new Set([null]));
    expect(new Set(found.map(({ key }) => key.product.code))).toEqual(new Set([null]));
    expect(new Set(found.map(({ key }) => key.flow))).toEqual(new Set([null]));
  });
});

describe('labels of a chart', () => {
  it('that stand in few rows, NA in the others, are no partners', () => {
    const lines = ['Japan', 'Singapore', 'Türkiye'].flatMap((name, at) =>
      [2019, 2020, 2021].map((year) => [year, name, 10 * at + year - 2000, year === 2021 ? name : 'NA']),
    );
    const found = understand(
      writtenGrid([['Period', 'Reporter', 'TradeValue', 'label'], ...lines]),
      'Table of Exports.csv',
    ).figures;
    expect(found.map(({ key }) => key.partner)).toEqual(lines.map(() => 'WLD'));
  });
});

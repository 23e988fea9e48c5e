import { describe, expect, it } from 'vitest';
import type { Grid } from '../../shared/tables/grid';
import { binaryWorkbookOf } from '../tables/binary-workbook';
import { gridsOf } from '../tables/reading';
import { odsOf, spreadsheetMlOf } from '../tables/xml-workbooks';
import { workbookOf, type WrittenSheet } from '../tables/workbook';

/** Everything a reader says of a sheet. */
function said(grid: Grid): unknown {
  const { name, hidden, rows, cols, cells, merges, hiddenRows } = grid.info;
  const found = [...grid.rows()].flatMap((row) => row.cells);
  return {
    about: { name, hidden, rows, cols, cells, merges, hiddenRows },
    cells: found.map(({ row, col, type, value, shown, format }) => [row, col, type, value, shown, format]),
  };
}

const money = (value: number) => ({ value, format: '#,##0.00' });
const share = (value: number) => ({ value, format: '0.0%' });
const day = (value: number) => ({ value, format: 'yyyy-mm-dd' });

/** Tables that every format of workbook must give alike. */
const books: readonly [string, readonly WrittenSheet[]][] = [
  ['a plain table', [{ name: 'S', rows: [['Country', 2019, 2020], ['Belarus', 1.5, 2], ['Pakistan', -3, 0]] }]],
  ['number formats', [{ name: 'S', rows: [['Value', money(1234.5), money(-0.005)], ['Share', share(0.125), share(1)], ['Taken', day(43_831), day(45_383.5)]] }]],
  ['numbers that only binary can hold', [{ name: 'S', rows: [[39.41999999999999, 1.31206e9, 1e-7, 123_456_789_012]] }]],
  ['a table that begins elsewhere', [{ name: 'S', rows: [[], [], [null, null, 'x', 1], [], [null, null, null, 2]] }]],
  ['many scripts', [{ name: 'Внешняя торговля', rows: [['Беларусь', 'پاکستان'], ['대한민국', '中国'], ['Côte d’Ivoire', 'Türkiye']] }]],
  ['merged cells', [{ name: 'S', rows: [['Exports', null], ['2019', '2020'], ['a', 'b'], [null, 2]], merges: ['A1:B1', 'A3:A4'] }]],
  ['hidden rows', [{ name: 'S', rows: [['a'], ['b'], ['c']], hiddenRows: [2] }]],
  ['several sheets', [{ name: 'Seen', rows: [['a', 1]] }, { name: 'Unseen', rows: [['b', 2]], hidden: true }, { name: 'Third', rows: [['c', 3]] }]],
  ['more rows than a block holds', [{ name: 'S', rows: Array.from({ length: 700 }, (_, at) => [`row ${at + 1}`, at]) }]],
];

/** What the writer of a test cannot write is tested with the files in tables/. */
const hides = (sheets: readonly WrittenSheet[]) => sheets.some(({ hiddenRows }) => hiddenRows !== undefined);
const merges = (sheets: readonly WrittenSheet[]) => sheets.some((sheet) => sheet.merges !== undefined);
const latinOnly = (sheets: readonly WrittenSheet[]) =>
  sheets.every(({ name, rows }) => [name, ...rows.flat()].every((cell) => typeof cell !== 'string' || /^[\0-\xff]*$/.test(cell)));

/** A test of what the format and its writer can hold; nothing where they can't: a skipped test counts as a failure. */
const testOf = (holds: boolean) => (name: string, check: () => Promise<void>) => {
  if (holds) it(name, check);
};

describe.each(books)('%s', (_, sheets) => {
  const wanted = async () => (await gridsOf(workbookOf(sheets), 'a.xlsx')).grids.map(said);

  testOf(!hides(sheets))('is the same out of Excel 97 to 2003', async () => {
    const { grids } = await gridsOf(binaryWorkbookOf(sheets, 'biff8'), 'a.xls');
    expect(grids.map(said)).toEqual(await wanted());
  });

  it('is the same out of a binary workbook', async () => {
    const { grids } = await gridsOf(binaryWorkbookOf(sheets, 'xlsb'), 'a.xlsb');
    expect(grids.map(said)).toEqual(await wanted());
  });

  it('is the same out of OpenDocument', async () => {
    const { grids } = await gridsOf(odsOf(sheets), 'a.ods');
    expect(grids.map(said)).toEqual(await wanted());
  });

  it('is the same out of the XML of Excel 2003', async () => {
    const { grids } = await gridsOf(spreadsheetMlOf(sheets), 'a.xml');
    expect(grids.map(said)).toEqual(await wanted());
  });

  // Excel 5 knew neither other letters nor merged cells.
  testOf(latinOnly(sheets) && !hides(sheets) && !merges(sheets))('is the same out of Excel 5', async () => {
    const { grids } = await gridsOf(binaryWorkbookOf(sheets, 'biff5'), 'a.xls');
    expect(grids.map(said)).toEqual(await wanted());
  });
});

import { describe, expect, it } from 'vitest';
import type { Grid } from '../../shared/tables/grid';
import { binaryWorkbookOf } from '../tables/binary-workbook';
import { gridsOf } from '../tables/reading';
import { odsOf, odsParts, spreadsheetMlOf } from '../tables/xml-workbooks';
import { withTimes, workbookOf, workbookParts, type WrittenSheet } from '../tables/workbook';
import { zipOf } from '../tables/zip';

const utf8 = (text: string) => new TextEncoder().encode(text);

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

describe('the day on which a file was last saved', () => {
  const table: readonly WrittenSheet[] = [{ name: 'S', rows: [['Belarus', 1.5]] }];
  const [made, saved] = ['2020-02-01T08:00:00Z', '2021-03-09T17:30:00Z'];
  const core = (times: { made?: string; saved?: string }) => zipOf(withTimes(workbookParts(table), times));
  const within = (bytes: Uint8Array, before: string, added: string) =>
    utf8(new TextDecoder().decode(bytes).replace(before, `${added}${before}`));
  const ods = (meta: string) =>
    zipOf([...odsParts(table), { name: 'meta.xml', bytes: utf8(`<office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d"><office:meta>${meta}</office:meta></office:document-meta>`) }]);

  it.each<[string, string, Uint8Array, string | null]>([
    ['a workbook', 'a.xlsx', core({ made, saved }), '2021-03-09'],
    ['a workbook that says only when it was made', 'a.xlsx', core({ made }), '2020-02-01'],
    ['one that repeats the moments of its template', 'a.xlsx', core({ made: '2015-06-05T18:17:20Z', saved: '2015-06-05T18:19:34Z' }), null],
    ['one that says no day', 'a.xlsx', core({ saved: 'yesterday' }), null],
    ['one without properties', 'a.xlsx', workbookOf(table), null],
    ['a damaged part beside sound figures', 'a.xlsx', zipOf([...withTimes(workbookParts(table), { saved }).slice(0, -1), { name: 'docProps/core.xml', bytes: utf8('<a><b></a>') }]), null],
    ['a binary workbook', 'a.xlsb', binaryWorkbookOf(table, 'xlsb', { saved }), '2021-03-09'],
    ['Excel 97 to 2003', 'a.xls', binaryWorkbookOf(table, 'biff8', { made, saved }), '2021-03-09'],
    ['OpenDocument', 'a.ods', ods(`<meta:creation-date>${made}</meta:creation-date><dc:date>${saved}</dc:date>`), '2021-03-09'],
    ['the XML of Excel 2003', 'a.xml', within(spreadsheetMlOf(table), '<Styles>', `<DocumentProperties><Created>${made}</Created><LastSaved>${saved}</LastSaved></DocumentProperties>`), '2021-03-09'],
  ])('%s', async (_, name, bytes, day) => {
    const { grids, savedOn } = await gridsOf(bytes, name);
    expect(savedOn).toBe(day);
    expect(grids[0]?.info.cells).toBe(2);
  });
});

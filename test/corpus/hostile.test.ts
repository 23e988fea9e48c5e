import { describe, expect, it } from 'vitest';
import { readInWorker } from '../../electron/engine/readers/host';
import { boundsOf, limits } from '../../electron/engine/readers/limits';
import { usualLimits, type ReadingLimits } from '../../shared/tables/reading-limits';
import { binaryWorkbookOf, compoundOf } from '../tables/binary-workbook';
import { gridsOf } from '../tables/reading';
import { workbookOf, workbookParts } from '../tables/workbook';
import { odsOf, spreadsheetMlOf } from '../tables/xml-workbooks';
import { zipOf } from '../tables/zip';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A workbook whose first sheet is this XML. */
function sheetOf(body: string): Uint8Array {
  const parts = workbookParts([{ name: 'S', rows: [['a', 1]] }]);
  const sheet = utf8(`<?xml version="1.0"?><worksheet>${body}</worksheet>`);
  return zipOf(parts.map((part) => (part.name === 'xl/worksheets/sheet1.xml' ? { ...part, bytes: sheet } : part)));
}

/** An OpenDocument table of these rows. */
function odsRows(rows: string): Uint8Array {
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipOf([
    { name: 'mimetype', bytes: utf8('application/vnd.oasis.opendocument.spreadsheet') },
    { name: 'content.xml', bytes: utf8(content) },
  ]);
}

const odsCell = '<table:table-cell office:value-type="float" office:value="1"/>';
const cell = (at: string) => `<c r="${at}"><v>1</v></c>`;

/** A compound file whose directory leads back to itself. */
function looped(): Uint8Array {
  const bytes = compoundOf(['Workbook']);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = view.getUint32(48, true);
  const table = (view.getUint32(76, true) + 1) * 512;
  view.setUint32(table + first * 4, first, true);
  return bytes;
}

describe('files made to do harm are refused', () => {
  it.each<[string, () => Uint8Array, string, object]>([
    ['an entity bomb', () => utf8(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">&b;</Workbook>`), 'source.damaged', {}],
    ['an entity bomb in a workbook', () => zipOf(workbookParts([{ name: 'S', rows: [['a']] }]).map((part) => (part.name === 'xl/workbook.xml' ? { ...part, bytes: utf8('<!DOCTYPE a [<!ENTITY a "ha">]><workbook/>') } : part))), 'source.damaged', { part: 'xl/workbook.xml' }],
    ['a bomb that says less than it is', () => zipOf([{ name: 'content.xml', bytes: new Uint8Array(30_000_000), claims: 1000 }]), 'source.damaged', { part: 'content.xml' }],
    ['more columns than there are', () => sheetOf(`<sheetData><row r="1">${cell('XFE1')}</row></sheetData>`), 'source.limit', { limit: 'columns' }],
    ['more rows than there are', () => sheetOf(`<sheetData><row r="1048577">${cell('A1048577')}</row></sheetData>`), 'source.limit', { limit: 'rows' }],
    ['a million merges', () => sheetOf(`<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1_000_000)}</mergeCells>`), 'source.limit', { limit: 'merges' }],
    ['a million rows of a thousand cells, repeated', () => odsRows(`<table:table-row table:number-rows-repeated="1000000">${odsCell.replace('/>', ' table:number-columns-repeated="1000"/>')}</table:table-row>`), 'source.limit', { limit: 'cells' }],
    ['more rows than there are, repeated', () => odsRows(`<table:table-row table:number-rows-repeated="1000000">${odsCell}</table:table-row>`.repeat(2)), 'source.limit', { limit: 'rows' }],
    ['columns without end', () => odsRows(`<table:table-row>${odsCell.replace('/>', ' table:number-columns-repeated="99999999"/>')}</table:table-row>`), 'source.limit', { limit: 'columns' }],
    ['a table wider than a sheet', () => utf8(`<table><tr>${'<td>1</td>'.repeat(limits.columns + 1)}</tr></table>`), 'source.limit', { limit: 'columns' }],
    ['a line wider than a sheet', () => utf8('1,'.repeat(limits.columns + 1)), 'source.limit', { limit: 'columns' }],
    ['a compound file that leads back to itself', looped, 'source.damaged', { part: 'directory' }],
  ])('%s', async (_, made, code, params) => {
    await expect(gridsOf(made(), 'harm')).rejects.toMatchObject({ data: { code, params, where: { file: 'harm' } } });
  });
});

describe('what is odd but sound is read as it is', () => {
  it('takes a sheet’s word for its size only where cells are', async () => {
    const { grids } = await gridsOf(sheetOf(`<dimension ref="A1:XFD1048576"/><sheetData><row r="3">${cell('XFD3')}</row></sheetData>`), 'a.xlsx');
    expect(grids[0]?.info).toMatchObject({ rows: 3, cols: limits.columns, cells: 1 });
  });

  it('lets a cell of a page span no more than a browser does', async () => {
    const { grids } = await gridsOf(utf8('<table><tr><td colspan="100000" rowspan="100000">a<tr><td>b</table>'), 'a.html');
    expect(grids[0]?.info).toMatchObject({ merges: [{ top: 1, left: 1, bottom: 2, right: 1000 }], cells: 2 });
  });

  it('reads a page that is nested without end', async () => {
    const { grids } = await gridsOf(utf8(`${'<div>'.repeat(50_000)}<table><tr><td>a<td>1</table>`), 'a.html');
    expect(grids[0]?.info.cells).toBe(2);
  });

  const names = [['=cmd|\' /C calc\'!A0', '@SUM(1+1)*cmd', '+1-2', '-2+3'], ['\'=1+1', '=HYPERLINK("http://a.example")', '\t=1', '%0A=1']];
  const wanted = names.flat().map((text) => ['text', text.trim()]);
  it.each<[string, Uint8Array]>([
    ['a.xlsx', workbookOf([{ name: '=cmd|A', rows: names }])],
    ['a.xls', binaryWorkbookOf([{ name: '=cmd|A', rows: names }], 'biff8')],
    ['a.xlsb', binaryWorkbookOf([{ name: '=cmd|A', rows: names }], 'xlsb')],
    ['a.ods', odsOf([{ name: '=cmd|A', rows: names }])],
    ['a.xml', spreadsheetMlOf([{ name: '=cmd|A', rows: names }])],
    ['a.csv', utf8(names.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n'))],
  ])('keeps commands and formulas that are text as text in %s', async (name, bytes) => {
    const cells = [...((await gridsOf(bytes, name)).grids[0]?.rows() ?? [])].flatMap((row) => row.cells);
    expect(cells.map(({ type, value }) => [type, String(value).trim()])).toEqual(wanted);
  });

  it('shows what is no number as an error and never as one', async () => {
    const bytes = Buffer.from(binaryWorkbookOf([{ name: 'S', rows: [['a', 0.1234567]] }], 'biff8'));
    const number = Buffer.alloc(8);
    number.writeDoubleLE(0.1234567);
    bytes.writeDoubleLE(Number.NaN, bytes.indexOf(number));
    const [row] = [...((await gridsOf(bytes, 'a.xls')).grids[0]?.rows() ?? [])];
    expect(row?.cells.map(({ type, value }) => [type, value])).toEqual([['text', 'a'], ['error', '#NUM!']]);
  });
});

describe('a damaged binary workbook', () => {
  const sheets = [{ name: 'Imports', rows: [['a', 1]] }, { name: 'Exports', rows: [['b', 0.1234567]] }];
  it('says in which sheet, out of Excel 97', async () => {
    const bytes = Buffer.from(binaryWorkbookOf(sheets, 'biff8'));
    const number = Buffer.alloc(8);
    number.writeDoubleLE(0.1234567);
    // The length of the record before the number: now it reaches beyond the file.
    bytes.writeUInt16LE(0x7fff, bytes.indexOf(number) - 8);
    await expect(gridsOf(bytes, 'a.xls')).rejects.toMatchObject({ data: { code: 'source.damaged', where: { file: 'a.xls', sheet: 'Exports' } } });
  });
});

describe('the limits are the desk’s', () => {
  const csv = utf8('a,b\n'.repeat(600));
  it.each<[string, Partial<ReturnType<typeof boundsOf>>, Uint8Array]>([
    ['fileBytes', { fileBytes: 2000 }, csv],
    ['cells', { cells: 1100 }, csv],
    ['cells', { cells: 3 }, workbookOf([{ name: 'A', rows: [['a', 1]] }, { name: 'B', rows: [['a', 1]] }])],
    ['places', { cells: 100 }, sheetOf(`<sheetData><row r="1">${cell('XFD1')}</row></sheetData>`)],
    ['unpackedBytes', { unpackedBytes: 300 }, workbookOf([{ name: 'A', rows: [['a', 1]] }])],
  ])('%s refuses when it is lowered', async (limit, lowered, bytes) => {
    const usual = boundsOf(usualLimits);
    await expect(gridsOf(bytes, 'a', { ...usual, ...lowered })).rejects.toMatchObject({ data: { code: 'source.limit', params: { limit } } });
    expect((await gridsOf(bytes, 'a', usual)).grids[0]?.info.cells).toBeGreaterThan(0);
  });

  /** Reads in the real worker; the code of what refused it, or null. */
  async function refusal(bytes: Uint8Array, change: Partial<ReadingLimits>): Promise<unknown> {
    try {
      for await (const _ of readInWorker(bytes, 'a.csv', { signal: null, wish: null, limits: { ...usualLimits, ...change } }));
      return null;
    } catch (error) {
      return error;
    }
  }

  it('reach the worker', async () => {
    const large = utf8('a,b\n'.repeat(300_000));
    expect(await refusal(large, { fileMegabytes: 1 })).toMatchObject({ data: { code: 'source.limit', params: { limit: 'fileBytes' }, where: { file: 'a.csv' } } });
    expect(await refusal(large, { fileMegabytes: 2 })).toBeNull();
    expect(await refusal(large, { silentSeconds: 0.001 - 1 })).toMatchObject({ data: { code: 'source.timeout', where: { file: 'a.csv' } } });
  });
});

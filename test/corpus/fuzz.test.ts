import { describe, expect, it, vi } from 'vitest';
import { readInWorker } from '../../electron/engine/readers/host';
import { limits } from '../../electron/engine/readers/limits';
import { AppError } from '../../shared/contract/errors';
import { usualLimits } from '../../shared/tables/reading-limits';
import type { Grid } from '../../shared/tables/grid';
import { binaryWorkbookOf } from '../tables/binary-workbook';
import { gridsOf } from '../tables/reading';
import { HARMS, spoilt, type Harm } from '../tables/spoil';
import { workbookOf, type WrittenSheet } from '../tables/workbook';
import { odsOf, spreadsheetMlOf } from '../tables/xml-workbooks';
import { zipOf } from '../tables/zip';

// What a library says to itself of a spoilt file.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const utf8 = (text: string) => new TextEncoder().encode(text);

const rows = Array.from({ length: 40 }, (_, at) => [`Country ${at}`, { value: at * 1234.5, format: '#,##0.00' }, 2000 + at, { value: 43_831 + at, format: 'yyyy-mm-dd' }]);
const sheets: WrittenSheet[] = [
  { name: 'Exports', rows: [['Exports, thousand USD', null, null, null], ['Country', 'Value', 'Year', 'Taken'], ...rows], merges: ['A1:D1'] },
  { name: 'Notes', rows: [['a', 1], ['b', 2]], hidden: true },
];
const lines = rows.map(([name, value, year]) => [String(name), typeof value === 'object' ? value.value : 0, Number(year)]);
const page = `<html><head><title>T</title></head><body><p>Exports</p><table>${lines.map((line, at) => `<tr>${line.map((cell) => `<td${at === 0 ? ' colspan="2" rowspan="2"' : ''}>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
const document = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Exports</w:t></w:r></w:p><w:tbl>${lines.map((line) => `<w:tr>${line.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl></w:body></w:document>`;

/** Archives carry checksums: what comes out of a spoilt one is all of it or nothing. */
const archives: readonly [string, Uint8Array][] = [
  ['a.xlsx', workbookOf(sheets)],
  ['a.xlsb', binaryWorkbookOf(sheets, 'xlsb')],
  ['a.ods', odsOf(sheets)],
  ['a.docx', zipOf([{ name: 'word/document.xml', bytes: utf8(document) }])],
];
const others: readonly [string, Uint8Array][] = [
  ['a.xls', binaryWorkbookOf(sheets, 'biff8')],
  ['old.xls', binaryWorkbookOf(sheets, 'biff5')],
  ['a.xml', spreadsheetMlOf(sheets)],
  ['a.html', utf8(page)],
  ['a.csv', utf8(lines.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\r\n'))],
];

/** What was read of every cell. */
const cellsOf = (grids: readonly Grid[]) => grids.map((grid) => [...grid.rows()].flatMap(({ cells }) => cells.map(({ row, col, value, shown }) => [row, col, value, shown])));

/** Reads a spoilt file; gives its grids, or null where it was refused as it should be. */
async function readOrRefused(bytes: Uint8Array, fileName: string): Promise<Grid[] | null> {
  const begun = process.cpuUsage();
  try {
    return (await gridsOf(bytes, fileName)).grids;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.data.code).toMatch(/^source\./);
    expect(error.data.where?.file).toBe(fileName);
    return null;
  } finally {
    // Of the processor, whatever else runs on this machine: ten seconds are far more than any takes.
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1e6).toBeLessThan(10);
  }
}

function withinLimits(grids: readonly Grid[]): void {
  for (const grid of grids)
    for (const { cells } of grid.rows())
      for (const { row, col, value } of cells) {
        expect(row >= 1 && row <= limits.rows && col >= 1 && col <= limits.columns).toBe(true);
        expect(typeof value === 'number' ? Number.isFinite(value) : String(value).length <= limits.cellCharacters).toBe(true);
      }
}

/** Kept few: each is a whole reading. */
const TIMES = 10;
const cases = (files: readonly [string, Uint8Array][]) => files.flatMap(([name, bytes]) => HARMS.map((harm): [string, Harm, Uint8Array] => [name, harm, bytes]));

describe('a spoilt archive gives all of its cells or none', () => {
  it.each(cases(archives))('%s %s', async (name, harm, sound) => {
    const wanted = cellsOf((await gridsOf(sound, name)).grids);
    for (let seed = 1; seed <= TIMES; seed += 1) {
      const grids = await readOrRefused(spoilt(sound, harm, seed), name);
      if (grids !== null) expect(cellsOf(grids), `seed ${seed}`).toEqual(wanted);
    }
  });
});

describe('a spoilt file without checksums is read or refused', () => {
  it.each(cases(others))('%s %s', async (name, harm, sound) => {
    for (let seed = 1; seed <= TIMES; seed += 1) withinLimits((await readOrRefused(spoilt(sound, harm, seed), name)) ?? []);
  });
});

describe('the worker outlives a spoilt file', () => {
  it.each([...archives, ...others])('%s', async (name, sound) => {
    const read = async () => {
      for await (const _ of readInWorker(sound.subarray(0, sound.length / 2), name, { signal: null, wish: null, limits: usualLimits }));
    };
    const error: unknown = await read().then(() => null, (reason: unknown) => reason);
    if (error !== null) expect(error).toMatchObject({ data: { code: expect.stringMatching(/^source\./) as string, where: { file: name } } });
  });
});

import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { AppError } from '../../../../shared/contract/errors';
import type { Range } from '../../../../shared/tables/grid';
import type { PackedCell } from '../blocks';
import { limits, within } from '../limits';
import { numberFormat } from '../shown';
import { damagedWorkbook } from './damaged-sheet';
import { numberCell } from './number-cell';
import { savedDay, type FileTimes } from './saved-on';
import type { FileOutput, SheetOutput } from './sheet-output';
import { fromTcvn, isTcvn } from './tcvn';

/** The signs of errors by Excel's codes (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** Sheets that hold a drawing, commands or a form and no table. */
const NO_TABLES: readonly unknown[] = ['chart', 'macro', 'dialog'];

/**
 * Reads a workbook that is held whole: Excel's binary formats. Its kind and size must have been looked at before. A
 * sheet that fails refuses the whole file: a gap in silence would be worse.
 * @returns how many sheets it has
 * @throws AppError `source.damaged`, `source.encrypted`, `source.limit`
 */
export async function readWithSheetJs(bytes: Uint8Array, file: FileOutput): Promise<number> {
  within('workbookBytes', bytes.length);
  const book = await openBook(bytes);
  const names = book.SheetNames;
  const hidden = new Map(book.Workbook?.Sheets?.map((sheet) => [sheet.name, (sheet.Hidden ?? 0) > 0]));
  file.savedOn ??= savedDay(timesOf(book));
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const [index, name] of names.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw AppError.of('source.damaged', { part: name });
    if (NO_TABLES.includes(sheet['!type'])) continue;
    await handOn(sheet, file.begin(name, hidden.get(name) ?? false), from1904);
    await file.progress((index + 1) / names.length);
  }
  return file.sheets;
}

/** Without `WTF` a sheet that fails would be absent in silence. */
const OPTIONS = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellStyles: true, WTF: true } as const;

async function openBook(bytes: Uint8Array): Promise<WorkBook> {
  // Only a file of these kinds pays for the library and its code pages.
  const { read, CFB, set_cptable: setCodePages } = await import('@e965/xlsx');
  setCodePages(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return read(buffer, OPTIONS);
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw AppError.of('source.encrypted', {});
    throw damagedWorkbook({ read, CFB }, buffer, OPTIONS);
  }
}

/** Dates out of a package come as such, those of a compound file as text. */
function timesOf({ Props: properties }: WorkBook): FileTimes {
  const written = (moment: unknown) => {
    if (typeof moment === 'string') return moment;
    return moment instanceof Date && Number.isFinite(moment.getTime()) ? moment.toISOString() : null;
  };
  return { made: written(properties?.CreatedDate), saved: written(properties?.ModifiedDate) };
}

async function handOn(sheet: WorkSheet, output: SheetOutput, from1904: boolean): Promise<void> {
  const { writer } = output;
  const rows = sheet['!data'] ?? [];
  within('rows', rows.length);
  const texts = textCells(rows);
  if (isTcvn(texts.map(({ v }) => String(v)))) for (const cell of texts) cell.v = fromTcvn(String(cell.v));
  for (const [at, row] of rows.entries()) {
    if (row === undefined) continue;
    within('columns', row.length);
    const cells = Array.from(row, (cell: CellObject | undefined) => packed(cell, at + 1, output, from1904));
    output.add(at + 1, cells);
    if (writer.finished.length > 0) await output.flush();
  }
  await output.end({
    merges: mergesOf(sheet),
    hiddenRows: hiddenIn(sheet['!rows'], limits.rows),
    hiddenCols: hiddenIn(sheet['!cols'], limits.columns),
  });
}

function textCells(rows: WorkSheet['!data'] & object): CellObject[] {
  return rows.flatMap((row) => (row as readonly CellObject[] | undefined)?.filter((cell) => cell?.t === 's') ?? []);
}

function packed(cell: CellObject | undefined, row: number, output: SheetOutput, from1904: boolean): PackedCell {
  const value = cell?.v;
  if (cell === undefined || value === undefined) return null;
  switch (cell.t) {
    case 'n': {
      const number = Number(value);
      // No number is written so: the program that made the file had none to show.
      if (!Number.isFinite(number)) return ['error', '#NUM!', '#NUM!', -1];
      return numberCell(number, numberFormat(patternOf(cell)), from1904, output.writer, row);
    }
    case 'b':
      return ['boolean', Boolean(value), value === true ? 'TRUE' : 'FALSE', -1];
    case 'e': {
      const sign = ERRORS[Number(value)] ?? '#N/A';
      return ['error', sign, sign, -1];
    }
    default:
      return output.counted(String(value));
  }
}

function patternOf({ z }: CellObject): string | null {
  return typeof z === 'string' ? z : null;
}

function mergesOf(sheet: WorkSheet): Range[] {
  const merges = sheet['!merges'] ?? [];
  within('merges', merges.length);
  return merges.map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }));
}

/** The numbers, from 1, of the rows or columns that are hidden. */
function hiddenIn(about: readonly ({ hidden?: boolean } | undefined)[] | undefined, last: number): number[] {
  return (about ?? []).slice(0, last).flatMap((found, at) => (found?.hidden === true ? [at + 1] : []));
}

import { AppError } from '../../../shared/contract/errors';
import { kindOf, type Readable } from './kind';
import { within } from './limits';
import type { ReaderOrder, Sink } from './messages';
import { readCsv } from './sheets/csv';
import { readDocx } from './sheets/docx';
import { readHtml } from './sheets/html';
import { readFlatOds, readOds } from './sheets/ods';
import { readWithSheetJs } from './sheets/sheetjs';
import { readSpreadsheetMl } from './sheets/spreadsheetml';
import { repacked } from './sheets/xlsb';
import { readXlsx } from './sheets/xlsx';

/**
 * Reads the sheets of a file as they come; `sink` takes each message before the next is made.
 * @throws AppError `source.*`, with the file's name in `where`
 */
export async function readSheets(order: ReaderOrder, sink: Sink): Promise<void> {
  try {
    within('fileBytes', order.bytes.length);
    const kind = await kindOf(order.bytes);
    if (kind.format === 'csv') {
      const text = await readCsv(order.bytes, order.wish, sink);
      await sink({ kind: 'done', format: 'csv', sheets: 1, text });
      return;
    }
    const sheets = await readBook(kind, order.bytes, sink);
    if (sheets === 0) throw AppError.of('source.no-table', {});
    await sink({ kind: 'done', format: kind.format, sheets, text: null });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const where = { file: order.fileName, sheet: null, cell: null, ...error.data.where };
    throw AppError.from({ ...error.data, where: { ...where, file: order.fileName } });
  }
}

/** Reads all that is no delimited text; gives how many sheets there are. */
async function readBook(kind: Exclude<Readable, { format: 'csv' }>, bytes: Uint8Array, sink: Sink): Promise<number> {
  switch (kind.format) {
    case 'xlsx':
      return readXlsx(kind.archive, sink);
    case 'xlsb':
      return readWithSheetJs(await repacked(kind.archive), sink);
    case 'html':
      return readHtml(bytes, sink);
    case 'ods':
      return kind.archive === null ? readFlatOds(bytes, sink) : readOds(kind.archive, sink);
    case 'spreadsheetml':
      return readSpreadsheetMl(bytes, sink);
    case 'docx':
      return readDocx(kind.archive, sink);
    case 'xls':
      return readWithSheetJs(bytes, sink);
  }
}

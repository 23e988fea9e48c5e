import { AppError } from '../../../shared/contract/errors';
import { kindOf, type Readable } from './kind';
import { withinBounds } from './limits';
import type { ReaderOrder, Sink } from './messages';
import { readCsv } from './sheets/csv';
import { readDocx } from './sheets/docx';
import { readHtml } from './sheets/html';
import { readFlatOds, readOds } from './sheets/ods';
import { savedOnIn } from './sheets/saved-on';
import { FileOutput } from './sheets/sheet-output';
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
    const { bytes, bounds } = order;
    withinBounds(bounds, 'fileBytes', bytes.length);
    const kind = await kindOf(bytes, bounds);
    const file = new FileOutput(sink, bounds);
    if (kind.format === 'csv') {
      const text = await readCsv(bytes, order.wish, file);
      await sink({ kind: 'done', format: 'csv', sheets: 1, text, savedOn: null });
      return;
    }
    const sheets = await readBook(kind, bytes, file, order);
    if (sheets === 0) throw AppError.of('source.no-table', {});
    const { savedOn } = file;
    await sink({ kind: 'done', format: kind.format, sheets, text: null, savedOn });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const where = { file: order.fileName, sheet: null, cell: null, ...error.data.where };
    throw AppError.from({ ...error.data, where: { ...where, file: order.fileName } });
  }
}

/** Reads all that is no delimited text; gives how many sheets there are. */
async function readBook(
  kind: Exclude<Readable, { format: 'csv' }>,
  bytes: Uint8Array,
  file: FileOutput,
  { prose, changes }: Pick<ReaderOrder, 'prose' | 'changes'>,
): Promise<number> {
  if ('archive' in kind && kind.archive !== null) file.savedOn = await savedOnIn(kind.archive);
  switch (kind.format) {
    case 'xlsx':
      return readXlsx(kind.archive, file);
    case 'xlsb':
      return readWithSheetJs(await repacked(kind.archive), file);
    case 'html':
      return readHtml(bytes, file);
    case 'ods':
      return kind.archive === null ? readFlatOds(bytes, file) : readOds(kind.archive, file);
    case 'spreadsheetml':
      return readSpreadsheetMl(bytes, file);
    case 'docx':
      return readDocx(kind.archive, file, { prose, changes });
    case 'xls':
      return readWithSheetJs(bytes, file);
  }
}

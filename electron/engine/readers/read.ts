import { AppError } from '../../../shared/contract/errors';
import { kindOf } from './kind';
import { within } from './limits';
import type { ReaderOrder, Sink } from './messages';
import { readCsv } from './sheets/csv';
import { readXlsx } from './sheets/xlsx';

/**
 * Reads the sheets of a file as they come; `sink` takes each message before the next is made.
 * @throws AppError `source.*`, with the file's name in `where`
 */
export async function readSheets(order: ReaderOrder, sink: Sink): Promise<void> {
  try {
    within('fileBytes', order.bytes.length);
    const kind = await kindOf(order.bytes);
    switch (kind.format) {
      case 'xlsx': {
        const sheets = await readXlsx(kind.archive, sink);
        if (sheets === 0) throw AppError.of('source.no-table', {});
        await sink({ kind: 'done', format: 'xlsx', sheets, text: null });
        return;
      }
      case 'csv': {
        const text = await readCsv(order.bytes, order.wish, sink);
        await sink({ kind: 'done', format: 'csv', sheets: 1, text });
        return;
      }
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const where = { file: order.fileName, sheet: null, cell: null, ...error.data.where };
    throw AppError.from({ ...error.data, where: { ...where, file: order.fileName } });
  }
}

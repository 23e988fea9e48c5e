import type { Output, Parsed } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/contract/errors';
import type { Sliced } from '../methods';
import { addToRegister } from '../settings/queries';
import { writeXlsx } from '../writers/sheets/write-xlsx';
import { packById } from './queries';
import { writePieces } from './write-file';

/**
 * Writes the figures of a pack with their sources as a workbook: numbers as numbers, words as words, so that none is
 * ever run as a formula.
 * @throws AppError `file.unwritable`, `call.cancelled`
 */
export async function exportFigures(
  sliced: Sliced,
  { packId, path }: Parsed<'packs.exportFigures'>,
): Promise<Output<'packs.exportFigures'>> {
  sliced.progress({ stage: 'compile', done: 0, total: 2 });
  const { title, head, rows } = await sliced.work('packs.figures', { packId });
  if (sliced.signal.aborted) throw AppError.of('call.cancelled', {});
  sliced.progress({ stage: 'write', done: 1, total: 2 });
  const table = { name: title, head, widths: head.map(widthOf), rows: [rows] };
  await writePieces(
    path,
    (put) => writeXlsx([table], put),
    ({ sha256 }) =>
      sliced.commit(({ db, author, now }) => {
        const subject = packById(db, packId).title;
        const params = { format: 'xlsx', figures: rows.length, path, sha256 };
        addToRegister(db, { at: now, who: author, action: 'export', subject, params });
      }),
  );
  return { path, figures: rows.length };
}

/** In letters: what is printed, files and digests are long. */
function widthOf(head: string, at: number): number {
  if (at === 1) return 28;
  return Math.max(12, head.length + 2);
}

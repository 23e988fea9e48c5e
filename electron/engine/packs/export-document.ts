import { AppError } from '../../../shared/contract/errors';
import type { PackDocument } from '../../../shared/document/pack-document';
import type { Sliced } from '../methods';
import { addToRegister, deskOf } from '../settings/queries';
import { newId } from '../store/ids';
import { printPages } from '../writers/pdf/print-pages';
import { writeWhole } from './write-file';

/** A document that is no pack: a record, a form, a note. It has no editions and carries no anchors. */
export interface DocumentOrder {
  document: PackDocument;
  path: string;
  format: 'docx' | 'pdf';
  /** What the register calls it, and what kind of thing it is. */
  subject: string;
  what: 'record' | 'form' | 'note' | 'register' | 'recall-list' | 'clearing-list';
}

/**
 * Writes a document to a file; the register knows of it just before the file takes its place. `also` is saved with it.
 * @throws AppError `file.unwritable`, `print.unavailable`
 */
export async function exportDocument(
  sliced: Sliced,
  { document, path, format, subject, what }: DocumentOrder,
): Promise<{ path: string; bytes: number }> {
  sliced.progress({ stage: 'write', done: 0, total: 1 });
  const bytes =
    format === 'pdf'
      ? await printPages(document, (html, options) => sliced.print(html, options))
      : (
          await sliced.work('packs.write', {
            document,
            format,
            copy: 'clean',
            anchors: {},
            editionId: newId(),
            at: sliced.now,
            author: deskOf(sliced.db).officer,
          })
        ).bytes;
  if (sliced.signal.aborted) throw AppError.of('call.cancelled', {});
  const { size } = await writeWhole(path, bytes, ({ sha256 }) =>
    sliced.commit(({ db, author, now }) =>
      addToRegister(db, { at: now, who: author, action: 'export', subject, params: { what, format, path, sha256 } }),
    ),
  );
  return { path, bytes: size };
}

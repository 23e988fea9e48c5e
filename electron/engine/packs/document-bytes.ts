import type { Edition } from '../../../shared/contract/packs';
import { assertNever } from '../../../shared/document/assert-never';
import type { PackDocument } from '../../../shared/document/pack-document';
import type { Sliced } from '../methods';
import { houseOfDocument } from '../settings/house';
import { deskOf } from '../settings/queries';
import { printPages } from '../writers/pdf/print-pages';

/** What decides the bytes of a file besides its document: ids and times come from the edition. */
export interface FileOf {
  id: string;
  at: string;
  anchors: Record<string, string>;
}

/** A document as the bytes of a file, written beside this thread. @throws AppError `print.unavailable` */
export async function documentBytes(
  sliced: Sliced,
  document: PackDocument,
  { id, at, anchors }: FileOf,
  { format, copy }: Pick<Edition, 'format' | 'copy'>,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
    case 'html': {
      const author = deskOf(sliced.db).officer;
      const order = { document, format, copy, anchors, editionId: id, at, author };
      return (await sliced.work('packs.write', order)).bytes;
    }
    case 'pdf':
      return printPages(document, (html, options) => sliced.print(html, options), houseOfDocument(sliced.db, document));
    default:
      return assertNever(format);
  }
}

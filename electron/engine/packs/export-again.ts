import type { Output, Parsed } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/contract/errors';
import { numberedCopy } from '../../../shared/pack/numbered-copy';
import type { Sliced } from '../methods';
import { deskScheme } from '../settings/desk-scheme';
import { newId } from '../store/ids';
import { documentBytes } from './document-bytes';
import { editionById } from './edition-queries';
import { heldCopyOf, recordCopy } from './export-copies';
import { refuseTaken } from './kept-editions';
import { packById } from './queries';
import { writeWhole } from './write-file';

/** Writes an edition once more from the document that was kept: same edition, same content, whatever changed since. */
export async function exportAgain(
  sliced: Sliced,
  order: Parsed<'editions.exportAgain'>,
): Promise<Output<'editions.exportAgain'>> {
  const { format, copy, path, holder } = order;
  const edition = editionById(sliced.db, order.id);
  if (holder !== null) refuseTaken(sliced.db, edition.packId, edition.id, [holder]);
  sliced.progress({ stage: 'write', done: 0, total: 1 });
  const document = holder === null ? edition.document : numberedCopy(edition.document, holder, deskScheme(sliced));
  const bytes = await documentBytes(sliced, document, edition, order);
  if (sliced.signal.aborted) throw AppError.of('call.cancelled', {});
  const id = newId();
  const { version, variant, packId, id: editionId } = edition;
  const file = await writeWhole(path, bytes, (written) =>
    sliced.commit((writing) => {
      const of = { editionId, version, variant, format, copy };
      recordCopy(writing, packById(writing.db, packId).title, of, { id, path, ...written }, holder);
    }),
  );
  return heldCopyOf(id, sliced.now, order, { path, ...file }, holder);
}

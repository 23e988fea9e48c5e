import type { Output, Parsed } from '../../../shared/contract/contract';
import { recallDocument } from '../../../shared/pack/recall-document';
import type { Sliced } from '../methods';
import { deskScheme } from '../settings/desk-scheme';
import { deskOf } from '../settings/queries';
import { visitById } from '../visits/queries';
import { exportDocument } from './export-document';
import { recallOf } from './kept-editions';
import { packById } from './queries';

/** Writes the recall list of a pack as a file, and notes in the register that it left. */
export function exportRecall(
  sliced: Sliced,
  { packId, format, path }: Parsed<'editions.exportRecall'>,
): Promise<Output<'editions.exportRecall'>> {
  const { db } = sliced;
  const pack = packById(db, packId);
  const document = recallDocument({
    packTitle: pack.title,
    language: pack.language,
    marking: pack.marking,
    rows: recallOf(db, packId),
    visit: visitById(db, pack.visitId),
    desk: deskOf(db),
    scheme: deskScheme(sliced),
    at: sliced.now,
  });
  return exportDocument(sliced, { document, path, format, subject: document.title, what: 'recall-list' });
}

import type { Output } from '../../../shared/contract/contract';
import { compareDocuments, sameContent } from '../../../shared/document/compare-documents';
import type { SectionDifference } from '../../../shared/document/compare-documents';
import { packDocument } from '../../../shared/document/pack-document';
import type { PackDocument } from '../../../shared/document/pack-document';
import { compile } from '../../../shared/pack/compile';
import type { Variant } from '../../../shared/pack/outline';
import { statesOf } from '../../../shared/pack/went-out';
import type { Reading } from '../methods';
import { houseOfDocument } from '../settings/house';
import type { ReadableDb } from '../store/database';
import { editionById, lastAddendum, lastEdition } from './edition-queries';
import type { WholeEdition } from './edition-queries';
import { gatherContent } from './gather-content';
import { nextVersion } from './queries';

/** What an edition would be, is and was; all beside the engine's thread. */

/** The pack as it would go out now, and in which state its points stand in it. */
export function composeEdition(reading: Reading, packId: string, variant: Variant): Output<'editions.compose'> {
  const content = gatherContent(reading, packId, variant);
  return { document: presentDocument(compile(content)), states: statesOf(content) };
}

/** As it will be read back: who compares it with what was kept minds the order of keys. */
function presentDocument(document: PackDocument): PackDocument {
  return packDocument.parse(document);
}

function now(reading: Reading, { packId, variant }: Pick<WholeEdition, 'packId' | 'variant'>): PackDocument {
  return presentDocument(compile(gatherContent(reading, packId, variant)));
}

/** The version that the next file for these readers bears, and whether it is one that went out already. */
export function nextEdition(reading: Reading, packId: string, variant: Variant): Output<'editions.next'> {
  const last = lastEdition(reading.db, packId, variant);
  const known = last !== null && sameContent(last.document, now(reading, { packId, variant }));
  return { version: known ? last.version : nextVersion(reading.db, packId), known };
}

/** An edition as it was. */
export async function previewEdition(reading: Reading, id: string): Promise<Output<'editions.preview'>> {
  const { version, at, variant, document } = editionById(reading.db, id);
  return { ...(await sheetsOf(reading.db, document)), version, at, variant, title: document.subject };
}

/** What of the pack changed since an edition went out. */
export function changesSince(reading: Reading, id: string): Output<'editions.changes'> {
  const edition = editionById(reading.db, id);
  const { version, at, variant } = edition;
  return { version, at, variant, sections: compareDocuments(edition.document, now(reading, edition)) };
}

/** What the next addendum to an edition has to say: what changed since it, or since its last addendum. */
export function sinceLast(
  reading: Reading,
  edition: WholeEdition,
): { number: number; changes: SectionDifference[]; present: PackDocument } {
  const last = lastAddendum(reading.db, edition.id);
  const present = now(reading, edition);
  const changes = compareDocuments(last?.document ?? edition.document, present);
  return { number: (last?.number ?? 0) + 1, changes, present };
}

/** The sheets of a document as the preview shows them. What writes them draws charts, and is read when it is asked for. */
export async function sheetsOf(
  db: ReadableDb,
  document: PackDocument,
): Promise<Pick<Output<'packs.preview'>, 'css' | 'sections' | 'dir'>> {
  const { htmlParts } = await import('../writers/html/write-html');
  const { css, sheets } = htmlParts(document, { forPrint: false, house: houseOfDocument(db, document) });
  const sections = document.sections.map(({ id, number, title, marking }, i) => ({
    id,
    partId: id,
    number,
    title,
    marking,
    html: sheets[i]?.html ?? '',
  }));
  return { css, sections, dir: document.dir };
}

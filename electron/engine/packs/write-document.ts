import type { Output, Parsed } from '../../../shared/contract/contract';
import type { Reading } from '../methods';
import { houseOfDocument, houseTemplateOf } from '../settings/house';
import { shippedStandIn } from '../shipped';
import { writeHtml } from '../writers/html/write-html';

/** The bytes of a Word or HTML file of a document; runs in the worker, since a long pack takes its time. */
export async function writeDocument(
  { db, resources }: Pick<Reading, 'db' | 'resources'>,
  order: Parsed<'packs.write'>,
): Promise<Output<'packs.write'>> {
  const { document, format, copy, anchors, editionId, at, author } = order;
  if (format === 'html') {
    const house = houseOfDocument(db, document);
    return { bytes: new TextEncoder().encode(writeHtml(document, { forPrint: false, house })) };
  }
  // What writes Word is large, and seldom asked of a thread that answers much else.
  const [{ withPages }, { writeWord }] = await Promise.all([
    import('../writers/word/pages'),
    import('../writers/word/write-word'),
  ]);
  const house = await houseTemplateOf(db, document);
  const paged = house === null ? withPages(document, shippedStandIn(resources)) : document;
  return { bytes: await writeWord(paged, { copy, anchors, at, author, editionId, house }) };
}

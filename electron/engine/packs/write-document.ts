import type { Output, Parsed } from '../../../shared/contract/contract';
import type { Reading } from '../methods';
import { houseOfDocument, houseTemplateOf } from '../settings/house';
import { shippedStandIn } from '../shipped';

/** The bytes of a Word or HTML file of a document; runs in the worker, since a long pack takes its time. */
export async function writeDocument(
  { db, resources }: Pick<Reading, 'db' | 'resources'>,
  order: Parsed<'packs.write'>,
): Promise<Output<'packs.write'>> {
  const { document, format, copy, anchors, editionId, at, author } = order;
  // What writes files is large, and seldom asked of a thread that answers much else.
  if (format === 'html') {
    const { writeHtml } = await import('../writers/html/write-html');
    const house = houseOfDocument(db, document);
    return { bytes: new TextEncoder().encode(writeHtml(document, { forPrint: false, house })) };
  }
  const [{ withPages }, { writeWord }] = await Promise.all([
    import('../writers/word/pages'),
    import('../writers/word/write-word'),
  ]);
  const house = await houseTemplateOf(db, document);
  const paged = house === null ? withPages(document, shippedStandIn(resources)) : document;
  return { bytes: await writeWord(paged, { copy, anchors, at, author, editionId, house }) };
}

import type { DocumentBlock, Run } from '../document/pack-document';
import type { Check } from './check';
import { found } from './check';

/** A link into the house: a clean copy would tell an outsider the names of machines and mailboxes. */
export const innerLink: Check = {
  name: 'inner-link',
  severity: 'warning',
  find: ({ document }) =>
    document.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        runsOf(block)
          .map(({ href }) => href)
          .filter((href) => href !== null && isInner(href))
          .map((href) =>
            found({ link: href ?? '', part: section.title }, block.origin ?? section.origin, {
              section: section.id,
              block: block.id,
            }),
          ),
      ),
    ),
};

function runsOf(block: DocumentBlock): Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return block.runs;
    case 'box':
      return block.rows.flatMap(({ runs }) => runs);
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)),
      );
    default:
      return [];
  }
}

/** A host without a dot, of a name that no public network has, or an address of a private one. */
export function isInner(href: string): boolean {
  const host = /^https?:\/\/(?:[^@/]*@)?([^/:?#]+)/iu.exec(href)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  if (/^(?:10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host)) return true;
  return !host.includes('.') || /\.(?:local|lan|internal|intranet|corp|home)$/.test(host);
}

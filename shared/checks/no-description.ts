import type { DocumentBlock } from '../document/pack-document';
import type { Check } from './check';
import { found } from './check';

/** A picture, a chart or a table that says nothing to those who cannot see it. */
export const noDescription: Check = {
  name: 'no-description',
  severity: 'warning',
  find: ({ document }) =>
    document.sections.flatMap((section) =>
      section.blocks.filter(isMute).map((block) =>
        found({ what: block.kind, part: section.title }, block.origin ?? section.origin, {
          section: section.id,
          block: block.id,
        }),
      ),
    ),
};

function isMute(block: DocumentBlock): boolean {
  if (block.kind === 'table' || block.kind === 'chart') return block.description.trim() === '';
  return block.kind === 'paragraph' && block.picture !== undefined && block.picture.description.trim() === '';
}

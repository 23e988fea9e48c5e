import type { Holder } from '../contract/editions';
import type { DocumentBlock, PackDocument, Section } from '../document/pack-document';
import { rank } from '../marking/scheme';
import type { MarkingScheme } from '../marking/scheme';
import { line } from './blocks';
import { editionWords } from './edition-words';
import { fill } from './words';
import { listed } from './listed';

/**
 * An edition's document as the copy of one holder: number and holder large on the cover, the number in red at each head
 * block, both at the foot of every page where the marking scheme wants that. Nothing else differs.
 */
export function numberedCopy(document: PackDocument, holder: Holder, scheme: MarkingScheme): PackDocument {
  const copy = fill(editionWords(document.language).copy, { number: holder.number });
  return {
    ...document,
    copy,
    holder: holder.name === '' ? holder.office : holder.name,
    copyOnPages: isOnPages(document, scheme),
    sections: document.sections.map((section) =>
      section.kind === 'cover'
        ? { ...section, blocks: onCover(section, copy, listed([holder.name, holder.office], document.language)) }
        : section,
    ),
  };
}

/** Every page where the scheme names no level, else from that level on. */
function isOnPages({ marking }: PackDocument, scheme: MarkingScheme): boolean {
  const from = scheme.copyOnPagesFrom ?? null;
  return from === null || rank(scheme, marking.level) >= rank(scheme, from);
}

function onCover({ id, blocks }: Section, copy: string, who: string): DocumentBlock[] {
  return [line(`${id}/copy`, 'cover-copy', copy), line(`${id}/holder`, 'cover-copy', who), ...blocks];
}

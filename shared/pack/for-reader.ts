import { otherSideOf } from '../commitments/standing';
import type { PackDocument } from '../document/pack-document';
import type { PackContent } from './content';
import { stamp } from './dates';
import { outputWords } from './output-words';
import type { GuardedVariant } from './variants';
import { fill } from './words';

/** Ink of what is handed to the other side, which bears no marking of ours. */
const otherInk = '1F3A5F';

/** A document for a guarded reader says for whom it is; the other side's copy bears that in the place of the marking. */
export function forReader(variant: GuardedVariant, document: PackDocument, content: PackContent): PackDocument {
  const words = outputWords(content.pack.language);
  switch (variant) {
    case 'cards':
      return { ...document, subject: words.cards.subject };
    case 'press':
      return { ...document, subject: words.media.subject };
    case 'other-side':
      return forOtherSide(document, content);
  }
}

function forOtherSide(document: PackDocument, content: PackContent): PackDocument {
  const { visit, desk, pack, scheme, places, at, zone } = content;
  const { otherSide: words } = outputWords(pack.language);
  const code = otherSideOf(visit, desk.country);
  const place = code === null ? '' : (places.get(code) ?? code);
  const marking = {
    level: scheme.levels[0]?.id ?? '',
    label: fill(words.marking, { place: place.toLocaleUpperCase(pack.language) }).trim(),
    ink: otherInk,
  };
  const from = desk.ministry === '' ? '' : fill(words.from, { ministry: desk.ministry });
  return {
    ...document,
    subject: fill(words.subject, { place }).trim(),
    marking,
    version: fill(words.issued, { time: stamp(at, zone, pack.language) }),
    sections: document.sections.map((section) => ({
      ...section,
      marking,
      head: section.head && { ...section.head, by: from },
    })),
  };
}

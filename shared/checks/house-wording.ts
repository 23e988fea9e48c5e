import type { Fix } from '../contract/findings';
import type { Origin } from '../document/pack-document';
import { miswritten } from '../wording/house-words';
import { found } from './check';
import type { Check } from './check';
import { textsOf } from './texts-of';

/** A name, title or form of address that the desk writes otherwise, or a word that it never writes; with what to write. */
export const houseWording: Check = {
  name: 'house-wording',
  severity: 'warning',
  find({ content: { houseWords }, document }) {
    if (houseWords.length === 0) return [];
    return document.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        textsOf(block).flatMap(({ id, origin, text }) =>
          miswritten(text, houseWords, section.language ?? document.language).map(({ written, instead, word }) =>
            found(
              { written, instead, kind: word.kind, reason: word.reason, part: section.title },
              origin ?? { area: 'packs', id: section.id, at: null },
              { section: section.id, block: id, fix: fixOf(origin, written, instead) },
            ),
          ),
        ),
      ),
    );
  },
};

/** The desk's word in its place, where there is one and where it can be written. */
function fixOf(origin: Origin | null, find: string, replace: string): Fix | null {
  if (replace === '' || (origin?.area !== 'points' && origin?.area !== 'visits')) return null;
  return { kind: 'words', area: origin.area, id: origin.id, find, replace };
}

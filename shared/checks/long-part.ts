import type { Section } from '../document/pack-document';
import { peopleToNote } from '../pack/sections/people';
import { countWords } from '../points/speaking';
import type { Check, Checked } from './check';
import { found } from './check';
import { textsOf } from './texts-of';

/** About what a page of the generic look holds; tables have more white. */
const wordsOfPage = 430;

/** A part that is no brief and longer than brief.md 3 allows: who reads it in a car reads its first page. */
export const longPart: Check = {
  name: 'long-part',
  severity: 'warning',
  find: (checked) =>
    checked.document.sections.flatMap((section) => {
      const most = mostPages(section, checked);
      if (most === null) return [];
      const words = section.blocks.flatMap(textsOf).reduce((sum, { text }) => sum + countWords(text), 0);
      if (words <= most * wordsOfPage) return [];
      const params = { part: section.title, pages: Math.ceil(words / wordsOfPage), most };
      return [found(params, { area: 'packs', id: checked.content.pack.id, at: section.id }, { section: section.id })];
    }),
};

/** Pages at most; half a page for each personality note; null: as long as it has to be. */
function mostPages({ id, kind }: Section, { content }: Checked): number | null {
  const drawn = content.pack.outline.find((part) => part.id === id)?.content.kind;
  if (kind === 'people') return Math.max(1, Math.ceil(peopleToNote(content).length / 2));
  if (drawn === 'cover' || drawn === 'delegations' || drawn === 'commitments') return 1;
  return drawn === 'fact-sheet' ? 2 : null;
}

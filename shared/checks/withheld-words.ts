import { compileGuarded } from '../pack/compile';
import type { Check } from './check';
import { found } from './check';

/** Words not to be disclosed or tactical in a text for the press, the other side or a card: they are left out, and must be mended. */
export const withheldWords: Check = {
  name: 'withheld-words',
  severity: 'error',
  find: ({ content, document }) =>
    compileGuarded(content).stopped.map(({ section, block, origin, words }) =>
      found(
        { words, part: document.sections.find(({ id }) => id === section)?.title ?? '' },
        origin ?? { area: 'packs', id: content.pack.id, at: section },
        { section, block },
      ),
    ),
};

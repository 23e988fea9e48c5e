import type { Check } from './check';
import { found } from './check';
import { textsOf } from './texts-of';

/**
 * What drafters leave for later: `XX`, `???`, `[tbc]`, `TODO`, `lorem ipsum`. Bare capitals only, since `todo` is a word
 * of other languages; the programme's own state column is none.
 */
const patterns = [
  /\bX{2,}\b|\?{2,}|\bTBD\b|\bTODO\b/,
  /\[\s*(?:tbc|tbd|to be (?:confirmed|completed)|insert[^\]]*|…|\.{3})\s*\]|lorem ipsum/i,
];

export const leftovers: Check = {
  name: 'leftovers',
  severity: 'error',
  find: ({ document }) =>
    document.sections.flatMap((section) =>
      section.blocks.flatMap(textsOf).flatMap(({ id, origin, text }) => {
        const words = patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
        if (words === undefined) return [];
        const params = { words, part: section.title };
        return [found(params, origin ?? section.origin, { section: section.id, block: id })];
      }),
    ),
};

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
  /\[\s*(?:comment|note|nb|draft(?:ing)? note)\b[^\]]*\]|\{\{[^}]*\}\}|<<[^>]*>>|\[\s*(?:уточнить|вставить)[^\]]*\]/iu,
];

/** `tbc` in a sentence; in a programme it is a state, and stands there for a reason. */
const bare = /(?<![\p{L}\p{N}])tbc(?![\p{L}\p{N}])/iu;

export const leftovers: Check = {
  name: 'leftovers',
  severity: 'error',
  find: ({ document }) =>
    document.sections.flatMap((section) =>
      section.blocks
        .flatMap((block) => textsOf(block).map((one) => ({ block, ...one })))
        .flatMap(({ block, id, origin, text }) => {
          const sought = section.kind === 'programme' || block.kind === 'facts' ? patterns : [...patterns, bare];
          const words = sought.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
          if (words === undefined) return [];
          const params = { words, part: section.title };
          return [found(params, origin ?? section.origin, { section: section.id, block: id })];
        }),
    ),
};

import type { DocumentBlock, Run } from '../document/pack-document';
import { runsText } from '../document/pack-document';
import type { Check } from './check';
import { found } from './check';

/** What drafters leave for later: `XX`, `???`, `[tbc]`, `TODO`, `lorem ipsum`. The programme's own state column is none. */
const pattern =
  /\bX{2,}\b|\?{2,}|\[\s*(?:tbc|tbd|to be (?:confirmed|completed)|insert[^\]]*|…|\.{3})\s*\]|\bTBD\b|\bTODO\b|lorem ipsum/i;

export const leftovers: Check = {
  name: 'leftovers',
  severity: 'error',
  find: ({ document }) =>
    document.sections.flatMap((section) =>
      section.blocks.flatMap((block) => {
        const words = pattern.exec(wordsOf(block))?.[0];
        if (words === undefined) return [];
        const target = block.origin ?? section.origin;
        return [found({ words, part: section.title }, target, { section: section.id, block: block.id })];
      }),
    ),
};

function wordsOf(block: DocumentBlock): string {
  const lines = (lists: readonly Run[][]) => lists.map(runsText).join('\n');
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return runsText(block.runs);
    case 'facts':
      return lines(block.rows.flatMap((row) => row.facts.map((fact) => fact.value)));
    case 'table':
      return lines(block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map((p) => p.runs))));
    case 'box':
      return lines(block.rows.map((row) => row.runs));
    case 'chart':
      return runsText(block.caption);
    case 'contents':
      return '';
  }
}

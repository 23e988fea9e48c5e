import { assertNever } from '../document/assert-never';
import type { DocumentBlock, Origin, Run } from '../document/pack-document';
import { runsText } from '../document/pack-document';
import type { Check } from './check';
import { found } from './check';

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

interface Text {
  id: string;
  origin: Origin | null;
  text: string;
}

/** The words of a block with the place where they are written: row by row where each row has its own. */
function textsOf(block: DocumentBlock): Text[] {
  const whole = ({ id, origin }: DocumentBlock, ...lists: Run[][]) => [{ id, origin, text: joined(lists) }];
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return whole(block, block.runs);
    case 'facts':
      return whole(block, ...block.rows.flatMap((row) => row.facts.map((fact) => fact.value)));
    case 'table':
      return block.rows.map((row) => ({
        id: row.id,
        origin: row.origin ?? block.origin,
        text: joined(row.cells.flatMap((cell) => cell.paragraphs.map((p) => p.runs))),
      }));
    case 'box':
      return block.rows.map((row) => ({ id: row.id, origin: row.origin ?? block.origin, text: runsText(row.runs) }));
    case 'chart':
      return whole(block, block.caption);
    case 'contents':
      return [];
    default:
      return assertNever(block);
  }
}

function joined(lists: readonly Run[][]): string {
  return lists.map(runsText).join('\n');
}

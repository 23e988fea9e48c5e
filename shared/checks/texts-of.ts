import { assertNever } from '../document/assert-never';
import type { DocumentBlock, Origin, Run } from '../document/pack-document';
import { runsText } from '../document/pack-document';

/** Words of a document, with the block or row that they stand in. */
export interface PrintedText {
  id: string;
  origin: Origin | null;
  text: string;
}

/** The words of a block with the place where they are written: row by row where each row has its own. */
export function textsOf(block: DocumentBlock): PrintedText[] {
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
    case 'card':
      return [
        {
          id: block.id,
          origin: block.origin,
          text: [block.title, block.figure ?? '', block.doNotSay ?? ''].join('\n'),
        },
        ...block.points.map(({ id, origin, runs }) => ({ id, origin, text: runsText(runs) })),
      ];
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

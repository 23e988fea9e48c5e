import { Paragraph } from 'docx';
import { words } from '../../../../shared/document/pack-document';
import { directionOf, runChildren } from './runs';
import type { Writing } from './writing';

/**
 * The footnotes by their numbers, in the order of their marks. LibreOffice 7.4 pairs marks and notes by order and
 * not by number, so both must ascend. To be called after the body is written.
 */
export function footnotes(writing: Writing): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    writing.placed.map(({ note }, at) => [String(at + 1), { children: [paragraph(note.runs, writing)] }]),
  );
}

function paragraph(runs: Parameters<typeof runChildren>[0], writing: Writing): Paragraph {
  const dir = directionOf({ style: 'FootnoteText', dir: 'auto', runs }, writing);
  const children = runChildren([words(' '), ...runs], dir, writing);
  return new Paragraph({ style: 'FootnoteText', ...(dir === 'rtl' ? { bidirectional: true } : {}), children });
}

import { runsText } from '../document/pack-document';
import type { Section } from '../document/pack-document';
import { textsOf } from './texts-of';

/** Letters of the scripts whose widths are known for the faces of the shipped looks. */
const known = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const letter = /\p{L}/gu;

/** Names in their own letters, up to one letter of six, lengthen a line at most: whoever counts minds that there is room. */
const others = 1 / 6;

/** Whether the pages that a section fills can be told from the widths of its letters. */
export function isMeasurable(section: Section): boolean {
  const texts = [
    section.title,
    ...section.blocks.flatMap((block) => textsOf(block).map(({ text }) => text)),
    ...section.notes.map(({ runs }) => runsText(runs)),
  ].join('\n');
  const all = texts.match(letter)?.length ?? 0;
  const measured = texts.match(known)?.length ?? 0;
  return all - measured <= all * others;
}

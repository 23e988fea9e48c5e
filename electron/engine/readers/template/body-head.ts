import { child, elements, textOf } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { hasDrawing, isBlank } from './blank';
import { seenThrough } from './see-through';
import type { Story } from './story';

/** Blocks at the top among which a letterhead is looked for, and lines of words that may follow its last picture. */
const looked = 12;
const mostLines = 4;
const longestLine = 90;

/**
 * What stands above the text of the first page with a picture in it: from the top to the last picture, and the few short lines under it
 * that an empty one ends. Empty where there is no picture at the top.
 */
export function bodyHeadOf(body: XmlElement, story: Story): XmlElement[] {
  const blocks = seenThrough(elements(body), story).filter(({ name }) => name === 'w:p' || name === 'w:tbl');
  const firstEnd = blocks.findIndex((block) => block.name === 'w:p' && endsSection(block));
  const top = blocks.slice(0, Math.min(looked, firstEnd < 0 ? looked : firstEnd + 1));
  const last = top.findLastIndex((block) => hasDrawing(block) || hasOldDrawing(block));
  if (last < 0) return [];
  const after = blocks.slice(last + 1, last + 2 + mostLines);
  const end = after.findIndex(isBlank);
  const lines = end < 0 ? [] : after.slice(0, end);
  const isLine = (block: XmlElement) => block.name === 'w:p' && textOf(block).length <= longestLine;
  return [...top.slice(0, last + 1), ...(lines.every(isLine) ? lines : [])];
}

function hasOldDrawing(block: XmlElement): boolean {
  return JSON.stringify(block).includes('"v:imagedata"');
}

function endsSection(paragraph: XmlElement): boolean {
  const properties = child(paragraph, 'w:pPr');
  return properties !== null && child(properties, 'w:sectPr') !== null;
}

import { child, textOf, walk } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';

/** Whether something is drawn in an element. */
export function hasDrawing(element: XmlElement): boolean {
  let found = false;
  walk(element, ({ name }) => void (found ||= name === 'w:drawing'));
  return found;
}

/** Whether a block shows nothing. */
export function isBlank(block: XmlElement): boolean {
  return block.name === 'w:p' && textOf(block).trim() === '' && !hasDrawing(block) && !hasRule(block);
}

/** A paragraph without words may be a line across the page. */
function hasRule(block: XmlElement): boolean {
  const properties = child(block, 'w:pPr');
  return properties !== null && child(properties, 'w:pBdr') !== null;
}

import { child, elements } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { isOn } from './measures';
import type { Story } from './story';

const wrappers = new Set([
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
]);

/** What stands in controls, links and insertions stands without them; what was deleted is gone. */
export function seenThrough(nodes: readonly XmlElement[], story: Story): XmlElement[] {
  return nodes.flatMap((node) => {
    if (node.name === 'w:sdt') return ofControl(node, story);
    if (node.name === 'w:ins' || node.name === 'w:del' || node.name === 'w:moveFrom')
      story.report.add('tracked-changes');
    if (node.name === 'w:hyperlink' && node.attributes['r:id'] !== undefined) story.report.add('external');
    if (node.name === 'w:commentRangeStart') story.report.add('comments');
    return wrappers.has(node.name) ? seenThrough(elements(node), story) : [node];
  });
}

/** A control that only shows what is to be typed into it holds nothing. */
function ofControl(control: XmlElement, story: Story): XmlElement[] {
  story.report.add('controls');
  const properties = child(control, 'w:sdtPr');
  const placeholder = properties === null ? null : child(properties, 'w:showingPlcHdr');
  if (placeholder !== null && isOn(placeholder.attributes['w:val'])) return [];
  const content = child(control, 'w:sdtContent');
  return content === null ? [] : seenThrough(elements(content), story);
}

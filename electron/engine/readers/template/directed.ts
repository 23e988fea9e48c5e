import { firstStrong, hasLeftToRight, hasRightToLeft } from '../../writers/script-runs';
import { child, elements, make, textOf } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { paragraphRules, runRules } from './clean/grammar';

const turned: Readonly<Record<string, string>> = { left: 'right', right: 'left' };

/**
 * Marks words of a right-to-left script as what they are, where a template leaves it to Word's guess: else they get the wrong face and
 * order. A paragraph of nothing else is turned, and stays on the side of the page on which it stood.
 */
export function directed(paragraph: XmlElement): XmlElement {
  for (const run of elements(paragraph)) {
    if (run.name === 'w:r' && hasRightToLeft(textOf(run))) set(run, 'w:rPr', 'w:rtl', runRules);
  }
  const words = textOf(paragraph);
  const properties = child(paragraph, 'w:pPr');
  const isTurned = properties !== null && child(properties, 'w:bidi') !== null;
  if (!isTurned && hasRightToLeft(words) && firstStrong(words) === 'rtl' && !hasLeftToRight(words)) {
    const own = set(paragraph, 'w:pPr', 'w:bidi', paragraphRules);
    const jc = child(own, 'w:jc');
    if (jc === null) insert(own, make('w:jc', { 'w:val': 'right' }), paragraphRules);
    else jc.attributes['w:val'] = turned[jc.attributes['w:val'] ?? ''] ?? jc.attributes['w:val'] ?? 'left';
  }
  return paragraph;
}

function set(holder: XmlElement, group: string, name: string, rules: typeof runRules): XmlElement {
  let properties = child(holder, group);
  if (properties === null) holder.children.unshift((properties = make(group)));
  const found = child(properties, name);
  if (found === null) insert(properties, make(name), rules);
  else delete found.attributes['w:val'];
  return properties;
}

/** At its place in the order of the schema; the letters of a paragraph's mark come last. */
function insert(properties: XmlElement, element: XmlElement, rules: typeof runRules): void {
  const rank = ({ name }: { name: string }) => {
    const at = rules.findIndex((rule) => rule.name === name);
    return at < 0 ? rules.length : at;
  };
  properties.children = [...elements(properties), element].toSorted((a, b) => rank(a) - rank(b));
}

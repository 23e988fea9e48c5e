import { elements, make } from '../../../writers/word/patch/xml';
import type { XmlElement } from '../../../writers/word/patch/xml';
import type { Rule } from './grammar';

/** The children that the rules allow, each cleaned, in their order; of those that may stand but once the last one counts. */
export function cleanChildren(parent: XmlElement, rules: readonly Rule[]): XmlElement[] {
  const children = elements(parent).map(straightened);
  return rules.flatMap((rule) => {
    const alike = children.filter(({ name }) => name === rule.name);
    const wanted = rule.many ? alike : alike.slice(-1);
    return wanted.flatMap((each) => {
      const cleaned = cleanElement(each, rule);
      return cleaned === null ? [] : [cleaned];
    });
  });
}

/** Properties by rules (`w:rPr`); null where nothing of them is left. */
export function cleanGroup(element: XmlElement | null, name: string, rules: readonly Rule[]): XmlElement | null {
  const children = element === null ? [] : cleanChildren(element, rules);
  return children.length === 0 ? null : make(name, {}, children);
}

function cleanElement(element: XmlElement, { name, attributes: allowed, needs, inside }: Rule): XmlElement | null {
  const attributes: Record<string, string> = {};
  for (const [key, check] of Object.entries(allowed)) {
    const written = element.attributes[`w:${key}`];
    const value = written === undefined ? null : check(written);
    if (value !== null) attributes[`w:${key}`] = value;
  }
  // Of a switch "on" is what holds without the word.
  if (Object.keys(allowed).length === 1 && needs.length === 0 && attributes['w:val'] === '1')
    delete attributes['w:val'];
  if (needs.some((key) => attributes[`w:${key}`] === undefined)) return null;
  if (inside === null) {
    const bare = Object.keys(attributes).length === 0 && Object.keys(allowed).length > 1;
    return bare && name !== 'w:vMerge' ? null : make(name, attributes);
  }
  const children = cleanChildren(element, inside);
  return children.length === 0 && Object.keys(attributes).length === 0 ? null : make(name, attributes, children);
}

/** Strict files name sides by where reading starts: attributes of indents, and elements of borders and margins. */
function straightened(element: XmlElement): XmlElement {
  const { name, attributes } = element;
  if (name === 'w:start' && /^\d+$/.test(attributes['w:val'] ?? '')) return element;
  if (name === 'w:start') return { ...element, name: 'w:left' };
  if (name === 'w:end') return { ...element, name: 'w:right' };
  if (name !== 'w:ind') return element;
  const { 'w:start': start, 'w:end': end, ...rest } = attributes;
  return {
    ...element,
    attributes: {
      ...(start === undefined ? {} : { 'w:left': start }),
      ...(end === undefined ? {} : { 'w:right': end }),
      ...rest,
    },
  };
}

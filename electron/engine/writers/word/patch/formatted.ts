import type { IXmlableObject } from 'docx';
import { make } from './xml';
import type { XmlElement } from './xml';

/** Numbers of lists by the names that stand for them in what the library formats. */
export type ListNumbers = ReadonlyMap<string, string>;

/**
 * The element that the library has formatted: an object whose one key is the element's name, over a text, over
 * attributes as `{ _attr: … }`, or over a list of these and of further elements.
 */
export function fromFormatted(formatted: IXmlableObject, lists: ListNumbers = new Map()): XmlElement {
  let element = make('');
  // There is one key; to list the keys of each of so many objects takes longer.
  for (const name in formatted) {
    element = make(name);
    const content = formatted[name];
    if (!Array.isArray(content)) add(content, element, lists);
    else for (const each of content) add(each, element, lists);
  }
  return element;
}

function add(content: unknown, element: XmlElement, lists: ListNumbers): void {
  if (!isFormatted(content)) {
    const text = lawful(String(content));
    if (text !== '') element.children.push(text);
  } else if ('_attr' in content) {
    setAttributes(content._attr, element, lists);
  } else {
    const child = fromFormatted(content, lists);
    if (!saysNothing(child)) element.children.push(child);
  }
}

/** Empty properties of words and paragraphs only make every comparison of two files longer. */
function saysNothing({ name, children }: XmlElement): boolean {
  return name === '' || ((name === 'w:rPr' || name === 'w:pPr') && children.length === 0);
}

function setAttributes(values: unknown, { attributes }: XmlElement, lists: ListNumbers): void {
  if (!isFormatted(values)) return;
  for (const name in values) {
    const value = lawful(String(values[name]));
    attributes[name] = (value.startsWith('{') ? lists.get(value) : null) ?? value;
  }
}

function isFormatted(value: unknown): value is IXmlableObject {
  return typeof value === 'object' && value !== null;
}

/** Signs that no XML may hold are left out, as the library does when it writes. */
// oxlint-disable-next-line no-control-regex -- these very signs
const unlawful = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

function lawful(text: string): string {
  return unlawful.test(text) ? text.replaceAll(new RegExp(unlawful, 'g'), '') : text;
}

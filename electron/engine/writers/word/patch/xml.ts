import { Buffer } from 'node:buffer';

/** An element of a part, with the names as written: the parts that we mend are our own, their prefixes are known. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/**
 * Parses a part as we have written it: elements, attributes, text and the declaration, no comments, sections of
 * character data or entities of its own. It is a plain scan, twice as fast as a parser for what comes from outside;
 * throws on anything else.
 */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = make('');
  const open: XmlElement[] = [top];
  let parent = top;
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0) break;
    if (start > at && open.length > 1) parent.children.push(decode(text.slice(at, start)));
    const end = text.indexOf('>', start);
    if (end < 0) throw new Error('a tag without end');
    const sign = text[start + 1];
    if (sign === '/') {
      if (parent.name !== text.slice(start + 2, end)) throw new Error(`${parent.name} is not closed`);
      open.pop();
      parent = open[open.length - 1] ?? top;
    } else if (sign === '!') {
      throw new Error('a part with more than elements and text');
    } else if (sign !== '?') {
      const empty = text[end - 1] === '/';
      const element = readTag(text.slice(start + 1, empty ? end - 1 : end));
      parent.children.push(element);
      if (!empty) open.push((parent = element));
    }
    at = end + 1;
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined || !isElement(root)) throw new Error('a part that is not whole');
  return root;
}

const attribute = /([^\s=]+)="([^"]*)"/g;

/** Name and attributes; a `>` in an attribute is always written as an entity. */
function readTag(inside: string): XmlElement {
  const blank = inside.search(/\s/);
  const element = make(blank < 0 ? inside : inside.slice(0, blank));
  if (blank < 0) return element;
  for (const [, name = '', value = ''] of inside.slice(blank).matchAll(attribute))
    element.attributes[name] = decode(value);
  return element;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ''] ?? whole;
    },
  );
}

/** So many characters are turned into bytes at once: one text of a whole part would be copied together first. */
const pieceLength = 4096;

/** Writes a part, with its declaration, in UTF-8. */
export function xmlBytes(root: XmlElement): Buffer {
  const pieces: Buffer[] = [];
  let text = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const write = ({ name, attributes, children }: XmlElement): void => {
    text += `<${name}`;
    for (const key in attributes) text += ` ${key}="${escapeAttribute(attributes[key] ?? '')}"`;
    text += children.length === 0 ? '/>' : '>';
    for (const node of children) {
      if (typeof node === 'string') text += escapeText(node);
      else write(node);
    }
    if (children.length > 0) text += `</${name}>`;
    if (text.length < pieceLength) return;
    pieces.push(Buffer.from(text, 'utf8'));
    text = '';
  };
  write(root);
  return Buffer.concat([...pieces, Buffer.from(text, 'utf8')]);
}

const inText: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const inAttribute: Readonly<Record<string, string>> = { ...inText, '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (sign) => inText[sign] ?? sign) : text;
}

function escapeAttribute(text: string): string {
  return /[&<>\r"\n\t]/.test(text) ? text.replace(/[&<>\r"\n\t]/g, (sign) => inAttribute[sign] ?? sign) : text;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The first child of that name. */
export function child(parent: XmlElement, name: string): XmlElement | null {
  for (const node of parent.children) if (isElement(node) && node.name === name) return node;
  return null;
}

/** All children that are elements. */
export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

/** Visits an element and all that it holds, outer ones first. The list of parents is the same for all visits. */
export function walk(root: XmlElement, visit: (element: XmlElement, parents: readonly XmlElement[]) => void): void {
  const parents: XmlElement[] = [];
  const go = (element: XmlElement): void => {
    visit(element, parents);
    const { children } = element;
    if (children.length === 0) return;
    parents.push(element);
    // A visit may take children away: the length is asked anew.
    for (let at = 0; at < children.length; at += 1) {
      const node = children[at];
      if (node !== undefined && typeof node !== 'string') go(node);
    }
    parents.pop();
  };
  go(root);
}

/** What looks at elements of certain names, sorted by these; what looks at all of them (`on` null) is left out. */
export function byElement<T extends { on: readonly string[] | null }>(looks: readonly T[]): ReadonlyMap<string, T[]> {
  const sorted = new Map<string, T[]>();
  for (const look of looks) {
    for (const name of look.on ?? []) {
      const same = sorted.get(name);
      if (same === undefined) sorted.set(name, [look]);
      else same.push(look);
    }
  }
  return sorted;
}

/** The words of an element: text, tabs and line breaks. */
export function textOf(element: XmlElement): string {
  let words = '';
  for (const node of element.children) {
    if (typeof node === 'string') words += element.name === 'w:t' ? node : '';
    else if (node.name === 'w:tab') words += '\t';
    else if (node.name === 'w:br') words += '\n';
    else if (node.name !== 'w:pPr') words += textOf(node);
  }
  return words;
}

/** The words directly within an element. */
export function directText(element: XmlElement): string {
  return element.children.filter((node) => typeof node === 'string').join('');
}

/** A new element. */
export function make(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

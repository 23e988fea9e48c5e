import { SaxesParser } from 'saxes';

/** An element of a part, with the names as written: the parts that we mend are our own, their prefixes are known. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Parses a part. Throws where it is not well formed. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let parent = root;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] };
    parent.children.push(element);
    open.push(element);
    parent = element;
  });
  parser.on('closetag', () => {
    open.pop();
    parent = open[open.length - 1] ?? root;
  });
  parser.on('text', (words) => {
    if (open.length > 1) parent.children.push(words);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const top = root.children.find(isElement);
  if (top === undefined) throw new Error('a part without an element');
  return top;
}

/** Writes a part back, with its declaration. */
export function serializeXml(root: XmlElement): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'];
  writeElement(root, pieces);
  return pieces.join('');
}

function writeElement(element: XmlElement, pieces: string[]): void {
  pieces.push('<', element.name);
  for (const name in element.attributes)
    pieces.push(' ', name, '="', escapeAttribute(element.attributes[name] ?? ''), '"');
  if (element.children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of element.children) {
    if (typeof child === 'string') pieces.push(escapeText(child));
    else writeElement(child, pieces);
  }
  pieces.push('</', element.name, '>');
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

/** Visits an element and all that it holds, outer ones first. */
export function walk(root: XmlElement, visit: (element: XmlElement, parents: readonly XmlElement[]) => void): void {
  const parents: XmlElement[] = [];
  const go = (element: XmlElement): void => {
    visit(element, parents);
    parents.push(element);
    for (const node of element.children) if (isElement(node)) go(node);
    parents.pop();
  };
  go(root);
}

/** The words of an element: text, tabs and line breaks. */
export function textOf(element: XmlElement): string {
  let words = '';
  walk(element, (each) => {
    if (each.name === 'w:t') words += each.children.filter((node) => typeof node === 'string').join('');
    else if (each.name === 'w:tab' && each.attributes['w:pos'] === undefined) words += '\t';
    else if (each.name === 'w:br') words += '\n';
  });
  return words;
}

/** A new element. */
export function make(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

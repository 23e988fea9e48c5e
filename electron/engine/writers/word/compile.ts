import type { Document, HeaderWrapper, PackagePart, XmlComponent } from 'docx';
import { zip } from '../zip';
import { fromFormatted } from './patch/formatted';
import type { ListNumbers } from './patch/formatted';
import { relationshipsPath } from './patch/relationships';
import type { Parts } from './patch/relationships';
import { xmlBytes } from './patch/xml';
import type { XmlElement } from './patch/xml';

/** A package as it is being finished: parts of XML as trees, everything else as bytes, by path. */
export interface WordPackage {
  parts: Parts;
  others: Map<string, Uint8Array>;
}

/** A part of the library's document with what it relates to. */
type View = Pick<HeaderWrapper, 'Relationships'> & { View: XmlComponent };

/**
 * The parts of the library's document as trees. Its packer would write them as text and zip it, only for us to unzip
 * and parse it again, which takes longer than all that is mended. What no pack has is left out: comments, macros, faces
 * in the file, sources of a bibliography.
 */
export function compile(document: Document): WordPackage {
  const { Document: body } = document;
  const file: WordPackage = { parts: new Map(), others: new Map() };
  const add = (path: string, component: XmlComponent) => file.parts.set(path, tree(component, body, document));
  const views = [
    ...document.Headers.map((view, at) => ({ path: `word/header${String(at + 1)}.xml`, view })),
    ...document.Footers.map((view, at) => ({ path: `word/footer${String(at + 1)}.xml`, view })),
    { path: 'word/footnotes.xml', view: document.FootNotes },
    { path: 'word/endnotes.xml', view: document.Endnotes },
  ];
  addBody(document, file);
  for (const { path, view } of views) addView(path, view, document, file);
  addDrawn(document, file);
  add('word/styles.xml', document.Styles);
  add('word/numbering.xml', document.Numbering);
  add('word/settings.xml', document.Settings);
  add('word/fontTable.xml', document.FontTable.View);
  add('word/theme/theme1.xml', document.Theme);
  add('docProps/core.xml', document.CoreProperties);
  add('docProps/custom.xml', document.CustomProperties);
  add('docProps/app.xml', document.AppProperties);
  add('_rels/.rels', document.FileRelationships);
  add('[Content_Types].xml', document.ContentTypes);
  return file;
}

const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Formatting the body numbers its lists and adds pictures and charts, so what tells of these comes after it. */
function addBody(document: Document, { parts, others }: WordPackage): void {
  const { Document: body, Media: media } = document;
  parts.set(
    'word/document.xml',
    tree(body.View, body, document, () => listNumbers(document)),
  );
  for (const [key, { fileName, data }] of media.Entries) {
    // A relationship has the name by which the body shows the picture; all of them are counted later.
    body.Relationships.addRelationship(`{${key}}`, `${officeRelationship}/image`, `media/${fileName}`);
    others.set(`word/media/${fileName}`, data instanceof Uint8Array ? data : new Uint8Array(data));
  }
  body.Relationships.addRelationship('Faces', `${officeRelationship}/fontTable`, 'fontTable.xml');
  parts.set('word/_rels/document.xml.rels', tree(body.Relationships, body, document));
}

/** The number of each list by the name that stands for it in a paragraph until all are known. */
function listNumbers({ Numbering: lists }: Document): ListNumbers {
  return new Map(
    lists.ConcreteNumbering.map(({ reference, instance, numId }) => [
      `{${reference}-${String(instance)}}`,
      String(numId),
    ]),
  );
}

/** Charts; then the workbooks that these have added while they were formatted. */
function addDrawn(document: Document, file: WordPackage, from = 0): void {
  const drawn = document.PackageParts.Array.slice(from);
  if (drawn.length === 0) return;
  for (const { part, path } of drawn) addPart(part.options.content, path, document, file);
  addDrawn(document, file, from + drawn.length);
}

function addPart(
  content: PackagePart['options']['content'],
  path: string,
  document: Document,
  file: WordPackage,
): void {
  const full = `word/${path}`;
  if (content instanceof Uint8Array) {
    file.others.set(full, content);
  } else if ('files' in content) {
    file.others.set(full, zip(new Map(content.files.map((each) => [each.path, bytes(each.content, document)]))));
  } else {
    addView(full, { View: content, Relationships: document.PackageParts.createRelationships(path) }, document, file);
  }
}

function bytes(content: XmlComponent | Uint8Array, document: Document): Uint8Array {
  return content instanceof Uint8Array ? content : xmlBytes(tree(content, document.Document, document));
}

function addView(path: string, view: View, document: Document, { parts }: WordPackage): void {
  parts.set(path, tree(view.View, view, document));
  // These come second, since they are added to when the part is formatted.
  parts.set(relationshipsPath(path), tree(view.Relationships, view, document));
}

function tree(component: XmlComponent, view: View, document: Document, lists?: () => ListNumbers): XmlElement {
  const formatted = component.prepForXml({ file: document, viewWrapper: view, stack: [] });
  if (formatted === undefined) throw new Error('a part without content');
  return fromFormatted(formatted, lists?.());
}

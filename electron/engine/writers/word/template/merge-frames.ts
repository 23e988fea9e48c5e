import type { FrameParts, TemplateParts } from '../../../readers/template/read-template';
import type { TemplatePicture } from '../../../readers/template/pictures';
import type { DocumentWords } from '../../look/document-words';
import type { House } from '../../look/house-look';
import { child, elements, make, walk } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import type { WordPackage } from '../compile';
import { copied, declare, declareEnding, partOf, relate, relatedTo } from './parts';

const body = 'word/document.xml';
const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};
const contentType = (kind: 'header' | 'footer') =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;

/**
 * Sets the template's letterhead between our marking and our running lines, in head and foot of every section; where it sets first or
 * even pages apart, these get a head and foot of their own with all of ours in them as well.
 */
export function mergeFrames(file: WordPackage, house: House, parts: TemplateParts, words: DocumentWords): void {
  const own = parts.sections[house.section];
  if (own === undefined) return;
  const bodyHead = house.choices.bodyHead ? parts.bodyHead : [];
  const first = own.first ?? (bodyHead.length > 0 ? own.usual : null);
  const frames = new Frames(file, parts.pictures, words);
  const sections: XmlElement[] = [];
  walk(partOf(file, body), (element) => void (element.name === 'w:sectPr' && sections.push(element)));
  for (const [at, section] of sections.entries()) {
    const isFirst = first !== null && (at === 0 || house.choices.firstPages === 'parts');
    if (isFirst) frames.add(section, 'first', withBodyHead(first, bodyHead));
    if (own.even !== null) frames.add(section, 'even', own.even);
    frames.fill(section, own.usual);
    turn(section);
  }
  if (own.even !== null) setEvenAndOdd(partOf(file, 'word/settings.xml'));
}

function withBodyHead({ header, footer }: FrameParts, bodyHead: XmlElement[]): FrameParts {
  return { header: bodyHead.length === 0 ? header : [...(header ?? []), ...bodyHead], footer };
}

class Frames {
  private readonly file: WordPackage;
  private readonly pictures: ReadonlyMap<string, TemplatePicture>;
  private readonly words: DocumentWords;
  private drawings: number;
  private readonly counts = { header: 0, footer: 0 };

  constructor(file: WordPackage, pictures: ReadonlyMap<string, TemplatePicture>, words: DocumentWords) {
    this.file = file;
    this.pictures = pictures;
    this.words = words;
    this.drawings = highestDrawing(file);
    for (const path of file.parts.keys()) {
      if (path.startsWith('word/header')) this.counts.header += 1;
      if (path.startsWith('word/footer')) this.counts.footer += 1;
    }
  }

  /** Sets a letterhead into the head and foot that a section has. */
  fill(section: XmlElement, { header, footer }: FrameParts): void {
    this.insert(this.partFor(section, 'header'), 'header', header);
    this.insert(this.partFor(section, 'footer'), 'footer', footer);
  }

  /** Gives a section a further head and foot for some of its pages: ours, with that letterhead. Before `fill`. */
  add(section: XmlElement, type: 'first' | 'even', { header, footer }: FrameParts): void {
    const references = (['header', 'footer'] as const).map((kind) => {
      const path = this.copyOf(kind, this.partFor(section, kind));
      this.insert(path, kind, kind === 'header' ? header : footer);
      const id = relate(this.file, body, kind, path.slice('word/'.length));
      return make(`w:${kind}Reference`, { 'w:type': type, 'r:id': id });
    });
    section.children.unshift(...references);
    if (type === 'first') setTitlePage(section);
  }

  private partFor(section: XmlElement, kind: 'header' | 'footer'): string {
    const reference = elements(section).find(
      ({ name, attributes }) => name === `w:${kind}Reference` && attributes['w:type'] === 'default',
    );
    return relatedTo(this.file, body, reference?.attributes['r:id'] ?? '');
  }

  private copyOf(kind: 'header' | 'footer', path: string): string {
    this.counts[kind] += 1;
    const made = `word/${kind}${String(this.counts[kind])}.xml`;
    this.file.parts.set(made, copied(partOf(this.file, path)));
    declare(this.file, made, contentType(kind));
    return made;
  }

  /** Above our running line and below our marking; in the foot the other way round. */
  private insert(path: string, kind: 'header' | 'footer', blocks: readonly XmlElement[] | null): void {
    if (blocks === null || blocks.length === 0) return;
    const root = partOf(this.file, path);
    Object.assign(root.attributes, namespaces);
    const own = blocks.map((block) => this.placed(copied(block), path));
    // Where no running line follows, room is left all the same, and Word wants a paragraph after a table.
    const last = kind === 'header' && root.children.length === 1 ? [room()] : [];
    root.children.splice(1, 0, ...own, ...last);
  }

  /** Gives a block its relationships, its drawings their numbers, and those who can't see them words for them. */
  private placed(block: XmlElement, path: string): XmlElement {
    walk(block, (element) => {
      const name = element.attributes['r:embed'];
      const picture = name === undefined ? undefined : this.pictures.get(name);
      if (picture !== undefined) element.attributes['r:embed'] = this.embed(picture, path);
      if (element.name === 'wp:docPr') this.describe(element);
      if (element.name === 'pic:cNvPr') element.attributes['id'] = String(this.drawings);
      if (element.name === 'w:tbl') this.describeTable(element);
    });
    return block;
  }

  private embed({ name, mime, bytes }: TemplatePicture, path: string): string {
    this.file.others.set(`word/media/${name}`, bytes);
    declareEnding(this.file, name.slice(name.lastIndexOf('.') + 1), mime);
    return relate(this.file, path, 'image', `media/${name}`);
  }

  private describe({ attributes }: XmlElement): void {
    this.drawings += 1;
    attributes['id'] = String(this.drawings);
    attributes['name'] = `${this.words.letterhead} ${String(this.drawings)}`;
    if ((attributes['descr'] ?? '') === '') attributes['descr'] = this.words.letterhead;
  }

  private describeTable(table: XmlElement): void {
    const properties = child(table, 'w:tblPr');
    properties?.children.push(
      make('w:tblCaption', { 'w:val': this.words.letterhead }),
      make('w:tblDescription', { 'w:val': this.words.letterhead }),
    );
  }
}

function room(): XmlElement {
  const spacing = { 'w:before': '0', 'w:after': '160', 'w:line': '20', 'w:lineRule': 'exact' };
  return make('w:p', {}, [make('w:pPr', {}, [make('w:spacing', spacing)])]);
}

function highestDrawing({ parts }: WordPackage): number {
  let highest = 0;
  for (const root of parts.values()) {
    walk(root, ({ name, attributes }) => {
      if (name === 'wp:docPr') highest = Math.max(highest, Number(attributes['id'] ?? 0));
    });
  }
  return highest;
}

/** Before these comes `w:titlePg` (CT_SectPr, ISO/IEC 29500-1, 17.6.17). */
const afterTitlePage = ['w:textDirection', 'w:bidi', 'w:rtlGutter', 'w:docGrid', 'w:printerSettings'];

function setTitlePage(section: XmlElement): void {
  if (child(section, 'w:titlePg') !== null) return;
  const at = section.children.findIndex((node) => typeof node !== 'string' && afterTitlePage.includes(node.name));
  section.children.splice(at < 0 ? section.children.length : at, 0, make('w:titlePg'));
}

/** A page that is wider than high says so to the printer. */
function turn(section: XmlElement): void {
  const size = child(section, 'w:pgSz');
  if (size !== null && Number(size.attributes['w:w']) > Number(size.attributes['w:h']))
    size.attributes['w:orient'] = 'landscape';
}

/** Before the stops of tabs comes what concerns the pages (CT_Settings, 17.15.1.78). */
function setEvenAndOdd(settings: XmlElement): void {
  const before = ['w:defaultTabStop', 'w:footnotePr', 'w:endnotePr', 'w:compat', 'w:themeFontLang'];
  // The order is: tabs, hyphens, …, even and odd heads.
  const at = settings.children.findIndex((node) => typeof node !== 'string' && before.slice(1).includes(node.name));
  settings.children.splice(at < 0 ? settings.children.length : at, 0, make('w:evenAndOddHeaders'));
}

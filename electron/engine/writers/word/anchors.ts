import { FileChild, Paragraph, Table, TableRow } from 'docx';
import type { IContext, IParagraphOptions, ITableOptions, ITableRowOptions, IXmlableObject, XmlComponent } from 'docx';

/**
 * Anchors: a content control and a hidden bookmark with the same opaque name, so that a returned file can be
 * matched with the edition that was sent. LibreOffice 7.4 drops controls and keeps bookmarks, others the other
 * way round; together they survive. Block-level controls hold whole paragraphs and rows.
 */
export interface Anchor {
  /** 16 letters, see `shared/document/anchors`. */
  name: string;
  control: number;
}

/**
 * Controls are written as inserted parts (ISO/IEC 29500-1, 17.5.2.12). In Word their words are edited like any
 * others. LibreOffice 7.4 takes every other kind of control over one paragraph for a field of plain text: it drops
 * the character styles and loses the words before a note.
 */
export const controlGallery = 'Quick Parts';

/** Gives out the numbers of the controls of one file, each once. */
export class Numbers {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }
}

/** The name of an anchor's bookmark; the underscore hides it from Word's list of bookmarks. */
export function bookmarkName(anchor: string): string {
  return `_C${anchor}`;
}

/** The bookmark that stands in the first cell of an anchored row. */
export function rowBookmark(anchor: Anchor | null): string | undefined {
  return anchor === null ? undefined : bookmarkName(anchor.name);
}

type Xml = Record<string, unknown>;

/** A bare element with attributes, for what the docx library has no class for. */
export class Element extends FileChild {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly (XmlComponent | string)[] = [],
  ) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/** A paragraph in a control of its own. */
export class AnchoredParagraph extends Paragraph {
  private readonly anchor: Anchor;

  constructor(options: IParagraphOptions, anchor: Anchor) {
    super(options);
    this.anchor = anchor;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    if (written === undefined) return undefined;
    const content = list(written['w:p']);
    const properties = content.filter((child) => 'w:pPr' in child);
    const words = content.filter((child) => !('w:pPr' in child));
    const [start, end] = bookmarkXml(this.anchor);
    // A section break inside a block control would be lost with the control: there the control holds the words only.
    if (endsSection(properties)) return { 'w:p': [...properties, start, controlXml(this.anchor, words), end] };
    return controlXml(this.anchor, [{ 'w:p': [...properties, start, ...words, end] }]);
  }
}

/** A table row in a control of its own; the bookmark stands in its first cell. */
export class AnchoredRow extends TableRow {
  private readonly anchor: Anchor;

  constructor(options: ITableRowOptions, anchor: Anchor) {
    super(options);
    this.anchor = anchor;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    return written === undefined ? undefined : controlXml(this.anchor, [written]);
  }
}

/** A table that says what it holds to those who cannot see it; the library has no option for that. */
export class DescribedTable extends Table {
  private readonly words: { title: string; description: string };

  constructor(options: ITableOptions, words: { title: string; description: string }) {
    super(options);
    this.words = words;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    if (written === undefined) return undefined;
    const described = list(written['w:tbl']).map((child) =>
      'w:tblPr' in child ? { 'w:tblPr': [...list(child['w:tblPr']), ...this.descriptions()] } : child,
    );
    return { 'w:tbl': described };
  }

  private descriptions(): Xml[] {
    const { title, description } = this.words;
    return [
      { 'w:tblCaption': { _attr: { 'w:val': title } } },
      { 'w:tblDescription': { _attr: { 'w:val': description } } },
    ];
  }
}

function list(content: unknown): Xml[] {
  return Array.isArray(content) ? content.filter(isXml) : [];
}

function isXml(value: unknown): value is Xml {
  return typeof value === 'object' && value !== null;
}

function endsSection(properties: readonly Xml[]): boolean {
  return properties.some((p) => list(p['w:pPr']).some((child) => 'w:sectPr' in child));
}

/** Until all bookmarks of the file are counted (see `patch/bookmarks`), each is told apart by its name. */
function bookmarkXml({ name }: Anchor): [Xml, Xml] {
  const id = bookmarkName(name);
  return [
    { 'w:bookmarkStart': { _attr: { 'w:id': id, 'w:name': id } } },
    { 'w:bookmarkEnd': { _attr: { 'w:id': id } } },
  ];
}

/** Without borders on the screen: colleagues edit the words as if there were no control. */
function controlXml({ name, control }: Anchor, content: readonly Xml[]): Xml {
  return {
    'w:sdt': [
      {
        'w:sdtPr': [
          { 'w:tag': { _attr: { 'w:val': name } } },
          { 'w:id': { _attr: { 'w:val': control } } },
          { 'w:docPartObj': [{ 'w:docPartGallery': { _attr: { 'w:val': controlGallery } } }] },
          { 'w15:appearance': { _attr: { 'w15:val': 'hidden' } } },
        ],
      },
      { 'w:sdtContent': [...content] },
    ],
  };
}

import { child, elements, textOf } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import type { Parts } from '../patch/relationships';
import { firstStrong, hasLeftToRight, hasRightToLeft } from '../../script-runs';

/** An element where a rule looks at it: the part, and what it stands in, outermost first. */
export interface Place {
  path: string;
  parents: readonly XmlElement[];
}

/** Says whether an element breaks a rule. It is asked in the order of the file, and may remember. */
export type Look = (element: XmlElement, place: Place) => boolean;

/** One rule of what may leave the house. */
export interface LintRule {
  name: string;
  /** A rule of clean copies is not applied to working copies. */
  copies: 'all' | 'clean';
  /** Names of the elements that it looks at; null: all of them. */
  on: readonly string[] | null;
  /** Paths of the parts that it looks at; absent: all of them. */
  parts?: RegExp;
  /** Begins to look at a file. */
  start: (parts: Parts) => Look;
}

const document = 'word/document.xml';

/** The rules, in the order in which they are told. */
export const lintRules: readonly LintRule[] = [
  rule('rsid', ['w:p', 'w:r', 'w:tr', 'w:sectPr', 'w:rsids'], isRsid),
  rule('template-path', ['w:attachedTemplate'], always),
  { ...rule('local-path', null, namesMachine), parts: /^docProps\/|settings\.xml$|\.rels$/ },
  rule('external-relationship', ['Relationship'], reachesOut),
  rule('revision-mark', revisionMarks(), always),
  rule(
    'comment',
    ['w:comments', 'w:comment', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'],
    always,
  ),
  rule('hidden-text', ['w:vanish', 'w:webHidden'], always),
  { ...rule('anchor', ['w:tag', 'w:bookmarkStart'], isAnchor), copies: 'clean' },
  { ...rule('author', ['dc:creator', 'cp:lastModifiedBy'], always), copies: 'clean' },
  { ...rule('edition-id', ['property'], always), copies: 'clean' },
  { name: 'duplicate-id', copies: 'all', on: Object.keys(identifiers()), start: repeatsId },
  { name: 'undefined-style', copies: 'all', on: styleReferences(), start: namesUnknownStyle },
  rule('direct-formatting', ['w:rPr', 'w:pPr'], isFormattedByHand),
  rule('stray-character', ['w:t'], hasStrayCharacter),
  rule('empty-paragraph', ['w:p'], isEmptyParagraph),
  { name: 'heading-jump', copies: 'all', on: ['w:p'], start: jumpsLevel },
  rule('table-header', ['w:tbl'], lacksHeader),
  rule('table-split', ['w:tr'], (row) => !hasRowProperty(row, 'w:cantSplit')),
  rule('alternative-text', ['wp:docPr', 'w:tbl'], lacksAlternative),
  rule('right-to-left', ['w:r', 'w:p'], lacksDirection),
];

function rule(name: string, on: readonly string[] | null, look: Look): LintRule {
  return { name, copies: 'all', on, start: () => look };
}

function always(): boolean {
  return true;
}

function isRsid({ name, attributes }: XmlElement): boolean {
  for (const key in attributes) if (key.startsWith('w:rsid')) return true;
  return name === 'w:rsids';
}

const localPath = /^(?:file:|[A-Za-z]:[\\/]|\\\\|\/(?:home|Users|root|tmp)\/)/;

/** Paths of somebody's machine stand in properties, settings and relationships, never in text. */
function namesMachine({ attributes }: XmlElement): boolean {
  return Object.values(attributes).some((value) => localPath.test(value));
}

/** The words of a link may lead out, when a reader clicks on them; nothing else may fetch anything. */
function reachesOut({ attributes }: XmlElement): boolean {
  if (attributes['TargetMode'] !== 'External') return false;
  const link = attributes['Type']?.endsWith('/hyperlink') === true;
  return !(link && /^(?:https?:|mailto:|tel:)/i.test(attributes['Target'] ?? ''));
}

function revisionMarks(): string[] {
  const changed = ['rPr', 'pPr', 'sectPr', 'tblPr', 'trPr', 'tcPr', 'tblGrid'].map((name) => `w:${name}Change`);
  const marks = ['ins', 'del', 'moveFrom', 'moveTo', 'numberingChange', 'cellIns', 'cellDel', 'trackRevisions'];
  return [...changed, ...marks.map((name) => `w:${name}`)];
}

function isAnchor({ name, attributes }: XmlElement): boolean {
  return name === 'w:tag' || attributes['w:name']?.startsWith('_C') === true;
}

/** What must be told apart, by which attributes, and whether in the whole file or in its part only. */
function identifiers(): Readonly<Record<string, { by: readonly string[]; within: 'file' | 'part' }>> {
  return {
    'w:bookmarkStart': { by: ['w:id', 'w:name'], within: 'file' },
    'wp:docPr': { by: ['id'], within: 'file' },
    'w:tag': { by: ['w:val'], within: 'file' },
    'w:id': { by: ['w:val'], within: 'file' },
    'w:footnote': { by: ['w:id'], within: 'part' },
    'w:style': { by: ['w:styleId'], within: 'part' },
  };
}

function repeatsId(): Look {
  const known = identifiers();
  const seen = new Set<string>();
  // A settings part names the separators of notes by the same elements.
  return ({ name, attributes }, { path }) => {
    const identifier = known[name];
    if (identifier === undefined || path === 'word/settings.xml') return false;
    const keys = identifier.by.map((by) =>
      [identifier.within === 'part' ? path : '', name, by, attributes[by]].join(' '),
    );
    const repeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return repeated;
  };
}

function styleReferences(): string[] {
  return ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];
}

function namesUnknownStyle(parts: Parts): Look {
  const sheet = parts.get('word/styles.xml');
  const defined = new Set(sheet === undefined ? [] : elements(sheet).map(({ attributes }) => attributes['w:styleId']));
  return ({ attributes }) => !defined.has(attributes['w:val']);
}

const byHand: Readonly<Record<string, ReadonlySet<string>>> = {
  'w:rPr': new Set(['w:rStyle', 'w:rtl', 'w:lang']),
  // Numbers stand at the right on pages that run from the right too, and no style can say so of both.
  'w:pPr': new Set(['w:pStyle', 'w:keepNext', 'w:pageBreakBefore', 'w:numPr', 'w:bidi', 'w:jc', 'w:sectPr']),
};

/** Looks come from styles: what is set by hand is lost with a house template. The separators of notes have no style. */
function isFormattedByHand(element: XmlElement, { path, parents }: Place): boolean {
  const allowed = byHand[element.name];
  if (allowed === undefined) return false;
  if (element.children.every((node) => typeof node === 'string' || allowed.has(node.name))) return false;
  if (!/^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/.test(path)) return false;
  return !parents.some(({ attributes }) => attributes['w:type']?.endsWith('eparator'));
}

function hasStrayCharacter({ children }: XmlElement): boolean {
  return children.some((words) => typeof words === 'string' && /[\t\n\r]/.test(words));
}

const mayBeEmpty = new Set(['TableGap', 'EndOfTable', 'CoverSpace']);

function isEmptyParagraph(paragraph: XmlElement, { path, parents }: Place): boolean {
  if (path !== document || parents.at(-1)?.name !== 'w:body') return false;
  return elements(paragraph).every(({ name }) => name === 'w:pPr') && !mayBeEmpty.has(styleOf(paragraph) ?? '');
}

const headingLevels: Readonly<Record<string, number>> = {
  Heading1: 1,
  AnnexHeading: 1,
  Heading2: 2,
  PersonName: 2,
  Heading3: 3,
};

function jumpsLevel(): Look {
  let last = 0;
  return (paragraph, { path }) => {
    const level = path === document ? headingLevels[styleOf(paragraph) ?? ''] : undefined;
    if (level === undefined) return false;
    const jumps = level > last + 1;
    last = level;
    return jumps;
  };
}

function styleOf(paragraph: XmlElement): string | undefined {
  const properties = child(paragraph, 'w:pPr');
  return properties === null ? undefined : child(properties, 'w:pStyle')?.attributes['w:val'];
}

/** Tables of label and value, and of cards, have no row that could be a head. */
const headless = new Set(['PackFacts', 'PackPlain', 'PackCards']);

function lacksHeader(table: XmlElement): boolean {
  const properties = child(table, 'w:tblPr');
  const style = properties === null ? null : child(properties, 'w:tblStyle');
  if (headless.has(style?.attributes['w:val'] ?? '')) return false;
  const first = child(table, 'w:tr');
  return first === null || !hasRowProperty(first, 'w:tblHeader');
}

function hasRowProperty(row: XmlElement, name: string): boolean {
  const properties = child(row, 'w:trPr');
  return properties !== null && child(properties, name) !== null;
}

function lacksAlternative(element: XmlElement): boolean {
  if (element.name === 'wp:docPr') return (element.attributes['descr'] ?? '') === '';
  const properties = child(element, 'w:tblPr');
  const description = properties === null ? null : child(properties, 'w:tblDescription');
  return (description?.attributes['w:val'] ?? '') === '';
}

/** Words of a right-to-left script in a run that is not marked so get the wrong face and order. */
function lacksDirection(element: XmlElement): boolean {
  const words = textOf(element);
  if (!hasRightToLeft(words)) return false;
  if (element.name === 'w:r') return !hasProperty(element, 'w:rPr', 'w:rtl');
  // An entry of the contents runs as its page does, whatever the title that it names.
  if (styleOf(element) === 'TOC1') return false;
  return !hasProperty(element, 'w:pPr', 'w:bidi') && firstStrong(words) === 'rtl' && !hasLeftToRight(words);
}

function hasProperty(element: XmlElement, group: string, name: string): boolean {
  const properties = child(element, group);
  return properties !== null && child(properties, name) !== null;
}

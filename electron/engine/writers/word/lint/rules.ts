import { child, elements, textOf, walk } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import type { Parts } from '../patch/relationships';
import { firstStrong, hasLeftToRight, hasRightToLeft } from '../../script-runs';

/** One rule: looks at all parts and returns the paths of those that break it. */
export interface LintRule {
  name: string;
  /** A rule of clean copies is not applied to working copies. */
  copies: 'all' | 'clean';
  check: (parts: Parts) => string[];
}

/** The rules of what may leave the house, in the order in which they are told. */
export const lintRules: readonly LintRule[] = [
  { name: 'rsid', copies: 'all', check: each(isRsid) },
  { name: 'template-path', copies: 'all', check: each(({ name }) => name === 'w:attachedTemplate') },
  { name: 'local-path', copies: 'all', check: each(namesMachine) },
  { name: 'external-relationship', copies: 'all', check: each(reachesOut) },
  { name: 'revision-mark', copies: 'all', check: each(isRevision) },
  { name: 'comment', copies: 'all', check: comments },
  { name: 'hidden-text', copies: 'all', check: each(({ name }) => name === 'w:vanish' || name === 'w:webHidden') },
  { name: 'anchor', copies: 'clean', check: each(isAnchor) },
  { name: 'author', copies: 'clean', check: each(({ name }) => name === 'dc:creator' || name === 'cp:lastModifiedBy') },
  { name: 'edition-id', copies: 'clean', check: each(({ name }) => name === 'property') },
  { name: 'duplicate-id', copies: 'all', check: duplicateIds },
  { name: 'undefined-style', copies: 'all', check: undefinedStyles },
  { name: 'direct-formatting', copies: 'all', check: directFormatting },
  { name: 'stray-character', copies: 'all', check: each(hasStrayCharacter) },
  { name: 'empty-paragraph', copies: 'all', check: emptyParagraphs },
  { name: 'heading-jump', copies: 'all', check: headingJumps },
  { name: 'table-header', copies: 'all', check: each(lacksHeader) },
  { name: 'table-split', copies: 'all', check: each(lacksCantSplit) },
  { name: 'alternative-text', copies: 'all', check: each(lacksAlternative) },
  { name: 'right-to-left', copies: 'all', check: each(lacksDirection) },
];

function each(breaks: (element: XmlElement) => boolean): (parts: Parts) => string[] {
  return (parts) =>
    [...parts].flatMap(([path, root]) => {
      let found = false;
      walk(root, (element) => {
        found ||= breaks(element);
      });
      return found ? [path] : [];
    });
}

function isRsid({ name, attributes }: XmlElement): boolean {
  return name === 'w:rsids' || Object.keys(attributes).some((key) => key.startsWith('w:rsid'));
}

const localPath = /^(?:file:|[A-Za-z]:[\\/]|\\\\|\/(?:home|Users|root|tmp)\/)/;

function namesMachine({ attributes }: XmlElement): boolean {
  return Object.values(attributes).some((value) => localPath.test(value));
}

/** The words of a link may lead out, when a reader clicks on them; nothing else may fetch anything. */
function reachesOut({ name, attributes }: XmlElement): boolean {
  if (name !== 'Relationship' || attributes['TargetMode'] !== 'External') return false;
  const link = attributes['Type']?.endsWith('/hyperlink') === true;
  return !(link && /^(?:https?:|mailto:|tel:)/i.test(attributes['Target'] ?? ''));
}

const revisions = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:numberingChange',
  'w:cellIns',
  'w:cellDel',
  'w:trackRevisions',
]);

function isRevision({ name }: XmlElement): boolean {
  return revisions.has(name) || /^w:(?:rPr|pPr|sectPr|tblPr|trPr|tcPr|tblGrid)Change$/.test(name);
}

function comments(parts: Parts): string[] {
  const marks = each(({ name }) => name.startsWith('w:comment'))(parts);
  return [...marks, ...[...parts.keys()].filter((path) => /^word\/comments\w*\.xml$/.test(path))];
}

function isAnchor({ name, attributes }: XmlElement): boolean {
  return name === 'w:tag' || (name === 'w:bookmarkStart' && attributes['w:name']?.startsWith('_C') === true);
}

/** What must be told apart in one file, and by which attribute. */
const identified: Readonly<Record<string, readonly string[]>> = {
  'w:bookmarkStart': ['w:id', 'w:name'],
  'wp:docPr': ['id'],
  'w:tag': ['w:val'],
  'w:id': ['w:val'],
};

function duplicateIds(parts: Parts): string[] {
  const seen = new Set<string>();
  return [...parts].flatMap(([path, root]) => {
    if (!path.startsWith('word/')) return [];
    let found = false;
    const once = (key: string): void => {
      found ||= seen.has(key);
      seen.add(key);
    };
    walk(root, ({ name, attributes }) => {
      for (const attribute of identified[name] ?? []) once(`${name} ${attribute} ${attributes[attribute] ?? ''}`);
      if (name === 'w:footnote' || name === 'w:style')
        once(`${path} ${attributes['w:id'] ?? attributes['w:styleId'] ?? ''}`);
    });
    return found ? [path] : [];
  });
}

const styleReferences = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']);

function undefinedStyles(parts: Parts): string[] {
  const sheet = parts.get('word/styles.xml');
  const defined = new Set(sheet === undefined ? [] : elements(sheet).map(({ attributes }) => attributes['w:styleId']));
  return each(({ name, attributes }) => styleReferences.has(name) && !defined.has(attributes['w:val']))(parts);
}

const allowedInRun = new Set(['w:rStyle', 'w:rtl', 'w:lang']);
const allowedInParagraph = new Set(['w:pStyle', 'w:keepNext', 'w:numPr', 'w:bidi', 'w:sectPr']);
const textParts = /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/;

/** Looks come from styles: what is set by hand is lost with a house template. */
function directFormatting(parts: Parts): string[] {
  return [...parts].flatMap(([path, root]) => {
    if (!textParts.test(path)) return [];
    let found = false;
    walk(root, (element, parents) => {
      const allowed = element.name === 'w:rPr' ? allowedInRun : element.name === 'w:pPr' ? allowedInParagraph : null;
      if (allowed === null || parents.some(({ attributes }) => attributes['w:type']?.endsWith('eparator'))) return;
      found ||= elements(element).some(({ name }) => !allowed.has(name));
    });
    return found ? [path] : [];
  });
}

function hasStrayCharacter({ name, children }: XmlElement): boolean {
  return name === 'w:t' && children.some((words) => typeof words === 'string' && /[\t\n\r]/.test(words));
}

const mayBeEmpty = new Set(['TableGap', 'EndOfTable', 'CoverSpace']);

function emptyParagraphs(parts: Parts): string[] {
  const body = [...parts].flatMap(([path, root]) => (path === 'word/document.xml' ? [child(root, 'w:body')] : []))[0];
  if (body === undefined || body === null) return [];
  const empty = elements(body).some((paragraph) => {
    if (paragraph.name !== 'w:p' || mayBeEmpty.has(styleOf(paragraph) ?? '')) return false;
    return !elements(paragraph).some(({ name }) => name !== 'w:pPr');
  });
  return empty ? ['word/document.xml'] : [];
}

const headingLevels: Readonly<Record<string, number>> = {
  Heading1: 1,
  AnnexHeading: 1,
  Heading2: 2,
  PersonName: 2,
  Heading3: 3,
};

function headingJumps(parts: Parts): string[] {
  const root = parts.get('word/document.xml');
  if (root === undefined) return [];
  let last = 0;
  let found = false;
  walk(root, (element) => {
    const level = element.name === 'w:p' ? headingLevels[styleOf(element) ?? ''] : undefined;
    if (level === undefined) return;
    found ||= level > last + 1;
    last = level;
  });
  return found ? ['word/document.xml'] : [];
}

function styleOf(paragraph: XmlElement): string | undefined {
  const properties = child(paragraph, 'w:pPr');
  return properties === null ? undefined : child(properties, 'w:pStyle')?.attributes['w:val'];
}

/** Tables of two columns of label and value have no row that could be a head. */
const headless = new Set(['PackFacts', 'PackPlain']);

function lacksHeader(table: XmlElement): boolean {
  if (table.name !== 'w:tbl') return false;
  const properties = child(table, 'w:tblPr');
  const style = properties === null ? null : child(properties, 'w:tblStyle');
  if (headless.has(style?.attributes['w:val'] ?? '')) return false;
  const first = child(table, 'w:tr');
  return first === null || !hasRowProperty(first, 'w:tblHeader');
}

function lacksCantSplit(row: XmlElement): boolean {
  return row.name === 'w:tr' && !hasRowProperty(row, 'w:cantSplit');
}

function hasRowProperty(row: XmlElement, name: string): boolean {
  const properties = child(row, 'w:trPr');
  return properties !== null && child(properties, name) !== null;
}

function lacksAlternative(element: XmlElement): boolean {
  if (element.name === 'wp:docPr') return (element.attributes['descr'] ?? '') === '';
  if (element.name !== 'w:tbl') return false;
  const properties = child(element, 'w:tblPr');
  const description = properties === null ? null : child(properties, 'w:tblDescription');
  return (description?.attributes['w:val'] ?? '') === '';
}

/** Words of a right-to-left script in a run that is not marked so get the wrong face and order. */
function lacksDirection(element: XmlElement): boolean {
  if (element.name === 'w:r') {
    const properties = child(element, 'w:rPr');
    return hasRightToLeft(textOf(element)) && (properties === null || child(properties, 'w:rtl') === null);
  }
  if (element.name !== 'w:p') return false;
  const words = textOf(element);
  const properties = child(element, 'w:pPr');
  const turned = properties !== null && child(properties, 'w:bidi') !== null;
  return !turned && firstStrong(words) === 'rtl' && !hasLeftToRight(words);
}

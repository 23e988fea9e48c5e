import type { TemplateParts } from '../../../readers/template/read-template';
import { listOfStyle } from '../../../readers/template/numbering';
import { Looks } from '../../../readers/template/resolve';
import type { SheetStyle } from '../../../readers/template/style-sheet';
import { spaceFor } from '../../look/house-look';
import { child, elements, make } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import { copied, propertiesOf } from './parts';

/** What our pages need of a style whatever it looks like. */

const beforeParagraph = [
  'w:name',
  'w:aliases',
  'w:basedOn',
  'w:next',
  'w:link',
  'w:uiPriority',
  'w:semiHidden',
  'w:unhideWhenUsed',
  'w:qFormat',
];

/** In the order of CT_PPrBase (ISO/IEC 29500-1, 17.3.1.26), as far as they are set here or stand before these. */
const order = [
  'w:keepNext',
  'w:keepLines',
  'w:widowControl',
  'w:numPr',
  'w:suppressLineNumbers',
  'w:pBdr',
  'w:shd',
  'w:tabs',
  'w:suppressAutoHyphens',
  'w:kinsoku',
  'w:wordWrap',
  'w:overflowPunct',
  'w:topLinePunct',
  'w:autoSpaceDE',
  'w:autoSpaceDN',
  'w:bidi',
  'w:adjustRightInd',
  'w:snapToGrid',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:jc',
  'w:textAlignment',
  'w:outlineLvl',
];

function put(properties: XmlElement, ...added: readonly XmlElement[]): void {
  const names = new Set(added.map(({ name }) => name));
  const all = [...elements(properties).filter(({ name }) => !names.has(name)), ...added];
  properties.children = all.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

const headings = ['Heading1', 'Heading2', 'Heading3'];
const kept = new Set([...headings, 'Caption', 'TableHead', 'Title']);

/** Sets in the template's own style what our pages can't do without: that headings are headings and stay with their text. */
export function adapted(ours: XmlElement, from: SheetStyle, parts: TemplateParts): void {
  const { element, kind } = from;
  const id = ours.attributes['w:styleId'] ?? '';
  if (kind !== 'paragraph') return;
  if (kept.has(id)) put(propertiesOf(element, 'w:pPr', beforeParagraph), make('w:keepNext'));
  const level = headings.indexOf(id);
  if (level >= 0) {
    const properties = propertiesOf(element, 'w:pPr', beforeParagraph);
    put(properties, make('w:keepLines'), make('w:outlineLvl', { 'w:val': String(level) }));
    for (const space of spaceOf(id, from, parts)) {
      // How lines are spaced stays as it is.
      const given = child(properties, 'w:spacing')?.attributes ?? {};
      put(properties, make('w:spacing', { ...given, ...space.attributes }));
    }
  }
  if (id !== 'TOC1') return;
  // Our contents need room for a number before each title and the marking after it.
  const given = child(ours, 'w:pPr');
  const built = given === null ? [] : elements(given).filter(({ name }) => name === 'w:tabs' || name === 'w:ind');
  put(propertiesOf(element, 'w:pPr', beforeParagraph), ...built.map(copied));
}

const listed = new Set(['Point', 'Objective', 'NumberedText', 'ListBullet', ...headings]);

/** A style of ours on the template's, where its own would print what is not ours to print; null where its own will do. */
export function derivedFrom(ours: XmlElement, from: SheetStyle, parts: TemplateParts): XmlElement | null {
  const id = ours.attributes['w:styleId'] ?? '';
  if (from.kind !== 'paragraph' || ours.attributes['w:default'] === '1') return null;
  const properties = [...running(id, ours, from), ...unnumbered(id, from, parts), ...spaced(id, from, parts)];
  if (properties.length === 0) return null;
  const style = make('w:style', { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': '' }, [
    make('w:name', { 'w:val': '' }),
    make('w:basedOn', { 'w:val': from.id }),
    make('w:uiPriority', { 'w:val': '99' }),
    make('w:qFormat'),
    make('w:pPr'),
  ]);
  put(propertiesOf(style, 'w:pPr', beforeParagraph), ...properties);
  return style;
}

/** Our running lines have their own stops: the template's are for the width of its letters. */
function running(id: string, ours: XmlElement, from: SheetStyle): XmlElement[] {
  if (id !== 'Header' && id !== 'Footer') return [];
  const given = child(ours, 'w:pPr');
  const own = given === null ? [] : elements(given).filter(({ name }) => name === 'w:pBdr');
  const tabs = given === null ? null : child(given, 'w:tabs');
  const theirs = child(child(from.element, 'w:pPr') ?? make(''), 'w:tabs');
  const stops = tabs === null ? [] : elements(tabs).map(copied);
  const cleared = (theirs === null ? [] : elements(theirs))
    .filter(
      ({ attributes }) =>
        attributes['w:val'] !== 'clear' && stops.every((stop) => stop.attributes['w:pos'] !== attributes['w:pos']),
    )
    .map(({ attributes }) => make('w:tab', { 'w:val': 'clear', 'w:pos': attributes['w:pos'] ?? '0' }));
  const all = [...cleared, ...stops].toSorted((a, b) => Number(a.attributes['w:pos']) - Number(b.attributes['w:pos']));
  return [
    ...own.map(copied),
    make('w:tabs', {}, all),
    // A letterhead is higher than the margin that it stands in: the text must not touch it.
    make(
      'w:spacing',
      id === 'Header' ? { 'w:before': '80', 'w:after': '200' } : { 'w:before': '160', 'w:after': '40' },
    ),
    make('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
    make('w:jc', { 'w:val': 'left' }),
  ];
}

/** Text whose style counts would print numbers that no brief speaks of. */
function unnumbered(id: string, from: SheetStyle, { sheet, lists }: TemplateParts): XmlElement[] {
  if (listed.has(id) || listOfStyle(sheet, lists, from.id) === null) return [];
  return [
    make('w:numPr', {}, [make('w:numId', { 'w:val': '0' })]),
    make('w:ind', { 'w:left': '0', 'w:firstLine': '0' }),
  ];
}

/** Takes the number away from a style of ours that rests on a heading which the template numbers: its paragraphs bear their own. */
export function withoutNumber(style: XmlElement): void {
  const number = make('w:numPr', {}, [make('w:numId', { 'w:val': '0' })]);
  const properties = propertiesOf(style, 'w:pPr', beforeParagraph);
  put(properties, number, make('w:ind', { 'w:left': '0', 'w:firstLine': '0' }));
}

/** Text that nothing parts from what follows. */
function spaced(id: string, from: SheetStyle, parts: TemplateParts): XmlElement[] {
  return id === 'BodyText' ? spaceOf(id, from, parts) : [];
}

/** The space that the template's style does not give. */
function spaceOf(id: string, from: SheetStyle, { sheet, lists, theme }: TemplateParts): XmlElement[] {
  const space = spaceFor(id, new Looks(sheet, lists, theme).paragraph(from.id));
  if (space === null) return [];
  const before = space.before === undefined ? {} : { 'w:before': String(space.before * 20) };
  return [make('w:spacing', { ...before, 'w:after': String(space.after * 20) })];
}

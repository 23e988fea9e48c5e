import { sameName } from '../../../../../shared/templates/choose';
import { listOfStyle } from '../../../readers/template/numbering';
import type { TemplateParts } from '../../../readers/template/read-template';
import type { House } from '../../look/house-look';
import { child, elements, make, walk } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import type { WordPackage } from '../compile';
import { addNumber } from './merge-lists';
import type { MergedLists } from './merge-lists';
import { partOf } from './parts';

const levels = ['Heading1', 'Heading2', 'Heading3'] as const;
const roles = ['heading1', 'heading2', 'heading3'] as const;

/** Where a heading's style stands in a list of the template. */
interface Place {
  list: number;
  level: number;
}

/**
 * Headings that the template numbers are numbered as it does it, and count as the pack does: the number of a brief begins where ours
 * begins, headings below it count on from it. Where a title bears no such number (an annex, a sheet by itself) headings bear none.
 * To be called while the text still names our own styles.
 */
export function numberHeadings(file: WordPackage, house: House, parts: TemplateParts, lists: MergedLists): void {
  const places = roles.map((role) => placeOf(role, house, parts));
  if (places.every((place) => place === null)) return;
  const [first = null] = places;
  const merged = first === null ? undefined : lists.get(first.list);
  const abstract = first === null || merged === undefined ? null : countingAbstract(file, merged.abstract, first.level);
  const running = new Map<string, number>();
  let current = 0;
  walk(partOf(file, 'word/document.xml'), (paragraph) => {
    const properties = paragraph.name === 'w:p' ? child(paragraph, 'w:pPr') : null;
    const style = properties === null ? undefined : child(properties, 'w:pStyle')?.attributes['w:val'];
    if (properties === null || style === undefined) return;
    if (style === 'AnnexHeading') current = 0;
    const level = levels.findIndex((id) => id === style);
    if (level === 0) current = numberTitle(file, properties, { first, abstract, running });
    const place = level > 0 ? (places[level] ?? null) : null;
    if (place !== null) setNumber(properties, current, current === 0 ? 0 : place.level);
  });
}

function placeOf(role: (typeof roles)[number], { chosen }: House, { sheet, lists }: TemplateParts): Place | null {
  const name = chosen.find((each) => each.role === role)?.style ?? null;
  const style = [...sheet.styles.values()].find(
    (each) => each.kind === 'paragraph' && name !== null && sameName(each.name, name),
  );
  return style === undefined ? null : listOfStyle(sheet, lists, style.id);
}

interface Titles {
  first: Place | null;
  abstract: number | null;
  /** The running list of the template by that of ours. */
  running: Map<string, number>;
}

/** Numbers the title of a section; gives the list that headings below it go on with, 0 for none. */
function numberTitle(file: WordPackage, properties: XmlElement, { first, abstract, running }: Titles): number {
  if (first === null) return 0;
  const number = child(properties, 'w:numPr');
  const own = number === null ? undefined : child(number, 'w:numId')?.attributes['w:val'];
  if (own === undefined) {
    setNumber(properties, 0, 0);
    return 0;
  }
  if (abstract === null) return 0;
  const list = running.get(own) ?? addNumber(file, abstract, { level: first.level, at: startOf(file, own) });
  running.set(own, list);
  setNumber(properties, list, first.level);
  return list;
}

/** The number that one of our lists begins with. */
function startOf(file: WordPackage, num: string): number {
  const root = partOf(file, 'word/numbering.xml');
  const list = elements(root).find(({ name, attributes }) => name === 'w:num' && attributes['w:numId'] === num);
  if (list === undefined) return 1;
  const override = elements(list).find(
    ({ name, attributes }) => name === 'w:lvlOverride' && attributes['w:ilvl'] === '0',
  );
  const restart = override === undefined ? null : child(override, 'w:startOverride');
  if (restart !== null) return Number(restart.attributes['w:val']);
  const abstract = levelsOf(file, Number(child(list, 'w:abstractNumId')?.attributes['w:val']))[0];
  return Number((abstract === undefined ? null : child(abstract, 'w:start'))?.attributes['w:val'] ?? 1);
}

function levelsOf(file: WordPackage, abstract: number): XmlElement[] {
  const root = partOf(file, 'word/numbering.xml');
  const found = elements(root).find(
    ({ name, attributes }) => name === 'w:abstractNum' && attributes['w:abstractNumId'] === String(abstract),
  );
  return found === undefined ? [] : elements(found).filter(({ name }) => name === 'w:lvl');
}

/** Texts speak of briefs by figures, so the titles are counted in them; null where the level prints no number at all. */
function countingAbstract(file: WordPackage, abstract: number, level: number): number | null {
  const found = levelsOf(file, abstract)[level];
  const text = found === undefined ? null : child(found, 'w:lvlText');
  const format = found === undefined ? null : child(found, 'w:numFmt');
  if (text === null || format === null || text.attributes['w:val']?.includes(`%${String(level + 1)}`) !== true)
    return null;
  format.attributes['w:val'] = 'decimal';
  return abstract;
}

function setNumber(properties: XmlElement, list: number, level: number): void {
  const number = make('w:numPr', {}, [
    make('w:ilvl', { 'w:val': String(level) }),
    make('w:numId', { 'w:val': String(list) }),
  ]);
  const rest = elements(properties).filter(({ name }) => name !== 'w:numPr');
  const at = rest.findLastIndex(({ name }) => ['w:pStyle', 'w:keepNext', 'w:keepLines'].includes(name));
  properties.children = rest.toSpliced(at + 1, 0, number);
}

import { child, elements, make } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { cleanChildren } from './clean/clean';
import { levelRules } from './clean/grammar';
import { wholeOf } from './measures';
import type { StyleSheet } from './style-sheet';
import { chainOf } from './style-sheet';

/** A list of a template: its nine levels, cleaned. Pictures as bullets are left out. */
export interface TemplateList {
  /** `w:lvl` elements by rising level. */
  levels: XmlElement[];
}

/** Lists by the numbers under which styles speak of them. */
export type TemplateLists = ReadonlyMap<number, TemplateList>;

/** Reads the part of numbering. */
export function readLists(root: XmlElement | null, stylesRoot: XmlElement | null): TemplateLists {
  if (root === null) return new Map();
  const abstracts = new Map<string, XmlElement>();
  for (const each of elements(root)) {
    if (each.name === 'w:abstractNum') abstracts.set(each.attributes['w:abstractNumId'] ?? '', each);
  }
  const nums = elements(root).filter(({ name }) => name === 'w:num');
  const abstractOf = (num: XmlElement) => abstracts.get(child(num, 'w:abstractNumId')?.attributes['w:val'] ?? '');
  const lists = new Map<number, TemplateList>();
  for (const num of nums) {
    const id = wholeOf(num.attributes['w:numId']);
    const own = abstractOf(num);
    if (id === null || id <= 0 || own === undefined) continue;
    const linked = linkedNumber(own, stylesRoot);
    const other = linked === null ? undefined : nums.find((each) => wholeOf(each.attributes['w:numId']) === linked);
    lists.set(id, { levels: levelsOf((other === undefined ? undefined : abstractOf(other)) ?? own, num) });
  }
  return lists;
}

/** The number of a list that is defined under a style of lists (`w:numStyleLink`). */
function linkedNumber(abstract: XmlElement, stylesRoot: XmlElement | null): number | null {
  const name = child(abstract, 'w:numStyleLink')?.attributes['w:val'];
  if (name === undefined || stylesRoot === null) return null;
  const style = elements(stylesRoot).find(({ attributes }) => attributes['w:styleId'] === name);
  const properties = style === undefined ? null : child(style, 'w:pPr');
  const number = properties === null ? null : child(properties, 'w:numPr');
  return wholeOf((number === null ? null : child(number, 'w:numId'))?.attributes['w:val']);
}

function levelsOf(abstract: XmlElement, num: XmlElement): XmlElement[] {
  const overrides = elements(num).flatMap((each) => {
    const level = each.name === 'w:lvlOverride' ? child(each, 'w:lvl') : null;
    return level === null ? [] : [level];
  });
  const written = [...elements(abstract).filter(({ name }) => name === 'w:lvl'), ...overrides];
  return Array.from({ length: 9 }, (_, at) => {
    const level = written.findLast(({ attributes }) => wholeOf(attributes['w:ilvl']) === at);
    return make('w:lvl', { 'w:ilvl': String(at) }, level === undefined ? emptyLevel() : cleanLevel(level));
  });
}

function cleanLevel(level: XmlElement): XmlElement[] {
  const children = cleanChildren(level, levelRules);
  const has = (name: string) => children.some((each) => each.name === name);
  // In this order the schema wants them, and these four must be there for every reader.
  const before = has('w:start') ? [] : [make('w:start', { 'w:val': '1' })];
  const format = has('w:numFmt') ? [] : [make('w:numFmt', { 'w:val': 'decimal' })];
  const whole = [...before, ...children.filter(({ name }) => name === 'w:start'), ...format];
  const rest = children.filter(({ name }) => name !== 'w:start');
  const text = has('w:lvlText') ? [] : [make('w:lvlText', { 'w:val': '' })];
  const at = rest.findIndex(({ name }) => ['w:lvlJc', 'w:pPr', 'w:rPr'].includes(name));
  return [...whole, ...rest.toSpliced(at < 0 ? rest.length : at, 0, ...text)];
}

function emptyLevel(): XmlElement[] {
  return [
    make('w:start', { 'w:val': '1' }),
    make('w:numFmt', { 'w:val': 'none' }),
    make('w:suff', { 'w:val': 'nothing' }),
    make('w:lvlText', { 'w:val': '' }),
  ];
}

/** The list and level that a style's paragraphs stand in by the style itself, or by one that it is based on. */
export function listOfStyle(
  sheet: StyleSheet,
  lists: TemplateLists,
  id: string,
): { list: number; level: number } | null {
  let list: number | null = null;
  let level: number | null = null;
  for (const { element } of chainOf(sheet, id)) {
    const properties = child(element, 'w:pPr');
    const number = properties === null ? null : child(properties, 'w:numPr');
    if (number === null) continue;
    list = wholeOf(child(number, 'w:numId')?.attributes['w:val']) ?? list;
    level = wholeOf(child(number, 'w:ilvl')?.attributes['w:val']) ?? level;
  }
  if (list === null || !lists.has(list)) return null;
  const linked = lists.get(list)?.levels.findIndex((each) => child(each, 'w:pStyle')?.attributes['w:val'] === id) ?? -1;
  return { list, level: level ?? Math.max(0, linked) };
}

import { child, elements, make } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { cleanChildren, cleanGroup } from './clean/clean';
import { defaultRules, styleRules } from './clean/grammar';
import { isOn } from './measures';

export type StyleKind = 'paragraph' | 'character' | 'table';

/** A style of a template, cleaned, under the id that the template gives it. */
export interface SheetStyle {
  id: string;
  kind: StyleKind;
  name: string;
  aliases: string[];
  /** Of its kind that which holds where a text names none. */
  usual: boolean;
  custom: boolean;
  basedOn: string | null;
  /** Whether its paragraphs run from right to left; null where it does not say. */
  turned: boolean | null;
  element: XmlElement;
}

export interface StyleSheet {
  /** `w:docDefaults`; null where the file has none. */
  defaults: XmlElement | null;
  /** Whether paragraphs run from right to left unless they say otherwise. */
  turned: boolean;
  /** By id, in the order of the file. */
  styles: ReadonlyMap<string, SheetStyle>;
}

/** Reads the part of styles: each lawful style once, with ties only to styles that are there. */
export function readStyleSheet(root: XmlElement | null): StyleSheet {
  if (root === null) return { defaults: null, turned: false, styles: new Map() };
  const styles = new Map<string, SheetStyle>();
  const names = new Set<string>();
  for (const element of elements(root)) {
    const style = element.name === 'w:style' ? readStyle(element) : null;
    if (style === null || styles.has(style.id)) continue;
    const key = `${style.kind} ${style.name.toLowerCase()}`;
    if (names.has(key)) continue;
    names.add(key);
    styles.set(style.id, style);
  }
  for (const style of styles.values()) mendTies(style, styles);
  const given = child(root, 'w:docDefaults');
  const paragraphs = given === null ? null : child(given, 'w:pPrDefault');
  return {
    defaults: cleanGroup(given, 'w:docDefaults', defaultRules),
    turned: (paragraphs === null ? null : turnedBy(child(paragraphs, 'w:pPr'))) ?? false,
    styles,
  };
}

function readStyle(element: XmlElement): SheetStyle | null {
  const kind = kindOf(element.attributes['w:type']);
  const id = element.attributes['w:styleId'] ?? '';
  const children = cleanChildren(element, styleRules).filter((each) => kind === 'table' || !tableParts.has(each.name));
  const value = (name: string) => children.find((each) => each.name === name)?.attributes['w:val'] ?? null;
  const name = value('w:name');
  if (kind === null || id === '' || name === null) return null;
  const usual = isTrue(element.attributes['w:default']);
  const custom = isTrue(element.attributes['w:customStyle']);
  const attributes = {
    'w:type': kind,
    ...(usual ? { 'w:default': '1' } : {}),
    ...(custom ? { 'w:customStyle': '1' } : {}),
    'w:styleId': id,
  };
  return {
    id,
    kind,
    name,
    aliases: (value('w:aliases') ?? '').split(',').flatMap((alias) => (alias.trim() === '' ? [] : [alias.trim()])),
    usual,
    custom,
    basedOn: value('w:basedOn'),
    turned: turnedBy(child(element, 'w:pPr')),
    element: make('w:style', attributes, children),
  };
}

function turnedBy(properties: XmlElement | null): boolean | null {
  const bidi = properties === null ? null : child(properties, 'w:bidi');
  return bidi === null ? null : isOn(bidi.attributes['w:val']);
}

/** Whether a paragraph in this style runs from right to left. */
export function isTurnedStyle(sheet: StyleSheet, id: string | null): boolean {
  const chain = chainOf(sheet, id ?? usualStyle(sheet, 'paragraph')?.id ?? null);
  return chain.findLast(({ turned }) => turned !== null)?.turned ?? sheet.turned;
}

const tableParts = new Set(['w:tblPr', 'w:tcPr', 'w:tblStylePr']);

function kindOf(type: string | undefined): StyleKind | null {
  if (type === undefined) return 'paragraph';
  return type === 'paragraph' || type === 'character' || type === 'table' ? type : null;
}

function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true' || written === 'on';
}

/** Takes ties away that lead nowhere, to another kind, or round in a circle. */
function mendTies(style: SheetStyle, styles: ReadonlyMap<string, SheetStyle>): void {
  const seen = new Set([style.id]);
  for (let at = style.basedOn; at !== null; at = styles.get(at)?.basedOn ?? null) {
    if (seen.has(at) || styles.get(at)?.kind !== style.kind) {
      if (seen.size === 1 || at === style.id) style.basedOn = null;
      break;
    }
    seen.add(at);
  }
  style.element.children = elements(style.element).filter(({ name, attributes }) => {
    const target = attributes['w:val'] ?? '';
    if (name === 'w:basedOn') return style.basedOn !== null;
    if (name === 'w:next') return styles.get(target)?.kind === 'paragraph' && style.kind === 'paragraph';
    return name !== 'w:link' || styles.has(target);
  });
}

/** A style and those that it is based on, the outermost first. */
export function chainOf(sheet: StyleSheet, id: string | null): SheetStyle[] {
  const chain: SheetStyle[] = [];
  for (let at = id; at !== null && chain.length < 64; at = chain[0]?.basedOn ?? null) {
    const style = sheet.styles.get(at);
    if (style === undefined) break;
    chain.unshift(style);
  }
  return chain;
}

/** The style of its kind that holds where none is named. */
export function usualStyle(sheet: StyleSheet, kind: StyleKind): SheetStyle | null {
  return [...sheet.styles.values()].find((style) => style.kind === kind && style.usual) ?? null;
}

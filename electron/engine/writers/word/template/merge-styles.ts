import { sameName } from '../../../../../shared/templates/choose';
import { roleOf, roleNames } from '../../../../../shared/templates/roles';
import type { Role } from '../../../../../shared/templates/roles';
import { listOfStyle } from '../../../readers/template/numbering';
import type { TemplateParts } from '../../../readers/template/read-template';
import type { SheetStyle } from '../../../readers/template/style-sheet';
import { usualStyle } from '../../../readers/template/style-sheet';
import type { House } from '../../look/house-look';
import { child, elements, make, walk } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import type { WordPackage } from '../compile';
import { baseStyle } from './base-style';
import type { MergedLists } from './merge-lists';
import { numberOf } from './merge-lists';
import { copied, partOf } from './parts';
import { adapted, derivedFrom, withoutNumber } from './role-styles';

/** Under which id of the merged sheet each of our styles is found. */
export type StyleNames = ReadonlyMap<string, string>;

const sheetPart = 'word/styles.xml';

/**
 * Makes one sheet of the template's styles and ours. The template's keep their ids and are all there; what we write in a style that it
 * has is written in that. What it lacks is ours, in its faces and colours, on a base that takes nothing from its text unasked.
 */
export function mergeStyles(
  file: WordPackage,
  house: House,
  parts: TemplateParts,
  lists: MergedLists,
  language: { value: string; complex: string },
): { names: StyleNames } {
  const root = partOf(file, sheetPart);
  const ours = elements(root).filter(({ name }) => name === 'w:style');
  const theirs = [...parts.sheet.styles.values()].map((style) => ({ ...style, element: copied(style.element) }));
  for (const { element } of theirs) renumber(element, lists);
  const merging = new Merging(ours, theirs, house, parts);
  const styles = merging.result();
  for (const { element } of theirs) dropUnknownTies(element, styles);
  root.children = [defaultsOf(parts, root, language), ...styles];
  return { names: merging.names };
}

class Merging {
  readonly names = new Map<string, string>();
  private readonly ours: readonly XmlElement[];
  private readonly theirs: readonly SheetStyle[];
  private readonly house: House;
  private readonly parts: TemplateParts;
  private readonly added: XmlElement[] = [];
  private readonly ids: Set<string>;

  constructor(ours: readonly XmlElement[], theirs: readonly SheetStyle[], house: House, parts: TemplateParts) {
    this.ours = ours;
    this.theirs = theirs;
    this.house = house;
    this.parts = parts;
    this.ids = new Set(theirs.map(({ id }) => id.toLowerCase()));
  }

  result(): XmlElement[] {
    const base = this.freeId('PackBase');
    const taken = this.ours.map((style) => [style, this.takenFrom(style)] as const);
    for (const [style, from] of taken) this.name(style, from);
    const kept = taken.flatMap(([style, from]) => (from === null ? [this.kept(style, base)] : []));
    return [...this.theirs.map(({ element }) => element), baseStyle(base, this.house.look), ...this.added, ...kept];
  }

  /** The template's style that one of ours is written in; null where ours stays. */
  private takenFrom(style: XmlElement): SheetStyle | null {
    const id = style.attributes['w:styleId'] ?? '';
    const kind = style.attributes['w:type'];
    if (style.attributes['w:default'] === '1') return usualStyle(this.parts.sheet, kindOf(kind));
    const role = roleNames.find((each) => roleOf(each).style === id);
    if (role !== undefined) return this.chosen(role);
    // Styles that Word knows by itself are the template's where it has them; a style of ours that is called like one of its own is ours.
    if (style.attributes['w:customStyle'] === '1') return null;
    return this.theirs.find((each) => each.kind === kind && sameName(each.name, nameOf(style))) ?? null;
  }

  private chosen(role: Role): SheetStyle | null {
    const name = this.house.chosen.find((each) => each.role === role)?.style ?? null;
    const { kind } = roleOf(role);
    return this.theirs.find((each) => each.kind === kind && name !== null && sameName(each.name, name)) ?? null;
  }

  /** Decides the id under which our style is found. */
  private name(style: XmlElement, from: SheetStyle | null): void {
    const id = style.attributes['w:styleId'] ?? '';
    if (from === null) {
      this.names.set(id, this.freeId(id));
      return;
    }
    const derived = derivedFrom(style, from, this.parts);
    if (derived === null) {
      adapted(style, from, this.parts);
      this.names.set(id, from.id);
      return;
    }
    const own = this.freeId(`Pack${id}`);
    derived.attributes['w:styleId'] = own;
    this.rename(derived, `Pack ${nameOf(style)}`);
    this.added.push(derived);
    this.names.set(id, own);
  }

  /** One of our styles as it stands among the template's: named apart from them, on our base instead of their text. */
  private kept(style: XmlElement, base: string): XmlElement {
    const own = copied(style);
    own.attributes['w:styleId'] = this.names.get(style.attributes['w:styleId'] ?? '') ?? '';
    const name = nameOf(style);
    const clash = this.theirs.some((each) => each.kind === own.attributes['w:type'] && sameName(each.name, name));
    if (clash) {
      this.rename(own, `Pack ${name}`);
      own.attributes['w:customStyle'] = '1';
    }
    for (const tie of elements(own)) {
      if (!['w:basedOn', 'w:next', 'w:link'].includes(tie.name)) continue;
      const target = tie.attributes['w:val'] ?? '';
      const toText = tie.name === 'w:basedOn' && target === 'Normal';
      tie.attributes['w:val'] = toText ? base : (this.names.get(target) ?? target);
    }
    const under = child(own, 'w:basedOn')?.attributes['w:val'] ?? '';
    if (listOfStyle(this.parts.sheet, this.parts.lists, under) !== null) withoutNumber(own);
    return own;
  }

  private rename(style: XmlElement, wanted: string): void {
    let name = wanted;
    for (let at = 2; this.theirs.some((each) => sameName(each.name, name)); at += 1) name = `${wanted} ${String(at)}`;
    const element = child(style, 'w:name');
    if (element !== null) element.attributes['w:val'] = name;
  }

  private freeId(wanted: string): string {
    let id = wanted;
    for (let at = 2; this.ids.has(id.toLowerCase()); at += 1) id = `${wanted}-${String(at)}`;
    this.ids.add(id.toLowerCase());
    return id;
  }
}

function kindOf(written: string | undefined): SheetStyle['kind'] {
  return written === 'character' || written === 'table' ? written : 'paragraph';
}

function nameOf(style: XmlElement): string {
  return child(style, 'w:name')?.attributes['w:val'] ?? '';
}

/** Lists have new numbers in the package; a list that is not there numbers nothing. */
function renumber(style: XmlElement, lists: MergedLists): void {
  const properties = child(style, 'w:pPr');
  const number = properties === null ? null : child(properties, 'w:numPr');
  const list = numberOf(style);
  if (properties === null || number === null) return;
  const merged = list === null ? undefined : lists.get(list);
  const id = child(number, 'w:numId');
  // Number 0 takes a list away that an outer style has; a level alone keeps the list of the outer one.
  if (list === 0 || list === null) return;
  if (merged === undefined || id === null) properties.children = properties.children.filter((node) => node !== number);
  else id.attributes['w:val'] = String(merged.num);
}

function dropUnknownTies(style: XmlElement, styles: readonly XmlElement[]): void {
  const ids = new Set(styles.map(({ attributes }) => attributes['w:styleId']));
  style.children = elements(style).filter(
    ({ name, attributes }) => !['w:basedOn', 'w:next', 'w:link'].includes(name) || ids.has(attributes['w:val']),
  );
}

/** The template's defaults, in the languages of the pack; without any, what Word takes then. */
function defaultsOf(
  { sheet }: TemplateParts,
  ours: XmlElement,
  { value, complex }: { value: string; complex: string },
): XmlElement {
  const defaults = sheet.defaults === null ? make('w:docDefaults') : copied(sheet.defaults);
  const holder = child(defaults, 'w:rPrDefault') ?? make('w:rPrDefault');
  const letters = child(holder, 'w:rPr') ?? make('w:rPr');
  const language = make('w:lang', { 'w:val': value, 'w:eastAsia': value, 'w:bidi': complex });
  letters.children = [...elements(letters).filter(({ name }) => name !== 'w:lang'), language];
  holder.children = [letters];
  const paragraphs = child(defaults, 'w:pPrDefault');
  defaults.children = [holder, ...(paragraphs === null ? [] : [paragraphs])];
  return ours.name === 'w:styles' ? defaults : make('w:docDefaults');
}

const references = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** Lets everything that we have written name its style as the merged sheet does. */
export function renameStyles({ parts }: WordPackage, names: StyleNames): void {
  for (const [path, root] of parts) {
    if (!/^word\/(?:document|footnotes|endnotes|numbering|header\d+|footer\d+)\.xml$/.test(path)) continue;
    walk(root, ({ name, attributes }) => {
      if (!references.has(name) || path === 'word/numbering.xml') return;
      attributes['w:val'] = names.get(attributes['w:val'] ?? '') ?? attributes['w:val'] ?? '';
    });
  }
}

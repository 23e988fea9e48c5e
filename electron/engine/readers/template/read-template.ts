import { Buffer } from 'node:buffer';
import type { FoundSection, FoundStyle, FoundTemplate, Frames, TemplateNote } from '../../../../shared/templates/found';
import { child } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { bodyHeadOf } from './body-head';
import { readFonts } from './fonts';
import type { TemplateFont } from './fonts';
import { partOf, rootOf, tellLeftovers, usesIn } from './leftovers';
import { cleanBlocks } from './letterhead';
import { tableOf } from './looks';
import { isOn } from './measures';
import { listOfStyle, readLists } from './numbering';
import type { TemplateLists } from './numbering';
import { isShowable, pictureOf } from './pictures';
import type { TemplatePicture } from './pictures';
import { Report } from './report';
import { Looks } from './resolve';
import { readSections } from './sections';
import type { RawSection } from './sections';
import { shownBlocks } from './shown';
import { chainOf, readStyleSheet, usualStyle } from './style-sheet';
import type { StyleSheet } from './style-sheet';
import type { Story } from './story';
import { openTemplate } from './template-package';
import type { TemplatePackage } from './template-package';
import { readTheme, themeFace } from './theme';
import type { Theme } from './theme';

/** Head and foot of one kind of page as Word's own elements, cleaned; null where there is none. */
export interface FrameParts {
  header: XmlElement[] | null;
  footer: XmlElement[] | null;
}

export interface SectionParts {
  usual: FrameParts;
  first: FrameParts | null;
  even: FrameParts | null;
}

/** What of a template goes into a Word file, cleaned. */
export interface TemplateParts {
  sheet: StyleSheet;
  lists: TemplateLists;
  theme: Theme | null;
  fonts: TemplateFont[];
  sections: SectionParts[];
  bodyHead: XmlElement[];
  /** By name. */
  pictures: ReadonlyMap<string, TemplatePicture>;
}

export interface ReadTemplate {
  found: FoundTemplate;
  parts: TemplateParts;
}

/**
 * Reads a ministry's own Word file or template: its styles by their names, its theme, lists, pages and letterhead.
 * @throws AppError `template.*`, `source.damaged`, `source.limit`, `source.encrypted`
 */
export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  const file = await openTemplate(bytes);
  const report = new Report();
  const stylesRoot = await rootOf(file, 'styles', 'w:styles');
  const themeRoot = await rootOf(file, 'theme', 'a:theme');
  const settings = await rootOf(file, 'settings', 'w:settings');
  const theme = themeRoot === null ? null : readTheme(themeRoot);
  const sheet = readStyleSheet(stylesRoot);
  const lists = readLists(await rootOf(file, 'numbering', 'w:numbering'), stylesRoot);
  const looks = new Looks(sheet, lists, theme);
  const root = await file.xml(file.main);
  const body = child(root, 'w:body') ?? root;
  const uses = usesIn(body, report);
  const pictures = new Map<string, TemplatePicture>();
  const story = storyOf(file, sheet, report, pictures);
  const raw = readSections(body);
  const evenOdd = settings !== null && isSet(settings, 'w:evenAndOddHeaders');
  const sections = await framesOf(raw, file, story, evenOdd);
  if (!evenOdd && raw.some(({ headers, footers }) => headers.even !== undefined || footers.even !== undefined))
    report.add('even-headers-off');
  const own = story(file.main);
  const bodyHead = await cleanBlocks(bodyHeadOf(body, own), own);
  await tellLeftovers(file, settings, report);
  const fontPart = await partOf(file, 'fontTable');
  const fonts = fontPart === null ? [] : await readFonts(file, fontPart);
  const parts: TemplateParts = { sheet, lists, theme, fonts, sections, bodyHead, pictures };
  const found = foundOf(parts, { raw, looks, uses, report, hadStyles: stylesRoot !== null });
  return { found, parts };
}

function isSet(settings: XmlElement, name: string): boolean {
  const found = child(settings, name);
  return found !== null && isOn(found.attributes['w:val']);
}

/** A story for the text of each part: pictures are found by that part's own relationships. */
function storyOf(
  file: TemplatePackage,
  sheet: StyleSheet,
  report: Report,
  pictures: Map<string, TemplatePicture>,
): (part: string) => Story {
  return (part) => ({
    sheet,
    report,
    picture: async (id) => {
      const relation = (await file.relations(part)).find((each) => each.id === id && each.type === 'image');
      if (relation === undefined || relation.part === null) return null;
      const picture = file.has(relation.part) ? pictureOf(await file.bytes(relation.part)) : null;
      if (picture === null) return null;
      pictures.set(picture.name, picture);
      return picture.name;
    },
  });
}

async function framesOf(
  raw: readonly RawSection[],
  file: TemplatePackage,
  story: (part: string) => Story,
  evenOdd: boolean,
): Promise<SectionParts[]> {
  const relations = await file.relations(file.main);
  const read = new Map<string, XmlElement[]>();
  const blocks = async (id: string | undefined): Promise<XmlElement[] | null> => {
    const part = relations.find((each) => each.id === id)?.part ?? null;
    if (part === null || !file.has(part)) return null;
    const known = read.get(part) ?? (await cleanBlocks(childrenOf(await file.xml(part)), story(part)));
    read.set(part, known);
    return known.length === 0 ? null : known;
  };
  const frame = async (section: RawSection, kind: 'default' | 'first' | 'even'): Promise<FrameParts> => ({
    header: await blocks(section.headers[kind]),
    footer: await blocks(section.footers[kind]),
  });
  const sections: SectionParts[] = [];
  for (const section of raw) {
    sections.push({
      usual: await frame(section, 'default'),
      first: section.titlePage ? await frame(section, 'first') : null,
      even: evenOdd ? await frame(section, 'even') : null,
    });
  }
  return sections;
}

function childrenOf(root: XmlElement): XmlElement[] {
  return root.children.filter((node) => typeof node !== 'string');
}

interface Seen {
  raw: readonly RawSection[];
  looks: Looks;
  uses: ReadonlyMap<string, number>;
  report: Report;
  hadStyles: boolean;
}

function foundOf(parts: TemplateParts, { raw, looks, uses, report, hadStyles }: Seen): FoundTemplate {
  const { sheet, theme, sections, bodyHead, pictures } = parts;
  const shown = (blocks: XmlElement[] | null) => (blocks === null ? null : shownBlocks(blocks, looks, sheet));
  const frames = ({ header, footer }: FrameParts): Frames => ({ header: shown(header), footer: shown(footer) });
  return {
    styles: [...sheet.styles.values()].flatMap((style) => foundStyles(style.id, parts, looks, uses)),
    sections: raw.map(({ page, landscape, columns }, at): FoundSection => {
      const own = sections[at] ?? { usual: { header: null, footer: null }, first: null, even: null };
      return {
        page,
        landscape,
        columns,
        usual: frames(own.usual),
        first: own.first === null ? null : frames(own.first),
        even: own.even === null ? null : frames(own.even),
      };
    }),
    bodyHead: bodyHead.length === 0 ? null : shownBlocks(bodyHead, looks, sheet),
    text: looks.paragraph(usualStyle(sheet, 'paragraph')?.id ?? null),
    complexFont: complexFont(sheet, theme),
    theme: theme === null ? {} : { ...theme.colors },
    pictures: Object.fromEntries(
      [...pictures.values()]
        .filter(isShowable)
        .map(({ name, mime, bytes }) => [name, { mime, data: Buffer.from(bytes).toString('base64') }]),
    ),
    stripped: report.notes(),
    lacks: [
      ...(hadStyles ? [] : [note('no-styles')]),
      ...(sheet.defaults === null ? [note('no-defaults')] : []),
      ...(theme === null ? [note('no-theme')] : []),
      ...([...pictures.values()].every(isShowable) ? [] : [note('picture-not-shown')]),
    ],
  };
}

function note(code: string): TemplateNote {
  return { code, params: {} };
}

function foundStyles(
  id: string,
  { sheet, lists, theme }: TemplateParts,
  looks: Looks,
  uses: ReadonlyMap<string, number>,
): FoundStyle[] {
  const style = sheet.styles.get(id);
  if (style === undefined) return [];
  const { name, aliases, custom } = style;
  const named = { name, aliases, custom, used: uses.get(id) ?? 0 };
  if (style.kind === 'paragraph') {
    const placed = listOfStyle(sheet, lists, id);
    const level = placed === null ? undefined : lists.get(placed.list)?.levels[placed.level];
    const number = (level === undefined ? null : child(level, 'w:lvlText')?.attributes['w:val']) ?? null;
    return [{ kind: 'paragraph', ...named, outline: looks.outline(id), number, look: looks.paragraph(id) }];
  }
  if (style.kind !== 'table') return [];
  const chain = chainOf(sheet, id).map(({ element }) => tableOf(element, theme));
  const look = chain.reduce((far, near) => ({
    rules: [...far.rules.filter((rule) => !near.rules.some(({ side }) => side === rule.side)), ...near.rules],
    first: {
      fill: near.first.fill ?? far.first.fill,
      ink: near.first.ink ?? far.first.ink,
      bold: near.first.bold || far.first.bold,
      rules: near.first.rules.length > 0 ? near.first.rules : far.first.rules,
    },
  }));
  return [{ kind: 'table', ...named, look }];
}

function complexFont(sheet: StyleSheet, theme: Theme | null): string | null {
  const usual = usualStyle(sheet, 'paragraph')?.element ?? null;
  const holder = sheet.defaults === null ? null : child(sheet.defaults, 'w:rPrDefault');
  for (const properties of [usual, holder].map((each) => (each === null ? null : child(each, 'w:rPr')))) {
    const fonts = properties === null ? null : child(properties, 'w:rFonts');
    const face = themeFace(fonts?.attributes['w:cstheme'], theme) ?? fonts?.attributes['w:cs'];
    if (face !== undefined) return face;
  }
  return null;
}

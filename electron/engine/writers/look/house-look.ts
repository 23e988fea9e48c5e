import type { TemplateChoices } from '../../../../shared/document/template-choices';
import { chooseStyles, chosenSection, sameName } from '../../../../shared/templates/choose';
import type { ChosenStyle } from '../../../../shared/templates/choose';
import type {
  FoundSection,
  FoundStyle,
  FoundTemplate,
  ParagraphLook,
  TableLook,
} from '../../../../shared/templates/found';
import { headingNumbers } from '../../../../shared/templates/lacks';
import { roleOf } from '../../../../shared/templates/roles';
import { letterheadHeight } from './letterhead-height';
import { genericLook } from './look';
import type { HouseLook, Look, Paper } from './look';

/** A ministry's own template as writers use it: what was found in it, what was chosen, and the look that comes of both. */
export interface House {
  found: FoundTemplate;
  choices: TemplateChoices;
  chosen: readonly ChosenStyle[];
  /** Of `found.sections`. */
  section: number;
  look: Look;
}

/** The house of a template. Pure: the same template and choices give the same. */
export function houseOf(found: FoundTemplate, choices: TemplateChoices): House {
  const chosen = chooseStyles(found, choices);
  const section = chosenSection(found, choices);
  return { found, choices, chosen, section, look: lookOfHouse(found, chosen, section) };
}

function lookOfHouse(found: FoundTemplate, chosen: readonly ChosenStyle[], at: number): Look {
  const paragraph = (role: ChosenStyle['role']) => paragraphOf(found, chosen, role);
  const body = paragraph('body') ?? found.text;
  const [first, second] = [paragraph('heading1'), paragraph('heading2')];
  const head = first ?? second ?? paragraph('coverTitle') ?? body;
  const size = Math.min(16, Math.max(8, body.size ?? 11));
  const ink = dark(body.ink) ?? '000000';
  const accent = dark(head.ink) ?? ink;
  const { page } = found.sections[at] ?? { page: null };
  return {
    ...genericLook,
    id: 'house',
    faces: {
      body: body.font ?? genericLook.faces.body,
      head: head.font ?? body.font ?? genericLook.faces.head,
      complex: found.complexFont ?? genericLook.faces.complex,
    },
    inks: { ...genericLook.inks, ink, accent, grey: '565F6B', rule: 'B4B4B4', tint: tinted(accent) },
    chart: { columns: chartInks(accent, ink, found.theme), line: '565F6B' },
    title: {
      size: first?.size ?? Math.round(size * 1.5),
      caps: first?.caps ?? false,
      centred: first?.align === 'center',
    },
    heading: { size: second?.size ?? Math.round(size * 1.15 * 2) / 2, caps: second?.caps ?? false, mark: 'none' },
    line: body.line !== undefined && body.line >= 0.9 && body.line <= 2 ? body.line : 1.1,
    sizes: { body: size, point: size, detail: size - 1, say: Math.max(8, size - 1), box: Math.max(8, size - 0.5) },
    page: page === null ? genericLook.page : marginsOf(page),
    house: { ...houseLook(found, chosen, page), cover: coverRoom(found, at, size) },
  };
}

function houseLook(
  found: FoundTemplate,
  chosen: readonly ChosenStyle[],
  page: FoundSection['page'] | null,
): Omit<HouseLook, 'cover'> {
  const paragraphs: Record<string, ParagraphLook> = {};
  const tables: Record<string, TableLook> = {};
  for (const { role, style } of chosen) {
    const { style: id } = roleOf(role);
    const foundStyle = style === null ? undefined : styleNamed(found, style, roleOf(role).kind);
    if (foundStyle?.kind === 'paragraph') paragraphs[id] = { ...foundStyle.look, ...spaceFor(id, foundStyle.look) };
    if (foundStyle?.kind === 'table') tables[id] = foundStyle.look;
  }
  return { sheet: sheetOf(page), paragraphs, tables, headings: headingNumbers(found, chosen) };
}

/** Whether paragraphs in this style would run into each other: templates made for letters part them by empty lines, which a pack has none of. */
function runsTogether(look: ParagraphLook): boolean {
  return (look.before ?? 0) < 1 && (look.after ?? 0) < 1 && (look.indent?.first ?? 0) < 1;
}

/** Points above and below headings and text whose styles give them none, by our names of these. */
const spaces: Readonly<Record<string, { before?: number; after: number }>> = {
  BodyText: { after: 6 },
  Heading1: { before: 3, after: 6 },
  Heading2: { before: 10, after: 4 },
  Heading3: { before: 8, after: 3 },
};

/** The space that one of our styles needs and the template's style does not give; null where it gives some, or none is needed. */
export function spaceFor(id: string, look: ParagraphLook): { before?: number; after: number } | null {
  return runsTogether(look) ? (spaces[id] ?? null) : null;
}

function paragraphOf(
  found: FoundTemplate,
  chosen: readonly ChosenStyle[],
  role: ChosenStyle['role'],
): ParagraphLook | null {
  const name = chosen.find((each) => each.role === role)?.style ?? null;
  const style = name === null ? undefined : styleNamed(found, name, 'paragraph');
  return style?.kind === 'paragraph' ? style.look : null;
}

/** The style of this name. */
export function styleNamed(found: FoundTemplate, name: string, kind: FoundStyle['kind']): FoundStyle | undefined {
  return found.styles.find((style) => style.kind === kind && sameName(style.name, name));
}

function sheetOf(page: FoundSection['page'] | null): HouseLook['sheet'] {
  if (page === null) return { width: 11_906, height: 16_838, paper: 'A4' };
  const { width, height } = page;
  const near = (w: number, h: number) => Math.abs(width - w) < 60 && Math.abs(height - h) < 60;
  const paper: Paper | null = near(11_906, 16_838) ? 'A4' : near(12_240, 15_840) ? 'Letter' : null;
  return { width, height, paper };
}

/** Points that the cover of our own look leaves free, and that its text has to stand in. */
const coverFree = 320;
const coverText = 694;
/** Our marking and running lines above and below. */
const runningLines = 60;

/** A letterhead takes room from the cover, and so do wide margins and larger letters. */
function coverRoom(found: FoundTemplate, at: number, size: number): number {
  const section = found.sections[at];
  if (section === undefined) return 1;
  const { page, usual, first } = section;
  const above = letterheadHeight(first?.header ?? usual.header) + letterheadHeight(found.bodyHead);
  const below = letterheadHeight(first?.footer ?? usual.footer);
  const top = Math.max(page.top / 20, page.header / 20 + above + runningLines / 2);
  const bottom = Math.max(page.bottom / 20, page.footer / 20 + below + runningLines);
  const lost = coverText - (page.height / 20 - top - bottom) + Math.max(0, size - 11.5) * 20;
  return Math.min(1, Math.max(0.05, (coverFree - lost) / coverFree));
}

function marginsOf({ top, bottom, left, right, header, footer }: FoundSection['page']): Look['page'] {
  const mm = (twips: number) => Math.round((twips / 1440) * 25.4 * 100) / 100;
  return { top: mm(top), bottom: mm(bottom), side: mm(left), end: mm(right), header: mm(header), footer: mm(footer) };
}

/** An ink that can be read on white; null for lighter ones. */
function dark(ink: string | undefined): string | null {
  return ink !== undefined && luminance(ink) < 0.35 ? ink : null;
}

function luminance(ink: string): number {
  const [red = 0, green = 0, blue = 0] = parts(ink).map((part) => (part / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parts(ink: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(ink.slice(at, at + 2), 16));
}

/** The ground of table heads: a twelfth of the ink on white. */
function tinted(ink: string): string {
  return parts(ink)
    .map((part) => Math.round(255 - (255 - part) / 12))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** The first must carry white words; the theme's own accents come after it. */
function chartInks(
  accent: string,
  ink: string,
  theme: Readonly<Record<string, string>>,
): readonly [string, ...string[]] {
  const accents = ['accent2', 'accent3', 'accent4'].flatMap((name) => theme[name] ?? []);
  const first = accent === '000000' ? (dark(theme['accent1']) ?? (ink === '000000' ? '262626' : ink)) : accent;
  const others = accents.length === 3 ? accents : genericLook.chart.columns.slice(1);
  return [first, ...others.filter((color) => color !== first && luminance(color) < 0.8)];
}

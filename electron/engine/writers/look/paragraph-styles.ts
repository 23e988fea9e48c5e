import { housed } from './house-styles';
import type { Look } from './look';
import { hanging } from './nastaliq';
import type { ParagraphStyle } from './style-ids';

export interface Border {
  side: 'top' | 'left' | 'bottom' | 'right';
  /** Eighths of a point. */
  size: number;
  /** Points between rule and text. */
  space: number;
  ink: string;
}

export interface TabStop {
  kind: 'left' | 'center' | 'right';
  /** Twips. */
  at: number;
  dots?: true;
}

/** One paragraph style, in the units of the look's description: points and millimetres. */
export interface ParagraphStyleValues {
  id: string;
  /** As Word names it; built-in styles are found by their English names. */
  name: string;
  builtIn?: true;
  based?: ParagraphStyle | string;
  next?: ParagraphStyle;
  priority?: number;
  hiddenFromGallery?: true;
  face?: 'head' | 'body';
  /** A face of its own, over `face`. */
  font?: string | undefined;
  size?: number | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  caps?: boolean | undefined;
  underlined?: boolean | undefined;
  /** Letter spacing in points. */
  spaced?: number | undefined;
  ink?: string | undefined;
  before?: number | undefined;
  after?: number | undefined;
  /** Times single; `exact` is in points instead. */
  line?: number | undefined;
  exact?: number | undefined;
  keepNext?: true;
  keepLines?: true;
  align?: 'start' | 'center' | 'end' | 'justify' | undefined;
  outline?: 0 | 1 | 2;
  /** Millimetres. */
  indent?: {
    start?: number | undefined;
    end?: number | undefined;
    hanging?: number | undefined;
    first?: number | undefined;
  };
  tabs?: TabStop[];
  borders?: Border[] | undefined;
  /** Hex of the ground. */
  fill?: string | undefined;
}

const millimetre = 1440 / 25.4;

/**
 * The paragraph styles of a look (`text`: width of the text in twips, `inks`: colours of the markings used).
 * Built-in names are used where Word has one, so that navigation pane, contents and screen readers work.
 */
export function paragraphStyles(look: Look, text: number, inks: readonly string[]): ParagraphStyleValues[] {
  const styles = [
    ...textStyles(look),
    ...headingStyles(look),
    ...coverStyles(look),
    ...frameStyles(look, text),
    ...inks.flatMap((ink) => markingStyles(ink, look)),
    ...briefStyles(look, text),
    ...tableTextStyles(look),
    ...boxStyles(look),
    ...spacers(),
  ];
  return styles.map((style) => housed(hanging(style, look), look));
}

function textStyles({ sizes, inks }: Look): ParagraphStyleValues[] {
  return [
    { id: 'Normal', name: 'Normal', builtIn: true, priority: 0 },
    { id: 'BodyText', name: 'Body Text', builtIn: true, priority: 1, after: 6 },
    { id: 'Objective', name: 'Objective', size: sizes.body, after: 4, keepLines: true },
    { id: 'Point', name: 'Point', size: sizes.point, after: 4, keepLines: true },
    { id: 'PointDetail', name: 'Point Detail', size: sizes.detail, after: 4, indent: { start: 13 } },
    { id: 'NumberedText', name: 'Numbered Text', size: sizes.body, after: 5 },
    { id: 'ListBullet', name: 'List Bullet', builtIn: true, size: sizes.body, after: 3, keepLines: true },
    {
      id: 'PressLine',
      name: 'Press Line',
      size: sizes.body,
      before: 3,
      after: 4,
      keepLines: true,
      indent: { start: 5, end: 5 },
      borders: [{ side: 'left', size: 24, space: 10, ink: inks.accent }],
    },
    { id: 'Quote', name: 'Quote', builtIn: true, priority: 29, italic: true, after: 6, indent: { start: 10, end: 10 } },
    { id: 'ReleaseNote', name: 'Release Note', face: 'head', size: 10, italic: true, ink: inks.grey, after: 6 },
    { id: 'Headline', name: 'Headline', face: 'head', size: 13.5, bold: true, after: 7, keepLines: true },
    { id: 'Version', name: 'Version', face: 'head', size: 10, bold: true, after: 6, line: 1.05, keepNext: true },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      builtIn: true,
      hiddenFromGallery: true,
      face: 'head',
      size: 8.5,
      after: 1,
      line: 1,
      keepLines: true,
      indent: { start: 3.5, hanging: 3.5 },
    },
    { id: 'EndnoteText', name: 'endnote text', builtIn: true, hiddenFromGallery: true, based: 'FootnoteText' },
    {
      id: 'Caption',
      name: 'caption',
      builtIn: true,
      priority: 35,
      face: 'head',
      size: 10.5,
      bold: true,
      before: 9,
      after: 3,
      line: 1,
      keepNext: true,
      keepLines: true,
    },
  ];
}

function headingStyles({ inks, sizes, title, heading: section }: Look): ParagraphStyleValues[] {
  const heading = { builtIn: true, next: 'BodyText', priority: 9, face: 'head', bold: true } as const;
  const kept = { keepNext: true, keepLines: true } as const;
  const first = { ...titleValues(title), ink: inks.accent, before: 3, after: 4, line: 1.05, outline: 0 } as const;
  return [
    { id: 'Heading1', name: 'heading 1', ...heading, ...kept, ...first },
    { id: 'AnnexHeading', name: 'Annex Heading', based: 'Heading1', next: 'BodyText', outline: 0 },
    {
      id: 'Heading2',
      name: 'heading 2',
      ...heading,
      ...kept,
      size: section.size,
      caps: section.caps,
      underlined: section.mark === 'underlined',
      ...(section.mark === 'rule' ? { borders: [{ side: 'bottom', size: 6, space: 1, ink: inks.accent }] } : {}),
      ink: inks.accent,
      before: 10,
      after: 3.5,
      line: 1.05,
      outline: 1,
    },
    {
      id: 'Heading3',
      name: 'heading 3',
      ...heading,
      ...kept,
      size: Math.max(11.5, sizes.body),
      before: 7,
      after: 2,
      outline: 2,
    },
    {
      id: 'PersonName',
      name: 'Person Name',
      based: 'Heading2',
      next: 'PersonOffice',
      caps: false,
      size: 15,
      before: 12,
      after: 0,
    },
    {
      id: 'PersonOffice',
      name: 'Person Office',
      face: 'head',
      size: 11,
      ink: inks.grey,
      after: 4,
      keepNext: true,
    },
  ];
}

function coverStyles({ inks, house }: Look): ParagraphStyleValues[] {
  const room = house?.cover ?? 1;
  const box = (['top', 'left', 'bottom', 'right'] as const).map((side) => ({
    side,
    size: 4,
    space: 6,
    ink: inks.rule,
  }));
  return [
    {
      id: 'Title',
      name: 'Title',
      builtIn: true,
      next: 'Subtitle',
      priority: 10,
      face: 'head',
      size: 32,
      bold: true,
      ink: inks.accent,
      after: 6,
      line: 1,
      keepNext: true,
    },
    { id: 'Subtitle', name: 'Subtitle', builtIn: true, priority: 11, face: 'head', size: 15, after: 3, line: 1.1 },
    {
      id: 'CoverKicker',
      name: 'Cover Kicker',
      face: 'head',
      size: 12,
      bold: true,
      caps: true,
      spaced: 2,
      ink: inks.grey,
      before: Math.round(135 * room),
      after: 8,
      borders: [{ side: 'bottom', size: 18, space: 10, ink: inks.accent }],
    },
    { id: 'CoverCopy', name: 'Cover Copy', face: 'head', size: 14, bold: true, ink: inks.red, align: 'end' },
    { id: 'CoverSpace', name: 'Cover Space', before: Math.round(185 * room) },
    { id: 'CoverValue', name: 'Cover Value', face: 'head', size: 11, after: 2, line: 1.1 },
    {
      id: 'SampleNotice',
      name: 'Sample Notice',
      face: 'head',
      size: 9.5,
      ink: inks.grey,
      before: 10,
      indent: { start: 2.5, end: 2.5 },
      borders: box,
    },
  ];
}

function titleValues({ size, caps, centred }: Look['title']): Pick<ParagraphStyleValues, 'size' | 'caps' | 'align'> {
  return { size, caps, align: centred ? 'center' : undefined };
}

function frameStyles({ inks, title, house }: Look, text: number): ParagraphStyleValues[] {
  // A letterhead is higher than the margin that it stands in: the text must not touch it.
  const clear =
    house === undefined ? { head: {}, foot: {} } : { head: { before: 4, after: 10 }, foot: { before: 8, after: 2 } };
  const running = { builtIn: true, hiddenFromGallery: true, face: 'head', size: 8.5, ink: inks.grey, line: 1 } as const;
  const number = Math.round(18 * millimetre);
  return [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      builtIn: true,
      next: 'BodyText',
      priority: 39,
      face: 'head',
      bold: true,
      ...titleValues(title),
      ink: inks.accent,
      before: 3,
      after: 10,
      keepNext: true,
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      builtIn: true,
      hiddenFromGallery: true,
      priority: 39,
      face: 'head',
      size: 11.5,
      before: 3,
      after: 3,
      indent: { start: 18, hanging: 18 },
      tabs: [
        { kind: 'left', at: number },
        { kind: 'right', at: text - 1, dots: true },
      ],
    },
    { id: 'Header', name: 'header', ...running, ...clear.head, tabs: [{ kind: 'right', at: text }] },
    {
      id: 'Footer',
      name: 'footer',
      ...running,
      ...clear.foot,
      tabs: [
        { kind: 'center', at: Math.round(text / 2) },
        { kind: 'right', at: text },
      ],
      borders: [{ side: 'top', size: 4, space: 4, ink: inks.rule }],
    },
    {
      id: 'Marking',
      name: 'Marking',
      face: 'head',
      size: 12,
      bold: true,
      spaced: 1,
      ink: inks.red,
      after: 3,
      line: 1,
      align: 'center',
      keepLines: true,
    },
    { id: 'MarkingBottom', name: 'Marking Bottom', based: 'Marking', before: 3, after: 0 },
  ];
}

/** Named by the ink of the level, whatever it is printed in. */
function markingStyles(level: string, { marking }: Look): ParagraphStyleValues[] {
  const colour = level.toUpperCase();
  const ink = marking ?? colour;
  return [
    { id: `Marking${colour}`, name: `Marking ${colour}`, based: 'Marking', ink },
    { id: `MarkingBottom${colour}`, name: `Marking Bottom ${colour}`, based: 'MarkingBottom', ink },
  ];
}

function briefStyles({ inks, title, visitInCaps }: Look, text: number): ParagraphStyleValues[] {
  const head = { face: 'head', keepNext: true } as const;
  const { align } = titleValues(title);
  return [
    {
      id: 'BriefNumber',
      name: 'Brief Number',
      ...head,
      size: 10.5,
      bold: true,
      line: 1,
      tabs: [{ kind: 'right', at: text }],
    },
    { id: 'BriefDate', name: 'Brief Date', ...head, size: 10, ink: inks.grey, line: 1 },
    {
      id: 'BriefVisit',
      name: 'Brief Visit',
      ...head,
      size: 10.5,
      caps: visitInCaps,
      ink: inks.grey,
      before: 8,
      line: 1.05,
      align,
    },
    { id: 'BriefBy', name: 'Brief By', ...head, size: 10, ink: inks.grey, after: 6, line: 1.05, align },
    {
      id: 'FactLabel',
      name: 'Fact Label',
      face: 'head',
      size: 9,
      ink: inks.grey,
      before: 0.8,
      line: 1,
      keepLines: true,
    },
    { id: 'FactValue', name: 'Fact Value', face: 'head', size: 10, line: 1 },
  ];
}

function tableTextStyles({ inks, sizes }: Look): ParagraphStyleValues[] {
  return [
    {
      id: 'TableHead',
      name: 'Table Head',
      face: 'head',
      size: 9.5,
      bold: true,
      line: 1,
      keepNext: true,
      keepLines: true,
    },
    { id: 'TableHeadNumber', name: 'Table Head Number', based: 'TableHead', align: 'end' },
    { id: 'TableText', name: 'Table Text', face: 'head', size: 10, line: 1.05 },
    { id: 'TableNumber', name: 'Table Number', based: 'TableText', align: 'end' },
    { id: 'TableTime', name: 'Table Time', based: 'TableText', size: 11, bold: true },
    { id: 'TableSub', name: 'Table Sub', based: 'TableText', size: 9, ink: inks.grey, indent: { start: 2.5 } },
    { id: 'TableSubNumber', name: 'Table Sub Number', based: 'TableNumber', size: 9, ink: inks.grey },
    { id: 'TableTotal', name: 'Table Total', based: 'TableText', bold: true },
    { id: 'TableTotalNumber', name: 'Table Total Number', based: 'TableNumber', bold: true },
    { id: 'TableQuote', name: 'Table Quote', based: 'TableText', italic: true, after: 2 },
    { id: 'TableSay', name: 'Table Say', based: 'TableText', face: 'body', size: sizes.say, after: 2, line: 1.08 },
    {
      id: 'StopLine',
      name: 'Stop Line',
      based: 'TableText',
      size: 9,
      bold: true,
      ink: inks.red,
      before: 1,
      keepLines: true,
    },
    {
      id: 'TableSource',
      name: 'Table Source',
      face: 'head',
      size: 8.5,
      ink: inks.grey,
      before: 3,
      after: 3,
      line: 1,
      keepLines: true,
    },
    { id: 'Clearance', name: 'Clearance', face: 'head', size: 9, line: 1 },
  ];
}

function boxStyles({ inks, sizes }: Look): ParagraphStyleValues[] {
  return [
    { id: 'BoxHead', name: 'Box Head', face: 'head', size: 10, bold: true, line: 1, keepNext: true, keepLines: true },
    { id: 'BoxHeadNotDisclosed', name: 'Box Head Not Disclosed', based: 'BoxHead', ink: 'FFFFFF' },
    { id: 'BoxText', name: 'Box Text', size: sizes.box, line: 1.07, keepLines: true },
    { id: 'BoxDate', name: 'Box Date', face: 'head', size: 9.5, ink: inks.grey, line: 1.07 },
  ];
}

/** The only empty paragraphs that a page may hold. */
function spacers(): ParagraphStyleValues[] {
  return [
    { id: 'ChartHolder', name: 'Chart', line: 1, keepNext: true },
    { id: 'TableGap', name: 'Table Gap', size: 6, exact: 8 },
    { id: 'EndOfTable', name: 'End of Table', size: 1, exact: 1 },
  ];
}

import type { PackDocument, Section } from '../../../../shared/document/pack-document';
import { cardSheet } from '../../../../shared/document/card-sheet';
import { cardGaps, cardSizes, givenLine } from '../../../../shared/pack/card-room';
import { pageSize, twips } from './look';
import type { Look } from './look';
import type { ParagraphStyleValues } from './style-values';

/** Styles that only some documents need: those of cards, and of pages that lie. */
export function furtherStyles(document: PackDocument, look: Look, inks: readonly string[]): ParagraphStyleValues[] {
  const cards = document.sections.find((section) => section.cards !== undefined);
  const wide = document.sections.some(isWide) ? wideStyles(look, pageSize(look, document.paper, true).text) : [];
  return [...(cards === undefined ? [] : cardStyles(document, cards, look, inks)), ...wide];
}

/** Whether the pages of a section lie. */
export function isWide({ page }: Section): boolean {
  return page?.landscape === true;
}

function cardStyles(
  { paper, language }: PackDocument,
  { cards }: Section,
  look: Look,
  levels: readonly string[],
): ParagraphStyleValues[] {
  const { inks } = look;
  const format = cards ?? { size: 'A6', type: 20 };
  const width = twips(cardSheet(paper, format).text);
  const times = givenLine(look.faces.head, language);
  const line = (size: number) => (times === null ? { line: 1 } : { exact: times * size });
  const marking: ParagraphStyleValues = {
    id: 'CardMarking',
    name: 'Card Marking',
    face: 'head',
    size: cardSizes.marking,
    bold: true,
    spaced: 0.8,
    ink: inks.red,
    ...line(cardSizes.marking),
    align: 'center',
  };
  return [
    marking,
    ...levels.map((level) => ({
      id: `CardMarking${level}`,
      name: `Card Marking ${level}`,
      based: 'CardMarking',
      ink: look.marking ?? level,
    })),
    {
      id: 'CardHead',
      name: 'Card Head',
      face: 'head',
      size: cardSizes.head,
      ink: inks.grey,
      before: 1,
      after: cardGaps.head - 4,
      ...line(cardSizes.head),
      tabs: [{ kind: 'right', at: width }],
      borders: [{ side: 'bottom', size: 4, space: 3, ink: inks.rule }],
    },
    {
      id: 'CardTitle',
      name: 'Card Title',
      face: 'head',
      size: cardSizes.title,
      bold: true,
      ink: inks.accent,
      before: 3,
      after: cardGaps.title - 3,
      ...line(cardSizes.title),
      keepNext: true,
      outline: 0,
    },
    {
      id: 'CardPoint',
      name: 'Card Point',
      face: 'head',
      size: format.type,
      after: cardGaps.point,
      ...line(format.type),
    },
    {
      id: 'CardNumber',
      name: 'Card Number',
      face: 'head',
      size: cardSizes.figure,
      bold: true,
      ink: inks.accent,
      before: 4,
      after: cardGaps.figure - 4,
      ...line(cardSizes.figure),
    },
    {
      id: 'CardDoNotSay',
      name: 'Card Do Not Say',
      face: 'head',
      size: cardSizes.doNotSay,
      bold: true,
      ink: inks.red,
      after: 4,
      ...line(cardSizes.doNotSay),
      indent: { start: 2.5 },
      borders: [{ side: 'left', size: 24, space: 5, ink: inks.red }],
    },
  ];
}

/** Tabs of lines that reach over the text stand elsewhere on a page that lies. */
function wideStyles({ inks }: Look, text: number): ParagraphStyleValues[] {
  const running = { face: 'head', size: 8.5, ink: inks.grey, line: 1, hiddenFromGallery: true } as const;
  return [
    { id: 'HeaderWide', name: 'Header Wide', ...running, tabs: [{ kind: 'right', at: text }] },
    {
      id: 'FooterWide',
      name: 'Footer Wide',
      ...running,
      tabs: [
        { kind: 'center', at: Math.round(text / 2) },
        { kind: 'right', at: text },
      ],
      borders: [{ side: 'top', size: 4, space: 4, ink: inks.rule }],
    },
    {
      id: 'BriefNumberWide',
      name: 'Brief Number Wide',
      face: 'head',
      keepNext: true,
      size: 10.5,
      bold: true,
      line: 1,
      tabs: [{ kind: 'right', at: text }],
    },
  ];
}

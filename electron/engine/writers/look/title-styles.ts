import type { Look } from './look';
import type { ParagraphStyleValues } from './style-values';

/** Styles of titles: of sections, of headings within them, of the cover. */

export function headingStyles({ inks, sizes, title, heading: section }: Look): ParagraphStyleValues[] {
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

export function coverStyles({ inks, house }: Look): ParagraphStyleValues[] {
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

/** What every title of a look has in common. */
export function titleValues({
  size,
  caps,
  centred,
}: Look['title']): Pick<ParagraphStyleValues, 'size' | 'caps' | 'align'> {
  return { size, caps, align: centred ? 'center' : undefined };
}

import type { Look } from './look';
import type { ParagraphStyleValues } from './style-values';

/** Styles of running text: what is said, read, quoted, noted. */

export function textStyles({ sizes, inks }: Look): ParagraphStyleValues[] {
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

import type { Look } from './look';
import type { ParagraphStyleValues } from './style-values';

/** Styles of words in tables and boxes, and of the gaps between them. */

export function tableTextStyles({ inks, sizes }: Look): ParagraphStyleValues[] {
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
    { id: 'TableHeadNumber', name: 'Table Head Number', based: 'TableHead', align: 'number' },
    { id: 'TableText', name: 'Table Text', face: 'head', size: 10, line: 1.05 },
    { id: 'TableNumber', name: 'Table Number', based: 'TableText', align: 'number' },
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

export function boxStyles({ inks, sizes }: Look): ParagraphStyleValues[] {
  return [
    { id: 'BoxHead', name: 'Box Head', face: 'head', size: 10, bold: true, line: 1, keepNext: true, keepLines: true },
    { id: 'BoxHeadNotDisclosed', name: 'Box Head Not Disclosed', based: 'BoxHead', ink: 'FFFFFF' },
    { id: 'BoxText', name: 'Box Text', size: sizes.box, line: 1.07, keepLines: true },
    { id: 'BoxDate', name: 'Box Date', face: 'head', size: 9.5, ink: inks.grey, line: 1.07 },
  ];
}

/** The only empty paragraphs that a page may hold. */
export function spacers(): ParagraphStyleValues[] {
  return [
    { id: 'ChartHolder', name: 'Chart', line: 1, keepNext: true },
    { id: 'TableGap', name: 'Table Gap', size: 6, exact: 8 },
    { id: 'EndOfTable', name: 'End of Table', size: 1, exact: 1 },
  ];
}

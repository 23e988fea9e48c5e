import { twips } from './look';
import type { Look } from './look';
import type { ParagraphStyleValues } from './style-values';
import { titleValues } from './title-styles';

/** Styles of what frames a page: contents, header, footer, markings, the head block of a brief. */

export function frameStyles({ inks, title, house }: Look, text: number): ParagraphStyleValues[] {
  // A letterhead is higher than the margin that it stands in: the text must not touch it.
  const clear =
    house === undefined ? { head: {}, foot: {} } : { head: { before: 4, after: 10 }, foot: { before: 8, after: 2 } };
  const running = { builtIn: true, hiddenFromGallery: true, face: 'head', size: 8.5, ink: inks.grey, line: 1 } as const;
  const number = twips(18);
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
export function markingStyles(level: string, { marking }: Look): ParagraphStyleValues[] {
  const colour = level.toUpperCase();
  const ink = marking ?? colour;
  return [
    { id: `Marking${colour}`, name: `Marking ${colour}`, based: 'Marking', ink },
    { id: `MarkingBottom${colour}`, name: `Marking Bottom ${colour}`, based: 'MarkingBottom', ink },
  ];
}

export function briefStyles({ inks, title, visitInCaps }: Look, text: number): ParagraphStyleValues[] {
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

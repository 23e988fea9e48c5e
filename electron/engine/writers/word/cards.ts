import {
  BorderStyle,
  HeightRule,
  PageOrientation,
  SectionType,
  Tab,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FileChild, ISectionOptions, Paragraph, TableRow } from 'docx';
import { cardSheet } from '../../../../shared/document/card-sheet';
import type { CardFormat, CardSheet } from '../../../../shared/document/card-sheet';
import type { BlockOf, Section } from '../../../../shared/document/pack-document';
import { words } from '../../../../shared/document/pack-document';
import { outputWords } from '../../../../shared/pack/output-words';
import { cardMarkingStyle } from '../look/style-ids';
import { twips } from '../look/look';
import { grid, gridRow } from './grid';
import { plainParagraph, styledParagraph } from './paragraphs';
import { runChildren } from './runs';
import type { Writing } from './writing';

type Card = BlockOf<'card'>;

/**
 * Cards as tables, one a sheet of paper and a section each: rows of exact height, so that a cut through the middle gives
 * cards of one size. Nothing stands in headers and footers, and nothing on the backs.
 */
export function cardSections(section: Section, format: CardFormat, writing: Writing): ISectionOptions[] {
  const sheet = cardSheet(writing.document.paper, format);
  const cards = section.blocks.filter((block) => block.kind === 'card');
  const sheets = Array.from({ length: Math.ceil(cards.length / sheet.count) }, (_, at) =>
    cards.slice(at * sheet.count, (at + 1) * sheet.count),
  );
  return sheets.map((on) => ({
    properties: {
      type: section.page?.recto === true ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE,
      page: {
        size: {
          // The library turns them for a page that lies.
          width: twips(Math.min(sheet.width, sheet.height)),
          height: twips(Math.max(sheet.width, sheet.height)),
          ...(sheet.landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
        },
        margin: {
          top: twips(sheet.margin.top),
          bottom: twips(sheet.margin.bottom),
          left: twips(sheet.margin.side),
          right: twips(sheet.margin.side),
          header: twips(5),
          footer: twips(5),
        },
      },
    },
    children: [cardTable(on, sheet, section, writing), plainParagraph('EndOfTable', [], writing)],
  }));
}

function cardTable(cards: readonly Card[], sheet: CardSheet, section: Section, writing: Writing): FileChild {
  const width = twips(sheet.text + (sheet.columns === 2 ? sheet.gutter : 0));
  const widths = Array.from({ length: sheet.columns }, () => width);
  const layout = { sheet, width, rtl: writing.document.dir === 'rtl' };
  const rows = [0, 1].flatMap((row): TableRow[] => {
    const on = cards.slice(row * sheet.columns, (row + 1) * sheet.columns);
    if (on.length === 0) return [];
    const at = (column: number) => on[column];
    return [
      cardRow('body', row === 1 ? 'above' : null, layout, (column) => upper(at(column), section, writing)),
      cardRow('foot', row === 0 ? 'below' : null, layout, (column) => lower(at(column), section, writing)),
    ];
  });
  const { description } = outputWords(writing.document.language).cards;
  return grid(
    { style: 'PackCards', rows, widths, headerRow: false, title: section.title || description, description, cut: true },
    writing,
  );
}

/** A row of exact height, with white towards the cut above or below it. What stands in a foot stands at its lower end. */
function cardRow(
  part: 'body' | 'foot',
  cut: 'above' | 'below' | null,
  { sheet, width, rtl }: { sheet: CardSheet; width: number; rtl: boolean },
  of: (column: number) => Paragraph[],
): TableRow {
  const line = { style: BorderStyle.DASHED, size: 4, color: '8C8C8C' };
  const whole = twips(sheet[part] + (cut === null ? 0 : sheet.gutter));
  const gutter = twips(sheet.gutter);
  // Programs differ in which side is the left one of a table that runs from the right: there both are alike.
  const inner = (outer: boolean) => (sheet.columns === 1 ? 0 : rtl ? gutter / 2 : outer ? 0 : gutter);
  const cells = Array.from({ length: sheet.columns }, (_, column) => {
    const children = of(column);
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: {
        top: cut === 'above' ? gutter : 0,
        bottom: cut === 'below' ? gutter : 0,
        left: inner(column === 0),
        right: inner(column === sheet.columns - 1),
        marginUnitType: WidthType.DXA,
      },
      ...(cut === 'above' ? { borders: { top: line } } : {}),
      ...(part === 'foot' ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
      children,
    });
  });
  return gridRow({ height: { value: whole, rule: HeightRule.EXACT }, children: cells }, null);
}

function upper(card: Card | undefined, section: Section, writing: Writing): Paragraph[] {
  if (card === undefined) return [plainParagraph('CardPoint', [], writing)];
  const { dir } = writing.document;
  const head = [
    ...runChildren([words(card.head.start)], dir, writing),
    new TextRun({ children: [new Tab()] }),
    ...runChildren([words(card.head.end, ['strong'])], dir, writing),
  ];
  const line = (style: 'CardTitle' | 'CardNumber', text: string) =>
    styledParagraph({ style, runs: [words(text)], dir: 'auto', id: null }, writing);
  return [
    marking(section, writing),
    plainParagraph('CardHead', head, writing),
    line('CardTitle', card.title),
    ...card.points.map(({ id, runs, dir: own }) =>
      styledParagraph({ style: 'CardPoint', runs, dir: own, id, list: writing.lists.places.get(id) }, writing),
    ),
    ...(card.figure === null ? [] : [line('CardNumber', card.figure)]),
  ];
}

function lower(card: Card | undefined, section: Section, writing: Writing): Paragraph[] {
  if (card === undefined) return [plainParagraph('CardPoint', [], writing)];
  const { doNotSay } = card;
  const not =
    doNotSay === null
      ? []
      : [styledParagraph({ style: 'CardDoNotSay', runs: [words(doNotSay)], dir: 'auto', id: null }, writing)];
  return [...not, marking(section, writing)];
}

function marking({ marking: { label, ink } }: Section, writing: Writing): Paragraph {
  return plainParagraph(cardMarkingStyle(ink), runChildren([words(label)], writing.document.dir, writing), writing);
}

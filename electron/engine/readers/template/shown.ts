import type { ParagraphLook, ShownBlock, ShownParagraph, ShownPart } from '../../../../shared/templates/found';
import { child, directText, elements, walk } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { wholeOf } from './measures';
import { isTurned, joined } from './resolve';
import type { Looks } from './resolve';
import { usualStyle } from './style-sheet';
import type { StyleSheet } from './style-sheet';

/** The blocks of a letterhead as other pages than Word's show them: from the cleaned blocks that go into the Word file. */
export function shownBlocks(blocks: readonly XmlElement[], looks: Looks, sheet: StyleSheet): ShownBlock[] {
  const usual = usualStyle(sheet, 'paragraph')?.id ?? null;
  return blocks.flatMap((block): ShownBlock[] => {
    if (block.name === 'w:p') return [shownParagraph(block, looks, usual)];
    return block.name === 'w:tbl' ? [shownTable(block, looks, usual)] : [];
  });
}

function shownTable(table: XmlElement, looks: Looks, usual: string | null): ShownBlock {
  const grid = child(table, 'w:tblGrid');
  const widths = grid === null ? [] : elements(grid).map(({ attributes }) => wholeOf(attributes['w:w']) ?? 1000);
  const sum = widths.reduce((all, each) => all + each, 0);
  return {
    kind: 'table',
    columns: widths.map((width) => Math.round((width / Math.max(1, sum)) * 10_000) / 10_000),
    rows: named(table, 'w:tr').map((row) =>
      named(row, 'w:tc').map((cell) => {
        const properties = child(cell, 'w:tcPr');
        const span = properties === null ? null : child(properties, 'w:gridSpan');
        return {
          span: wholeOf(span?.attributes['w:val']) ?? 1,
          paragraphs: paragraphsIn(cell).map((paragraph) => shownParagraph(paragraph, looks, usual)),
        };
      }),
    ),
  };
}

function named(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).filter((each) => each.name === name);
}

/** Paragraphs of a cell and of the tables within it. */
function paragraphsIn(holder: XmlElement): XmlElement[] {
  return elements(holder).flatMap((each) => {
    if (each.name === 'w:p') return [each];
    return ['w:tbl', 'w:tr', 'w:tc'].includes(each.name) ? paragraphsIn(each) : [];
  });
}

function shownParagraph(paragraph: XmlElement, looks: Looks, usual: string | null): ShownParagraph {
  const properties = child(paragraph, 'w:pPr');
  const style = properties === null ? null : (child(properties, 'w:pStyle')?.attributes['w:val'] ?? null);
  const look = joined(looks.paragraph(style ?? usual), looks.direct(properties));
  const parts = elements(paragraph).flatMap((run) => partsOf(run, look, looks));
  return { kind: 'paragraph', look, rtl: isTurned(properties, 'w:bidi'), parts };
}

function partsOf(run: XmlElement, around: ParagraphLook, looks: Looks): ShownPart[] {
  if (run.name === 'w:fldSimple') return [{ kind: run.attributes['w:instr'] === 'PAGE' ? 'page' : 'pages' }];
  const properties = child(run, 'w:rPr');
  const look = looks.letters(properties, around);
  const rtl = isTurned(properties, 'w:rtl');
  return elements(run).flatMap((each): ShownPart[] => {
    if (each.name === 'w:t') return [{ kind: 'text', text: directText(each), look, rtl }];
    if (each.name === 'w:noBreakHyphen') return [{ kind: 'text', text: '‑', look, rtl }];
    if (each.name === 'w:tab') return [{ kind: 'tab' }];
    if (each.name === 'w:br' || each.name === 'w:cr') return [{ kind: 'break' }];
    return each.name === 'w:drawing' ? drawingParts(each, looks) : [];
  });
}

const emusPerMillimetre = 36_000;

/** The pictures of a drawing, and the words of its text boxes. */
function drawingParts(drawing: XmlElement, looks: Looks): ShownPart[] {
  const [holder] = elements(drawing);
  if (holder === undefined) return [];
  const extent = child(holder, 'wp:extent')?.attributes ?? {};
  const size = (name: 'cx' | 'cy') => Math.round((Number(extent[name] ?? 0) / emusPerMillimetre) * 10) / 10;
  const pictures: string[] = [];
  const boxes: ShownPart[] = [];
  walk(holder, (element) => {
    if (element.name === 'a:blip') pictures.push(element.attributes['r:embed'] ?? '');
    if (element.name === 'w:txbxContent') boxes.push(...boxParts(element, looks));
  });
  const description = child(holder, 'wp:docPr')?.attributes['descr'] ?? '';
  const [picture] = pictures;
  const shown: ShownPart[] =
    picture === undefined
      ? []
      : [{ kind: 'picture', picture, widthMm: size('cx'), heightMm: size('cy'), side: sideOf(holder), description }];
  return [...shown, ...boxes];
}

function boxParts(box: XmlElement, looks: Looks): ShownPart[] {
  return paragraphsIn(box).flatMap((paragraph, at) => [
    ...(at === 0 ? [] : [{ kind: 'break' } as const]),
    ...shownParagraph(paragraph, looks, null).parts,
  ]);
}

/** Where a drawing that stands beside the text is: roughly, since other pages let it flow. */
function sideOf(holder: XmlElement): 'start' | 'center' | 'end' | null {
  if (holder.name !== 'wp:anchor') return null;
  const position = child(holder, 'wp:positionH');
  const aligned = position === null ? null : child(position, 'wp:align');
  const align = aligned === null ? '' : directText(aligned);
  if (align === 'center') return 'center';
  if (align === 'right' || align === 'outside') return 'end';
  const offset = position === null ? null : child(position, 'wp:posOffset');
  const emus = offset === null ? 0 : Number(directText(offset));
  return emus > 90 * emusPerMillimetre ? 'end' : emus > 45 * emusPerMillimetre ? 'center' : 'start';
}

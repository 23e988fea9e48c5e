import { assertNever } from '../../../../shared/document/assert-never';
import { TableCell, WidthType } from 'docx';
import type { FileChild, TableRow } from 'docx';
import type { BlockOf } from '../../../../shared/document/pack-document';
import { words } from '../../../../shared/document/pack-document';
import { rowBookmark } from './anchors';
import { columnWidths, grid, gridRow } from './grid';
import { plainParagraph, styledParagraph } from './paragraphs';
import { runChildren } from './runs';
import type { TableStyle } from '../look/style-ids';
import { boxDateWidth, staysWhole } from '../look/style-of';
import type { Writing } from './writing';

type BoxBlock = BlockOf<'box'>;

interface BoxLook {
  table: TableStyle;
  head: 'BoxHead' | 'BoxHeadNotDisclosed';
  label: string;
  /** The frame is drawn half outside the table: these twips bring its edges to the edges of the text. */
  indent: number;
  narrower: number;
}

function boxLook(usability: BoxBlock['usability'], { words: own }: Writing): BoxLook {
  switch (usability) {
    case 'may-be-used':
      return { table: 'PackBoxMayBeUsed', head: 'BoxHead', label: own.mayBeUsed, indent: 8, narrower: 16 };
    case 'not-to-be-disclosed':
      return {
        table: 'PackBoxNotToBeDisclosed',
        head: 'BoxHeadNotDisclosed',
        label: own.notToBeDisclosed,
        indent: 28,
        narrower: 72,
      };
    default:
      return assertNever(usability);
  }
}

/**
 * Dated facts in a frame; its head repeats, so that the label stands on every page that the box reaches. `bound`: its last
 * row stays with what follows.
 */
export function boxBlock(block: BoxBlock, writing: Writing, bound: boolean): FileChild[] {
  const look = boxLook(block.usability, writing);
  const date = boxDateWidth(writing.look);
  const widths = columnWidths([date, 1 - date], writing.page.text - look.narrower);
  const last = block.rows.length - 1;
  const rows = block.rows.map((row, at) => factRow(row, widths, at === last ? bound : staysWhole(block), writing));
  return [
    grid(
      {
        style: look.table,
        rows: [headRow(look, widths, writing), ...rows],
        widths,
        headerRow: true,
        indent: look.indent,
        title: look.label,
        description: look.label,
      },
      writing,
    ),
  ];
}

function headRow(look: BoxLook, widths: readonly number[], writing: Writing): TableRow {
  const width = widths.reduce((all, each) => all + each, 0);
  const runs = runChildren([words(look.label)], writing.document.dir, writing);
  const label = plainParagraph(look.head, runs, writing);
  const cell = new TableCell({ width: { size: width, type: WidthType.DXA }, columnSpan: 2, children: [label] });
  return gridRow({ tableHeader: true, children: [cell] }, null);
}

function factRow(
  row: BoxBlock['rows'][number],
  widths: readonly number[],
  keepNext: boolean,
  writing: Writing,
): TableRow {
  const anchor = writing.anchor(row.id);
  const bookmark = rowBookmark(anchor);
  const date = styledParagraph({ style: 'BoxDate', runs: [words(row.date)], dir: 'auto', id: null, bookmark }, writing);
  const fact = styledParagraph({ style: 'BoxText', runs: row.runs, dir: row.dir, id: null }, writing);
  const cells = [date, fact].map(
    (paragraph, at) => new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children: [paragraph] }),
  );
  return gridRow({ children: cells, ...(keepNext ? { keepNext: true } : {}) }, anchor);
}

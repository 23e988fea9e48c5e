import { BorderStyle, TableCell, WidthType } from 'docx';
import type { FileChild, ITableCellOptions, Paragraph, TableRow } from 'docx';
import { captionId, sourceId } from '../../../../shared/document/anchors';
import type { BlockOf, Cell, Column, Row, Run } from '../../../../shared/document/pack-document';
import { runsText } from '../../../../shared/document/pack-document';
import { rowBookmark } from './anchors';
import type { Anchor } from './anchors';
import { columnWidths, grid, gridRow } from './grid';
import { styledParagraph } from './paragraphs';
import type { ParagraphStyle } from '../look/style-ids';
import { cellStyle, goesOn, keepsClearOfBar, tableStaysWhole, tableStyle, touchesWords } from '../look/style-of';
import type { Writing } from './writing';

type TableBlock = BlockOf<'table'>;

/** Margin in twips that keeps the text of a first column clear of the bar of a changed row. */
const barMargin = 142;

/** Twips between a column of numbers and the words of the next. */
const numberMargin = 180;

/** A table with its caption above and its source below. `bound`: its last row stays with what follows. */
export function tableBlock(block: TableBlock, writing: Writing, bound: boolean): FileChild[] {
  return [...caption(block, writing), table(block, writing, bound), ...source(block, writing)];
}

/** The caption of a table or chart, bound to what follows it. */
export function caption(block: { id: string; caption: Run[] | null }, writing: Writing): Paragraph[] {
  if (block.caption === null) return [];
  return [styledParagraph({ style: 'Caption', runs: block.caption, dir: 'auto', id: captionId(block.id) }, writing)];
}

/** The line under a table or chart that says where it comes from. */
export function source(block: { id: string; source: Run[] | null }, writing: Writing): Paragraph[] {
  if (block.source === null) return [];
  return [styledParagraph({ style: 'TableSource', runs: block.source, dir: 'auto', id: sourceId(block.id) }, writing)];
}

function table(block: TableBlock, writing: Writing, bound: boolean): FileChild {
  const widths = columnWidths(
    block.columns.map((column) => column.width),
    writing.page.text,
  );
  const headings = block.columns.map((column) => runsText(column.head)).join(', ') || '–';
  const kept = tableStaysWhole(block);
  const begins = goesOn(block);
  const last = block.rows.length - 1;
  const head = headRow(block, widths, kept, writing);
  const rows = block.rows.map((row, at) =>
    bodyRow(
      block,
      row,
      widths,
      at < last ? kept || (begins && at === 0) : bound || (kept && block.source !== null),
      writing,
    ),
  );
  return grid(
    {
      style: tableStyle(block.look),
      rows: [head, ...rows],
      widths,
      headerRow: true,
      title: block.caption === null ? block.description || headings : runsText(block.caption),
      description: block.description === '' ? headings : block.description,
    },
    writing,
  );
}

function headRow(block: TableBlock, widths: readonly number[], kept: boolean, writing: Writing): TableRow {
  const cells = block.columns.map((column, at) => {
    const style: ParagraphStyle = column.align === 'end' ? 'TableHeadNumber' : 'TableHead';
    const paragraph = styledParagraph({ style, runs: column.head, dir: 'auto', id: null }, writing);
    return new TableCell({ ...cellOptions(block, at, widths, writing), children: [paragraph] });
  });
  return gridRow({ tableHeader: true, ...(kept ? { keepNext: true } : {}), children: cells }, null);
}

function bodyRow(
  block: TableBlock,
  row: Row,
  widths: readonly number[],
  keepNext: boolean,
  writing: Writing,
): TableRow {
  const anchor = writing.anchor(row.id);
  const cells = block.columns.map((column, at) => {
    const content = row.cells[at] ?? { paragraphs: [{ role: 'text' as const, runs: [] }] };
    return new TableCell({
      ...cellOptions(block, at, widths, writing),
      ...(row.kind === 'total' ? { borders: totalRule(writing) } : {}),
      ...(row.changed && at === 0 ? { borders: changedBar(writing) } : {}),
      children: cellParagraphs(block, row, column, content, at, at === 0 ? anchor : null, writing),
    });
  });
  return gridRow({ children: cells, ...(keepNext ? { keepNext: true } : {}) }, anchor);
}

function cellOptions(
  block: TableBlock,
  at: number,
  widths: readonly number[],
  { document }: Writing,
): Omit<ITableCellOptions, 'children'> {
  const margins = {
    ...(at === 0 && keepsClearOfBar(block) ? { left: barMargin } : {}),
    ...(touchesWords(block, at, document.dir) ? { right: numberMargin } : {}),
  };
  return {
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    ...(Object.keys(margins).length === 0 ? {} : { margins: { ...margins, marginUnitType: WidthType.DXA } }),
  };
}

/** Conditional formatting of the last row alone is not drawn everywhere. */
function totalRule({ look }: Writing) {
  return { top: { style: BorderStyle.SINGLE, size: 8, color: look.inks.ink } };
}

function changedBar({ look }: Writing) {
  return { left: { style: BorderStyle.SINGLE, size: 36, color: look.inks.accent } };
}

function cellParagraphs(
  block: TableBlock,
  row: Row,
  column: Column,
  content: Cell,
  at: number,
  anchor: Anchor | null,
  writing: Writing,
): Paragraph[] {
  const bookmark = rowBookmark(anchor);
  return content.paragraphs.map((paragraph, n) => {
    const style = cellStyle(block.look, row.kind, paragraph.role, at);
    const runs = column.strong ? paragraph.runs.map(strong) : paragraph.runs;
    const marked = n === 0 ? bookmark : undefined;
    return styledParagraph({ style, runs, dir: 'auto', id: null, bookmark: marked }, writing);
  });
}

function strong(run: Run): Run {
  return run.roles.length > 0 ? run : { ...run, roles: ['strong'] };
}

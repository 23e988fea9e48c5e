import { TableCell, WidthType } from 'docx';
import type { FileChild, Paragraph, TableRow } from 'docx';
import type { BlockOf } from '../../../../shared/document/pack-document';
import { words } from '../../../../shared/document/pack-document';
import { twips } from '../look/look';
import { labelWidth, staysWhole } from '../look/style-of';
import { rowBookmark } from './anchors';
import { columnWidths, grid, gridRow } from './grid';
import { plainParagraph, styledParagraph } from './paragraphs';
import type { ParagraphStyle, TableStyle } from '../look/style-ids';
import type { Writing } from './writing';

type FactsBlock = BlockOf<'facts'>;
type Fact = FactsBlock['rows'][number]['facts'][number];

interface FactsLook {
  table: TableStyle;
  value: ParagraphStyle;
  widths: number[];
  title: string;
}

/** Facts in two pairs of label and value, rules between the rows. */
export function factsBlock(block: FactsBlock, writing: Writing): FileChild[] {
  const pairs = block.rows.some((row) => row.facts.length > 1) ? 2 : 1;
  const labels = Array.from({ length: pairs }, (_, at) => twips(labelWidth(block, at)));
  const value = writing.page.text / pairs;
  const widths = columnWidths(
    labels.flatMap((label) => [label, value - label]),
    writing.page.text,
  );
  const title = writing.words.meetingAtAGlance;
  return [facts(block, { table: 'PackFacts', value: 'FactValue', widths, title }, writing)];
}

/** The facts of the cover: one a line, without rules, pushed to the foot of the page. */
export function coverFactsBlock(block: FactsBlock, writing: Writing): FileChild[] {
  const label = twips(38);
  const title = writing.words.aboutThisCopy;
  const widths = [label, writing.page.text - label];
  const single = {
    ...block,
    rows: block.rows.flatMap((row) =>
      row.facts.map((fact, at) => ({ id: at === 0 ? row.id : `${row.id}/${String(at)}`, facts: [fact] })),
    ),
  };
  return [
    plainParagraph('CoverSpace', [], writing),
    facts(single, { table: 'PackPlain', value: 'CoverValue', widths, title }, writing),
  ];
}

function facts(block: FactsBlock, look: FactsLook, writing: Writing): FileChild {
  const last = block.rows.length - 1;
  const kept = staysWhole(block);
  const rows = block.rows.map((row, at) => factRow(row, look, kept && at < last, writing));
  const description = block.rows.flatMap((row) => row.facts.map((fact) => fact.label)).join(', ');
  return grid(
    { style: look.table, rows, widths: look.widths, headerRow: false, title: look.title, description },
    writing,
  );
}

function factRow(row: FactsBlock['rows'][number], look: FactsLook, keepNext: boolean, writing: Writing): TableRow {
  const anchor = writing.anchor(row.id);
  const bookmark = rowBookmark(anchor);
  const columns = look.widths.length;
  const cells = row.facts.flatMap((fact, at) => {
    const rest = at === row.facts.length - 1 ? columns - at * 2 - 1 : 1;
    const width = look.widths.slice(at * 2 + 1, at * 2 + 1 + rest).reduce((all, each) => all + each, 0);
    return [
      cell(look.widths[at * 2] ?? 0, 1, label(fact, at === 0 ? bookmark : undefined, writing)),
      cell(width, rest, styledParagraph({ style: look.value, runs: fact.value, dir: 'auto', id: null }, writing)),
    ];
  });
  return gridRow({ children: cells, ...(keepNext ? { keepNext: true } : {}) }, anchor);
}

function label(fact: Fact, bookmark: string | undefined, writing: Writing): Paragraph {
  return styledParagraph({ style: 'FactLabel', runs: [words(fact.label)], dir: 'auto', id: null, bookmark }, writing);
}

function cell(width: number, columns: number, paragraph: Paragraph): TableCell {
  const span = columns === 1 ? {} : { columnSpan: columns };
  return new TableCell({ width: { size: width, type: WidthType.DXA }, ...span, children: [paragraph] });
}

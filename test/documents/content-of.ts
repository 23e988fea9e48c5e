import type { BlockOf, DocumentBlock, PackDocument, Run, Section } from '../../shared/document/pack-document';
import { runsText } from '../../shared/document/pack-document';
import { documentWords } from '../../electron/engine/writers/look/document-words';
import { itemStyle, paragraphStyle, printedBlocks } from '../../electron/engine/writers/look/style-of';
import type { ReadDocument } from './read-docx';

/** What a Word file of `document` must hold, in the shape in which it is read back. */
export function contentOf(document: PackDocument): ReadDocument {
  const content: ReadDocument = {
    headings: [],
    items: [],
    paragraphs: [],
    tables: [],
    notes: [],
    charts: [],
    sections: [],
  };
  for (const section of document.sections) {
    headOf(section, document, content);
    for (const block of printedBlocks(section)) addBlock(block, section, document, content);
    content.sections.push(frameOf(section, document));
  }
  return content;
}

function frameOf(
  { running, marking, kind }: Section,
  { version, copy }: PackDocument,
): ReadDocument['sections'][number] {
  const heads = running.start === '' && running.end === '' ? [] : [`${running.start}\t${running.end}`];
  const number = kind === 'cover' ? '' : (copy ?? '');
  return {
    header: [marking.label, ...heads].join('\n'),
    footer: [`${version}\t${number}\tPage  of `, marking.label].join('\n'),
  };
}

function headOf({ kind, title, number, head }: Section, { copy, language }: PackDocument, content: ReadDocument): void {
  if (kind === 'cover') return;
  if (kind === 'contents') {
    content.paragraphs.push({ style: 'TOCHeading', text: title });
    return;
  }
  const annex = number !== null && /[A-Z]/.test(number) ? `${documentWords(language).annex} ` : '';
  content.headings.push({ level: 1, text: number === null ? title : `${annex}${number}\t${title}` });
  if (head === null) return;
  const lines = {
    BriefNumber: `${head.reference}\t${copy ?? ''}`,
    BriefDate: head.date,
    BriefVisit: head.visit,
    BriefBy: head.by,
  };
  content.paragraphs.push(...Object.entries(lines).map(([style, text]) => ({ style, text })));
}

function addBlock(block: DocumentBlock, section: Section, document: PackDocument, content: ReadDocument): void {
  switch (block.kind) {
    case 'heading':
      content.headings.push({ level: block.level, text: text(block.runs, section, content) });
      break;
    case 'paragraph':
      content.paragraphs.push({ style: paragraphStyle(block.role), text: text(block.runs, section, content) });
      break;
    case 'item':
      content.items.push({
        style: itemStyle(block.list),
        number: printed(block),
        level: block.level,
        text: text(block.runs, section, content),
      });
      break;
    case 'facts':
      content.tables.push(...factRows(block, section, content));
      break;
    case 'box': {
      const { mayBeUsed, notToBeDisclosed } = documentWords(document.language);
      const label = block.usability === 'may-be-used' ? mayBeUsed : notToBeDisclosed;
      content.tables.push([[label], ...block.rows.map((row) => [row.date, text(row.runs, section, content)])]);
      break;
    }
    case 'table':
      addTable(block, section, content);
      break;
    case 'chart': {
      const { categories, series } = block.chart;
      content.paragraphs.push({ style: 'Caption', text: text(block.caption, section, content) });
      content.charts.push({ categories, series: series.map(({ name, values }) => ({ name, values })) });
      if (block.source !== null)
        content.paragraphs.push({ style: 'TableSource', text: text(block.source, section, content) });
      break;
    }
    case 'card':
      // Cards are read back by a test of their own.
      break;
    case 'contents':
      content.paragraphs.push(...block.entries.map((entry) => contentsEntry(entry, document)));
      break;
  }
}

function contentsEntry(
  entry: BlockOf<'contents'>['entries'][number],
  { language, pages }: PackDocument,
): { style: string; text: string } {
  const annex = entry.number !== null && /[A-Z]/.test(entry.number) ? `${documentWords(language).annex} ` : '';
  const page = pages?.[entry.section];
  return {
    style: 'TOC1',
    text: `${annex}${entry.number ?? ''}\t${entry.title}${page === undefined ? '' : `\t${page}`}`,
  };
}

function factRows(block: BlockOf<'facts'>, section: Section, content: ReadDocument): string[][][] {
  const cells = (facts: BlockOf<'facts'>['rows'][number]['facts']): string[] =>
    facts.flatMap((fact) => [fact.label, text(fact.value, section, content)]);
  return [block.rows.map((row) => cells(row.facts))];
}

function addTable(block: BlockOf<'table'>, section: Section, content: ReadDocument): void {
  if (block.caption !== null)
    content.paragraphs.push({ style: 'Caption', text: text(block.caption, section, content) });
  const rows = block.rows.map((row) =>
    row.cells.map((cell) => cell.paragraphs.map(({ runs }) => text(runs, section, content)).join('\n')),
  );
  content.tables.push([block.columns.map((column) => runsText(column.head)), ...rows]);
  if (block.source !== null)
    content.paragraphs.push({ style: 'TableSource', text: text(block.source, section, content) });
}

/** The words of some runs; their notes are added in the order of the marks. */
function text(runs: readonly Run[], { notes }: Section, content: ReadDocument): string {
  for (const run of runs) {
    const note = notes.find(({ id }) => id === run.note);
    if (note !== undefined) content.notes.push(runsText(note.runs));
  }
  return runsText(runs);
}

function printed({ list, number, level }: BlockOf<'item'>): string {
  if (number === null) return level % 2 === 0 ? '•' : '–';
  return list === 'point' ? String(number) : `${String(number)}.`;
}

import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import { ChartRun } from 'docx/charts';
import type { DocumentBlock, PackDocument, Run, Section } from '../../shared/document/pack-document';
import { runsText, words } from '../../shared/document/pack-document';

/** The same blocks as the docx library writes them with nothing done before or after: the floor of the export. */
export async function writeBare(document: PackDocument): Promise<Uint8Array> {
  const notes: Run[][] = [];
  const sections = document.sections.map((section) => ({
    headers: { default: new Header({ children: [line(section.marking.label), line(section.running.end)] }) },
    footers: { default: new Footer({ children: [pageLine(document.version), line(section.marking.label)] }) },
    children: [line(section.title), ...section.blocks.flatMap((block) => blockChildren(block, section, notes))],
  }));
  const footnotes = Object.fromEntries(notes.map((runs, at) => [String(at + 1), { children: [line(runsText(runs))] }]));
  return Packer.toBuffer(new Document({ title: document.title, footnotes, sections }));
}

function line(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

function pageLine(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ children: [text, ' ', PageNumber.CURRENT, ' ', PageNumber.TOTAL_PAGES] })],
  });
}

function paragraph(runs: readonly Run[], section: Section, notes: Run[][]): Paragraph {
  return new Paragraph({ style: 'Normal', children: runs.flatMap((run) => textRuns(run, section, notes)) });
}

function textRuns(run: Run, section: Section, notes: Run[][]): ParagraphChild[] {
  const text = new TextRun({ text: run.text, ...(run.roles.length > 0 ? { style: 'Strong' } : {}) });
  const note = section.notes.find(({ id }) => id === run.note);
  if (note === undefined) return [text];
  notes.push(note.runs);
  return [text, new FootnoteReferenceRun(notes.length)];
}

function blockChildren(block: DocumentBlock, section: Section, notes: Run[][]): FileChild[] {
  const set = (runs: readonly Run[]): Paragraph => paragraph(runs, section, notes);
  const optional = (runs: readonly Run[] | null): Paragraph[] => (runs === null ? [] : [set(runs)]);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [set(block.runs)];
    case 'facts':
      return [table(block.rows.map((row) => row.facts.flatMap((fact) => [[line(fact.label)], [set(fact.value)]])))];
    case 'box':
      return [table(block.rows.map((row) => [[line(row.date)], [set(row.runs)]]))];
    case 'table': {
      const head = block.columns.map((column) => [set(column.head)]);
      const rows = block.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(({ runs }) => set(runs))));
      return [...optional(block.caption), table([head, ...rows]), ...optional(block.source)];
    }
    case 'chart': {
      const { categories, series } = block.chart;
      const plotted = series.map(({ name, kind, values }) => ({ name, values, type: kind }));
      const chart = new ChartRun({ type: 'column', categories, series: plotted });
      return [set(block.caption), new Paragraph({ children: [chart] }), ...optional(block.source)];
    }
    case 'card':
      return [line(block.title), ...block.points.map(({ runs }) => set(runs))];
    case 'contents':
      return block.entries.map((entry) => set([words(entry.title)]));
  }
}

function table(rows: Paragraph[][][]): Table {
  const cells = (row: Paragraph[][]): TableCell[] => row.map((children) => new TableCell({ children }));
  return new Table({ rows: rows.map((row) => new TableRow({ children: cells(row) })) });
}

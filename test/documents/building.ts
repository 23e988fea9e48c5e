import type {
  BlockOf,
  Cell,
  Column,
  DocumentBlock,
  Note,
  PackDocument,
  Row,
  Run,
  RunRole,
  Section,
} from '../../shared/document/pack-document';
import { words } from '../../shared/document/pack-document';

/** Text in short: `~` stands for a blank that does not break. */
export function t(text: string, ...roles: RunRole[]): Run {
  return words(text.replaceAll('~', '\u00a0'), roles);
}

type Runs = string | Run | Run[];

function runs(of: Runs): Run[] {
  if (typeof of === 'string') return [t(of)];
  return Array.isArray(of) ? of : [of];
}

/** A run whose words are followed by the mark of a note. */
export function noted(text: string, note: string): Run {
  return { ...t(text), note };
}

/** Gives ids that tell where a block stands, and builds blocks with few words. */
export class SectionBuilder {
  readonly id: string;
  readonly blocks: DocumentBlock[] = [];
  readonly notes: Note[] = [];

  constructor(id: string) {
    this.id = id;
  }

  private common() {
    const at = String(this.blocks.length + 1);
    return { id: `${this.id}.${at}`, origin: { area: 'packs' as const, id: this.id, at } };
  }

  heading(text: Runs, level: 2 | 3 = 2): this {
    this.blocks.push({ kind: 'heading', ...this.common(), level, runs: runs(text), dir: 'auto' });
    return this;
  }

  paragraph(text: Runs, role: BlockOf<'paragraph'>['role'] = 'body', dir: 'auto' | 'ltr' | 'rtl' = 'auto'): this {
    this.blocks.push({ kind: 'paragraph', ...this.common(), role, runs: runs(text), dir });
    return this;
  }

  item(list: BlockOf<'item'>['list'], number: number | null, text: Runs, level = 0): this {
    this.blocks.push({ kind: 'item', ...this.common(), list, level, number, runs: runs(text), dir: 'auto' });
    return this;
  }

  objective(number: number, kind: string, text: string): this {
    return this.item('objective', number, [t(kind, 'objective-kind'), t(text)]);
  }

  point(number: number, lead: string, body: Runs, priority: string | null): this {
    const end = priority === null ? [] : [t(`  ${priority}`, 'priority')];
    return this.item('point', number, [t(lead, 'point-lead'), t(' '), ...runs(body), ...end]);
  }

  facts(...rows: [string, Runs, string?, Runs?][]): this {
    const common = this.common();
    this.blocks.push({
      kind: 'facts',
      ...common,
      rows: rows.map(([label, value, second, other], at) => ({
        id: `${common.id}.${String(at + 1)}`,
        facts: [
          { label, value: runs(value) },
          ...(second === undefined || other === undefined ? [] : [{ label: second, value: runs(other) }]),
        ],
      })),
    });
    return this;
  }

  table(values: {
    look?: BlockOf<'table'>['look'];
    caption?: string;
    columns: Column[];
    rows: Omit<Row, 'id' | 'origin'>[];
    source?: string;
    description: string;
  }): this {
    const common = this.common();
    this.blocks.push({
      kind: 'table',
      ...common,
      look: values.look ?? 'data',
      caption: values.caption === undefined ? null : [t(values.caption)],
      columns: values.columns,
      rows: values.rows.map((row, at) => ({ ...row, id: `${common.id}.${String(at + 1)}`, origin: null })),
      source: values.source === undefined ? null : [t(values.source)],
      description: values.description,
    });
    return this;
  }

  box(usability: BlockOf<'box'>['usability'], ...rows: [string, Runs][]): this {
    const common = this.common();
    this.blocks.push({
      kind: 'box',
      ...common,
      usability,
      rows: rows.map(([date, text], at) => ({
        id: `${common.id}.${String(at + 1)}`,
        date: date.replaceAll('~', '\u00a0'),
        runs: runs(text),
        origin: null,
        dir: 'auto' as const,
      })),
    });
    return this;
  }

  chart(values: Pick<BlockOf<'chart'>, 'chart' | 'description'> & { caption: string; source: string }): this {
    const { chart, description, caption, source } = values;
    this.blocks.push({
      kind: 'chart',
      ...this.common(),
      chart,
      description,
      caption: [t(caption)],
      source: [t(source)],
    });
    return this;
  }

  note(id: string, text: string): this {
    this.notes.push({ id, runs: [t(text)] });
    return this;
  }
}

/** A column of a table. */
export function column(head: string, width: number, align: 'start' | 'end' = 'start', strong = false): Column {
  return { head: [t(head)], width, align, strong };
}

type Paragraphs = Cell['paragraphs'];

/** A cell of one or more paragraphs. */
export function cell(...paragraphs: (string | [Paragraphs[number]['role'], Runs])[]): Cell {
  return {
    paragraphs: paragraphs.map((each) =>
      typeof each === 'string' ? { role: 'text' as const, runs: [t(each)] } : { role: each[0], runs: runs(each[1]) },
    ),
  };
}

/** A row of text cells; what looks like a figure after the first column is set as one where `numbers`. */
export function row(
  cells: (string | Cell)[],
  kind: Row['kind'] = 'plain',
  numbers = false,
): Omit<Row, 'id' | 'origin'> {
  return {
    kind,
    changed: false,
    cells: cells.map((each, at) =>
      typeof each !== 'string' ? each : numbers && at > 0 ? cell(['number', each]) : cell(each),
    ),
  };
}

export interface SectionValues {
  kind: Section['kind'];
  number: string | null;
  title: string;
  marking: Section['marking'];
  running: Section['running'];
  head: Section['head'];
}

/** The section that a builder has filled. */
export function section(builder: SectionBuilder, values: SectionValues): Section {
  return { id: builder.id, ...values, blocks: builder.blocks, notes: builder.notes, origin: null };
}

/** A whole document around some sections. */
export function packDocument(values: Partial<PackDocument> & Pick<PackDocument, 'sections'>): PackDocument {
  return {
    format: 1,
    title: 'Briefing pack',
    subject: 'Briefing pack',
    language: 'en',
    dir: 'ltr',
    paper: 'A4',
    template: 'generic',
    marking: restricted,
    version: 'v7 · 24 Nov 2024, 21:40',
    copy: 'Copy 3 of 12',
    ...values,
  };
}

export const restricted = { level: 'restricted', label: 'RESTRICTED – SAMPLE', ink: '9B1C1C' };
export const unmarked = { level: 'unmarked', label: 'UNMARKED – SAMPLE', ink: '565F6B' };

import type { BlockOf, Cell, Column, DocumentBlock, Origin, Run } from '../document/pack-document';
import { words } from '../document/pack-document';
import { inlineText } from '../document/rich-text';
import type { Block, RichText } from '../document/rich-text';
import { isNumberColumn, partsOf } from '../document/text-tables';
import type { TextCell, TextTable } from '../document/text-tables';
import type { Binding } from '../figures/binding';
import type { OwnText } from './outline';
import { textRuns } from './text-runs';
import type { Section } from './text-runs';

/** Makers of the document's blocks that several parts of a pack use. */

export function heading(id: string, level: 2 | 3, text: string, origin: Origin | null = null): BlockOf<'heading'> {
  return { kind: 'heading', id, origin, level, runs: [words(text)], dir: 'auto' };
}

export function line(
  id: string,
  role: BlockOf<'paragraph'>['role'],
  runs: Run[] | string,
  origin: Origin | null = null,
): BlockOf<'paragraph'> {
  return { kind: 'paragraph', id, origin, role, runs: typeof runs === 'string' ? [words(runs)] : runs, dir: 'auto' };
}

/** A written text as blocks of the document; its own headings stand one level below the section's. */
export function written(
  section: Section,
  prefix: string,
  text: RichText,
  bindings: readonly Binding[],
  role: BlockOf<'paragraph'>['role'],
  origin: Origin,
): DocumentBlock[] {
  const counters: number[] = [];
  return partsOf(text)
    .filter((part) => 'cells' in part || part.content.length > 0)
    .map((part): DocumentBlock => {
      if ('cells' in part) {
        counters.length = 0;
        return writtenTable(section, prefix, part, bindings, origin);
      }
      const block = part;
      const common = {
        id: `${prefix}/${block.id}`,
        origin: { ...origin, at: block.id },
        runs: textRuns(section, block, bindings),
        dir: block.dir,
      };
      const number = nextNumber(counters, block);
      switch (block.kind) {
        case 'paragraph':
          return { kind: 'paragraph', ...common, role } as const;
        case 'heading':
          return { kind: 'heading', ...common, level: 3 } as const;
        case 'quote':
          return { kind: 'paragraph', ...common, role: 'quotation' } as const;
        case 'item':
          return { kind: 'item', ...common, list: block.list, level: block.level, number } as const;
      }
    });
}

/** Blocks of a text that is written in a part of the pack itself: each leads to the part. */
export function writtenInPart(
  section: Section,
  prefix: string,
  { text, bindings }: OwnText,
  role: BlockOf<'paragraph'>['role'],
): DocumentBlock[] {
  const origin: Origin = { area: 'packs', id: section.content.pack.id, at: section.id };
  return written(section, prefix, text, bindings, role, origin).map((block) =>
    block.kind === 'table'
      ? { ...block, origin, rows: block.rows.map((row) => ({ ...row, origin })) }
      : { ...block, origin },
  );
}

/** A table of a text: its first row heads it, and columns of numbers stand on their end. */
function writtenTable(
  section: Section,
  prefix: string,
  { id, cells }: TextTable,
  bindings: readonly Binding[],
  origin: Origin,
): BlockOf<'table'> {
  const [head = [], ...rows] = cells;
  const runs = (one: TextCell | null) => (one === null ? [] : textRuns(section, one, bindings));
  const numbers = head.map((_, col) => isNumberColumn(rows.map((row) => row[col] ?? null)));
  return {
    kind: 'table',
    id: `${prefix}/${id}`,
    origin: { ...origin, at: id },
    look: 'data',
    caption: null,
    columns: head.map((one, col) => ({
      head: runs(one),
      width: 1 / head.length,
      align: numbers[col] ? 'end' : 'start',
      strong: false,
    })),
    rows: rows.map((row, at) => ({
      id: `${prefix}/${id}/row-${at + 1}`,
      kind: 'plain',
      changed: false,
      origin: { ...origin, at: id },
      cells: row.map((one, col) => ({ paragraphs: [{ role: numbers[col] ? 'number' : 'text', runs: runs(one) }] })),
    })),
    source: null,
    description: head.map((one) => (one === null ? '' : inlineText(one.content))).join(', '),
  };
}

/** The printed number of a list item; a list restarts after anything that is no item. */
function nextNumber(counters: number[], block: Block): number | null {
  if (block.kind !== 'item') {
    counters.length = 0;
    return null;
  }
  counters.length = Math.min(counters.length, block.level + 1);
  while (counters.length <= block.level) counters.push(0);
  if (block.list === 'bullet') return null;
  const number = (counters[block.level] ?? 0) + 1;
  counters[block.level] = number;
  return number;
}

export function column(head: string, width: number, align: Column['align'] = 'start', strong = false): Column {
  return { head: head === '' ? [] : [words(head)], width, align, strong };
}

export function cell(text: string | Run[], role: Cell['paragraphs'][number]['role'] = 'text'): Cell {
  return { paragraphs: [{ role, runs: typeof text === 'string' ? [words(text)] : text }] };
}

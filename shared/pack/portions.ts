import { assertNever } from '../document/assert-never';
import { words } from '../document/pack-document';
import type {
  BlockOf,
  Cell,
  DocumentBlock,
  Origin,
  PackDocument,
  ParagraphRole,
  Row,
  Run,
  Section,
} from '../document/pack-document';
import { highest } from '../marking/scheme';
import type { MarkingScheme } from '../marking/scheme';
import type { PackContent } from './content';

/** Whether a pack under this scheme bears portion marks when nobody has said so. */
export function portionsByDefault({ portions }: MarkingScheme): boolean {
  return portions === 'required';
}

/** Whether a pack bears portion marks: its own choice, where the scheme leaves one. */
export function bearsPortions({ pack, scheme }: Pick<PackContent, 'pack' | 'scheme'>): boolean {
  return pack.portions && scheme.portions !== 'none';
}

/**
 * The document with the marking of each portion before its words, `(R)`: title, heading, paragraph, item, row and note
 * (brief.md 9: on all of them or on none). A point, a person and a commitment bear their own marking, all else the one
 * of the brief it stands in, or of its section. Headings that the program words, and titles, are of the lowest level:
 * a title stands in the contents, where all readers of the pack see it.
 */
export function withPortions(document: PackDocument, content: PackContent): PackDocument {
  if (!bearsPortions(content)) return document;
  const levels = levelsOf(content);
  const lowest = highest(content.scheme, []);
  const sections = document.sections.map((section) => {
    const fallback = levels.get(section.id) ?? section.marking.level;
    const levelOf = (origin: Origin | null) => (origin && levels.get(origin.id)) ?? fallback;
    const mark = (level: string) => portionMark(content.scheme, level);
    return { ...section, ...marked(section, { levelOf, mark, lowest, fallback }) };
  });
  return { ...document, sections };
}

interface Marking {
  levelOf: (origin: Origin | null) => string;
  mark: (level: string) => Run;
  lowest: string;
  fallback: string;
}

/** Levels by the id of a point, a person or a commitment, and by that of a brief's section. */
function levelsOf(content: PackContent): ReadonlyMap<string, string> {
  const briefs = new Map(content.briefs.map(({ id, marking }) => [id, marking]));
  const sections = content.pack.outline.flatMap(({ id, content: drawn }) => {
    const own = drawn.kind === 'brief' ? briefs.get(drawn.briefId) : undefined;
    return own === undefined ? [] : [[id, own] as const];
  });
  const points = [...content.points.values()].flat().map(({ point }) => [point.id, point.marking] as const);
  const people = [...content.people].map(([id, { marking }]) => [id, marking] as const);
  const owed = content.commitments.map(({ id, marking }) => [id, marking] as const);
  return new Map([...sections, ...points, ...people, ...owed]);
}

/** `(R) ` */
function portionMark({ levels }: MarkingScheme, level: string): Run {
  const short = levels.find(({ id }) => id === level)?.short ?? '';
  return words(`(${short === '' ? level : short})\u00a0`, ['portion-mark']);
}

function marked(section: Section, marking: Marking): Pick<Section, 'title' | 'blocks' | 'notes'> {
  if (section.kind === 'cover' || section.kind === 'carrying') return section;
  const { mark, lowest, fallback } = marking;
  const title = (text: string) => (text === '' ? '' : `${mark(lowest).text}${text}`);
  if (section.kind === 'contents') {
    const blocks = section.blocks.map((block) =>
      block.kind === 'contents'
        ? { ...block, entries: block.entries.map((entry) => ({ ...entry, title: title(entry.title) })) }
        : block,
    );
    return { title: section.title, blocks, notes: section.notes };
  }
  return {
    title: title(section.title),
    blocks: section.blocks.map((block) => markedBlock(block, marking)),
    notes: section.notes.map((note) => ({ ...note, runs: [mark(fallback), ...note.runs] })),
  };
}

/** Paragraphs whose words are the program's own. */
const worded: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>([
  'version',
  'release-note',
  'sample-notice',
  'table-note',
]);

function markedBlock(block: DocumentBlock, marking: Marking): DocumentBlock {
  const { levelOf, mark, lowest } = marking;
  const before = (runs: Run[], level: string) => (runs.length === 0 ? runs : [mark(level), ...runs]);
  switch (block.kind) {
    case 'heading':
      return { ...block, runs: before(block.runs, block.origin === null ? lowest : levelOf(block.origin)) };
    case 'paragraph':
      return { ...block, runs: before(block.runs, worded.has(block.role) ? lowest : levelOf(block.origin)) };
    case 'item':
      return { ...block, runs: before(block.runs, levelOf(block.origin)) };
    case 'box':
      return { ...block, rows: block.rows.map((row) => ({ ...row, runs: before(row.runs, levelOf(row.origin)) })) };
    case 'facts': {
      const rows = block.rows.map((row) => ({
        ...row,
        facts: row.facts.map((fact) => ({ ...fact, value: before(fact.value, levelOf(block.origin)) })),
      }));
      return { ...block, rows };
    }
    case 'chart':
      return { ...block, caption: before(block.caption, levelOf(block.origin)) };
    case 'table':
      return markedTable(block, marking);
    case 'contents':
      return block;
    case 'card':
      // A card is too small for marks: it bears the highest marking above and below.
      return block;
    default:
      return assertNever(block);
  }
}

/** The caption speaks for a table of figures; where there is none, and where rows are points, each row bears its own. */
function markedTable(block: BlockOf<'table'>, { levelOf, mark }: Marking): BlockOf<'table'> {
  const { caption } = block;
  if (caption !== null && caption.length > 0) return { ...block, caption: [mark(levelOf(block.origin)), ...caption] };
  const rows = block.rows.map((row): Row => {
    const level = levelOf(row.origin ?? block.origin);
    const at = block.look === 'raise' ? null : firstOfWords(row.cells);
    const bears = (cell: Cell, n: number) => (at === null ? isSaid(cell) : n === at);
    const cells = row.cells.map((cell, n) => (bears(cell, n) ? markedCell(cell, mark(level)) : cell));
    return { ...row, cells };
  });
  return { ...block, rows };
}

/** What they say and what we answer, not how likely it is. */
function isSaid({ paragraphs: [first] }: Cell): boolean {
  return first !== undefined && first.role !== 'text';
}

/** A mark before a time or a number would be read as part of it. */
function firstOfWords(cells: readonly Cell[]): number {
  const found = cells.findIndex(({ paragraphs: [first] }) => first?.role === 'text' && first.runs.length > 0);
  return Math.max(found, 0);
}

function markedCell({ paragraphs }: Cell, mark: Run): Cell {
  return {
    paragraphs: paragraphs.map((each) => (each.runs.length === 0 ? each : { ...each, runs: [mark, ...each.runs] })),
  };
}

import type { BriefPoint } from '../contract/briefs';
import type { Point } from '../contract/points';
import { assertNever } from '../document/assert-never';
import type { DocumentBlock, PackDocument, Run, Section } from '../document/pack-document';
import { runsText } from '../document/pack-document';
import { inlineText, noteTexts } from '../document/rich-text';
import type { Block } from '../document/rich-text';
import type { PackContent } from './content';
import { blocksThatMayGo, rolesThatMayGo } from './variants';
import type { GuardedVariant } from './variants';

/**
 * The last gate before a guarded reader: blocks of kinds that are on no list are taken out, and so is whatever says, word
 * for word, what is not to be disclosed or tactical, wherever somebody has typed it.
 */
export function guardedDocument(
  variant: GuardedVariant,
  document: PackDocument,
  content: PackContent,
): { document: PackDocument; stopped: Stopped[] } {
  const withheld = withheldWords(content);
  const stopped: Stopped[] = [];
  const sections = document.sections.map((section) => guardedSection(variant, section, withheld, stopped));
  const clear = (words: string) => (withheld.in(words) ? '' : words);
  return {
    document: {
      ...document,
      title: clear(document.title),
      subject: clear(document.subject),
      ...(document.watermark === undefined ? {} : { watermark: clear(document.watermark) }),
      sections,
    },
    stopped,
  };
}

/** Words that were taken out at the last gate. */
export interface Stopped {
  section: string;
  block: string;
  origin: DocumentBlock['origin'];
  /** The words that are not for this reader, as they begin. */
  words: string;
}

export interface Withheld {
  /** The sentence that stands in some words; null where none does. */
  found(words: string): string | null;
  in(words: string): boolean;
}

/** Sentences of fewer letters are met everywhere. */
const shortest = 16;

/** Everything that the points of a visit say that is not to be disclosed or tactical, sentence by sentence. */
export function withheldWords({ points }: Pick<PackContent, 'points'>): Withheld {
  const secret = [...points.values()].flat().filter(({ point }) => isSecret(point));
  const open = new Set([...points.values()].flat().flatMap((one) => (isSecret(one.point) ? [] : sentences(one))));
  const all = new Set(secret.flatMap(sentences));
  // What stands in a point that may be used as well is no secret.
  const kept = [...all].filter((one) => one.length >= shortest && !open.has(one));
  const found = (words: string) => {
    const plain = plainWords(words);
    return plain.length < shortest ? null : (kept.find((one) => plain.includes(one)) ?? null);
  };
  return { found, in: (words) => found(words) !== null };
}

function isSecret({ usability, kind }: Point): boolean {
  return usability !== 'may-be-used' || kind === 'tactical';
}

function sentences({ use, point }: BriefPoint): string[] {
  const worded = [point, ...(use.wording === null ? [] : [use.wording])];
  const blocks: Block[] = worded.flatMap(({ lead, body }) => [lead, ...body]);
  const texts = [
    ...blocks.map(({ content }) => inlineText(content)),
    ...noteTexts(blocks),
    point.theirPoint,
    point.stopLine,
  ];
  return texts.flatMap((text) => text.split(/(?<=[.!?؟۔])\s+/u)).map(plainWords);
}

/** Letters and numbers alone, in small letters, blanks of one kind between words. */
function plainWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

function guardedSection(variant: GuardedVariant, section: Section, withheld: Withheld, stopped: Stopped[]): Section {
  const stop = (block: string, origin: DocumentBlock['origin'], text: string): boolean => {
    const words = withheld.found(text);
    if (words !== null) stopped.push({ section: section.id, block, origin, words });
    return words !== null;
  };
  const clear = (words: string) => (withheld.in(words) ? '' : words);
  const { head, running } = section;
  return {
    ...section,
    title: stop(section.id, section.origin, section.title) ? '' : section.title,
    running: { start: clear(running.start), end: clear(running.end) },
    head: head && { ...head, visit: clear(head.visit), by: clear(head.by) },
    blocks: withoutBareHeadings(
      section.blocks.flatMap((block) => (mayGo(variant, block) ? guardedBlock(block, stop) : [])),
    ),
    notes: [],
  };
}

/** A heading under which nothing is left says that something was there. */
function withoutBareHeadings(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.filter((block, at) => {
    const next = blocks[at + 1];
    return block.kind !== 'heading' || (next !== undefined && (next.kind !== 'heading' || next.level > block.level));
  });
}

function mayGo(variant: GuardedVariant, block: DocumentBlock): boolean {
  if (!blocksThatMayGo[variant].includes(block.kind)) return false;
  return block.kind !== 'paragraph' || (rolesThatMayGo.includes(block.role) && block.picture === undefined);
}

type Stop = (block: string, origin: DocumentBlock['origin'], text: string) => boolean;

/** The block without the rows and points that say what they must not; nothing where the whole block does. */
function guardedBlock(block: DocumentBlock, stop: Stop): DocumentBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return stop(block.id, block.origin, runsText(block.runs)) ? [] : [{ ...block, runs: unnoted(block.runs) }];
    case 'facts': {
      const rows = block.rows.filter(
        ({ id, facts }) => !stop(id, block.origin, facts.map(({ value }) => runsText(value)).join(' ')),
      );
      return rows.length === 0 ? [] : [{ ...block, rows }];
    }
    case 'table':
      return [guardedTable(block, stop)];
    case 'card':
      return guardedCard(block, stop);
    case 'box':
    case 'chart':
    case 'contents':
      return [];
    default:
      return assertNever(block);
  }
}

function guardedTable(
  block: Extract<DocumentBlock, { kind: 'table' }>,
  stop: Stop,
): Extract<DocumentBlock, { kind: 'table' }> {
  const head = block.columns.map((column) => ({ ...column, head: unnoted(column.head) }));
  const whole = stop(block.id, block.origin, head.map((column) => runsText(column.head)).join(' '));
  const rows = block.rows.flatMap((row) => {
    const paragraphs = row.cells.flatMap((cell) => cell.paragraphs);
    const text = paragraphs.map(({ runs }) => runsText(runs)).join(' ');
    if (whole || stop(row.id, row.origin ?? block.origin, text)) return [];
    const cells = row.cells.map((cell) => ({
      paragraphs: cell.paragraphs.map((one) => ({ ...one, runs: unnoted(one.runs) })),
    }));
    return [{ ...row, cells }];
  });
  const caption =
    block.caption !== null && !stop(block.id, block.origin, runsText(block.caption)) ? block.caption : null;
  const { description } = block;
  return {
    ...block,
    columns: whole ? head.map((column) => ({ ...column, head: [] })) : head,
    rows,
    caption: caption && unnoted(caption),
    // A source names a file of ours.
    source: null,
    description: stop(block.id, block.origin, description) ? '' : description,
  };
}

function guardedCard(block: Extract<DocumentBlock, { kind: 'card' }>, stop: Stop): DocumentBlock[] {
  const points = block.points
    .filter(({ id, origin, runs }) => !stop(id, origin, runsText(runs)))
    .map((point) => ({ ...point, runs: unnoted(point.runs) }));
  const clear = (words: string | null) => (words === null || stop(block.id, block.origin, words) ? null : words);
  const figure = clear(block.figure);
  const doNotSay = clear(block.doNotSay);
  if (points.length === 0 && figure === null && doNotSay === null) return [];
  return [{ ...block, title: clear(block.title) ?? '', points, figure, doNotSay }];
}

function unnoted(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, note: null }));
}

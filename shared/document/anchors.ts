import { assertNever } from './assert-never';
import type { DocumentBlock, PackDocument, Section } from './pack-document';

/** Ids of what a block writes into a file: a paragraph, a list item, a row, a caption or a source line. */
function blockIds(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [block.id];
    case 'facts':
    case 'box':
      return block.rows.map((row) => row.id);
    case 'table':
      return [
        ...(block.caption === null ? [] : [captionId(block.id)]),
        ...block.rows.map((row) => row.id),
        ...(block.source === null ? [] : [sourceId(block.id)]),
      ];
    case 'chart':
      return [captionId(block.id), ...(block.source === null ? [] : [sourceId(block.id)])];
    case 'card':
      return block.points.map((point) => point.id);
    case 'contents':
      return [];
    default:
      return assertNever(block);
  }
}

/** The id under which the title of a section is anchored. */
export function titleId(section: string): string {
  return `${section}/title`;
}

/** The id under which the caption of a table or chart is anchored. */
export function captionId(block: string): string {
  return `${block}/caption`;
}

/** The id under which the source line of a table or chart is anchored. */
export function sourceId(block: string): string {
  return `${block}/source`;
}

/** Sections whose title is a line of their own, or none. */
const untitled: ReadonlySet<Section['kind']> = new Set(['carrying', 'cover', 'contents', 'cards'] as const);

function hasTitle(section: Section): boolean {
  return !untitled.has(section.kind);
}

/**
 * Every id of a document that an edition anchors, in order of appearance: titles, paragraphs, list items, rows,
 * captions, source lines and notes; nothing of the contents. An edition gives each 16 letters of its own.
 */
export function anchorIds(document: PackDocument): string[] {
  return document.sections.flatMap((section) => [
    ...(hasTitle(section) ? [titleId(section.id)] : []),
    ...section.blocks.flatMap(blockIds),
    ...section.notes.map((note) => note.id),
  ]);
}

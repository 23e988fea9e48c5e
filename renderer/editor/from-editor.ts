import type { JSONContent } from '@tiptap/core';
import { direction, href, language } from '../../shared/document/rich-text';
import type { Block, Inline, Mark } from '../../shared/document/rich-text';

/** The deepest level of a list that rich text has, counted from 0. */
const deepest = 3;

/**
 * The editor's document as our rich text. An empty document is an empty text. `newId` names blocks that have no id yet.
 */
export function fromEditor(document: JSONContent, newId: () => string): Block[] {
  const blocks = (document.content ?? []).flatMap((node) => blocksOf(node, newId));
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' && only.content.length === 0 ? [] : blocks;
}

/** The one block of a document of shape `one`. */
export function blockFromEditor(document: JSONContent, newId: () => string): Block {
  const [node] = document.content ?? [];
  return { kind: 'paragraph', ...common(node ?? { type: 'paragraph' }, newId) };
}

function blocksOf(node: JSONContent, newId: () => string): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', ...common(node, newId) }];
    case 'heading':
      return [{ kind: 'heading', level: node.attrs?.['level'] === 3 ? 3 : 2, ...common(node, newId) }];
    case 'quote':
      return [{ kind: 'quote', ...common(node, newId) }];
    case 'table':
      return cellsOf(node, newId);
    case 'bulletList':
    case 'orderedList':
      return itemsOf(node, 0, newId);
    default:
      return [];
  }
}

function cellsOf(table: JSONContent, newId: () => string): Block[] {
  return (table.content ?? []).flatMap((line, row) =>
    (line.content ?? []).map((cell, col): Block => {
      const [paragraph = { type: 'paragraph' }] = cell.content ?? [];
      return { kind: 'cell', row, col, head: cell.type === 'tableHeader', ...common(paragraph, newId) };
    }),
  );
}

function itemsOf(list: JSONContent, level: number, newId: () => string): Block[] {
  const kind = list.type === 'bulletList' ? ('bullet' as const) : ('number' as const);
  return (list.content ?? []).flatMap((item) =>
    (item.content ?? []).flatMap((child): Block[] =>
      child.type === 'paragraph'
        ? [{ kind: 'item', list: kind, level: Math.min(level, deepest), ...common(child, newId) }]
        : itemsOf(child, level + 1, newId),
    ),
  );
}

type Common = Pick<Block, 'id' | 'dir' | 'lang' | 'portion' | 'content'>;

function common({ attrs = {}, content = [] }: JSONContent, newId: () => string): Common {
  return {
    id: word(attrs['id']) ?? newId(),
    dir: direction.safeParse(attrs['dir']).data ?? 'auto',
    lang: language.safeParse(attrs['lang']).data ?? null,
    portion: word(attrs['portion']),
    content: content.flatMap(inlineOf),
  };
}

function inlineOf(node: JSONContent): Inline[] {
  switch (node.type) {
    case 'text':
      return node.text === undefined || node.text === ''
        ? []
        : [{ kind: 'text', text: node.text, marks: marksOf(node.marks ?? []) }];
    case 'figure':
      return [{ kind: 'figure', binding: String(node.attrs?.['binding']), text: String(node.attrs?.['text']) }];
    case 'note': {
      const words = word(node.attrs?.['text']);
      return words === null ? [] : [{ kind: 'note', text: words }];
    }
    case 'hardBreak':
      return [{ kind: 'break' }];
    default:
      return [];
  }
}

const markOrder = ['bold', 'italic', 'link'];

/** Marks in one order, so that equal texts are equal; a link whose scheme is not allowed is no link. */
function marksOf(marks: NonNullable<JSONContent['marks']>): Mark[] {
  return marks
    .toSorted((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type))
    .flatMap((mark): Mark[] => {
      if (mark.type === 'bold' || mark.type === 'italic') return [{ kind: mark.type }];
      const target = href.safeParse(mark.attrs?.['href']);
      return mark.type === 'link' && target.success ? [{ kind: 'link', href: target.data }] : [];
    });
}

function word(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

import type { JSONContent } from '@tiptap/core';
import type { Block, Inline, Mark } from '../../shared/document/rich-text';
import { partsOf } from '../../shared/document/text-tables';
import type { TextPart, TextTable } from '../../shared/document/text-tables';
import type { Shape } from './schema';

/** Our rich text as the editor's document. Runs of `item` blocks become nested lists. */
export function toEditor(text: readonly Block[], shape: Shape): JSONContent {
  if (shape === 'one') return { type: 'doc', content: [paragraphOf(text[0] ?? null)] };
  const content: JSONContent[] = [];
  const parts = partsOf(text);
  for (let i = 0; i < parts.length;) {
    const run = itemsFrom(parts, i);
    if (run.length > 0) content.push(...listsOf(run));
    const part = parts[i];
    if (run.length === 0 && part) content.push('cells' in part ? tableOf(part) : nodeOf(part));
    i += Math.max(run.length, 1);
  }
  return { type: 'doc', content: content.length === 0 ? [paragraphOf(null)] : content };
}

type Item = Extract<Block, { kind: 'item' }>;

/** The run of list items that begins at `start`, no item more than one level below the one before it. */
function itemsFrom(text: readonly TextPart[], start: number): Item[] {
  const run: Item[] = [];
  for (let i = start; i < text.length; i += 1) {
    const block = text[i];
    if (block === undefined || 'cells' in block || block.kind !== 'item') break;
    const deepest = (run.at(-1)?.level ?? -1) + 1;
    run.push({ ...block, level: Math.min(block.level, deepest) });
  }
  return run;
}

/** Lists of the level of the first item; a change of bullet and number begins another list. */
function listsOf(items: readonly Item[]): JSONContent[] {
  const lists: { kind: Item['list']; items: JSONContent[] }[] = [];
  for (let i = 0; i < items.length;) {
    const item = items[i];
    if (!item) break;
    const end = items.findIndex((other, at) => at > i && other.level <= item.level);
    const below = items.slice(i + 1, end === -1 ? items.length : end);
    const last = lists.at(-1);
    const list = last?.kind === item.list ? last : { kind: item.list, items: [] };
    if (list !== last) lists.push(list);
    list.items.push({ type: 'listItem', content: [paragraphOf(item), ...listsOf(below)] });
    i += 1 + below.length;
  }
  return lists.map(({ kind, items: content }) => ({
    type: kind === 'bullet' ? 'bulletList' : 'orderedList',
    content,
  }));
}

function nodeOf(block: Block): JSONContent {
  const paragraph = paragraphOf(block);
  if (block.kind === 'quote') return { ...paragraph, type: 'quote' };
  if (block.kind !== 'heading') return paragraph;
  return { ...paragraph, type: 'heading', attrs: { ...paragraph.attrs, level: block.level } };
}

/** A cell that isn't there is an empty one. */
function tableOf({ cells }: TextTable): JSONContent {
  const rows = cells.map((row) => ({
    type: 'tableRow',
    content: row.map((one) => ({ type: one?.head ? 'tableHeader' : 'tableCell', content: [paragraphOf(one)] })),
  }));
  return { type: 'table', content: rows };
}

function paragraphOf(block: Block | null): JSONContent {
  if (block === null) return { type: 'paragraph' };
  const { id, dir, lang, portion } = block;
  const content = block.content.map(inlineOf);
  return { type: 'paragraph', attrs: { id, dir, lang, portion }, ...(content.length === 0 ? {} : { content }) };
}

function inlineOf(part: Inline): JSONContent {
  switch (part.kind) {
    case 'text':
      return { type: 'text', text: part.text, ...(part.marks.length === 0 ? {} : { marks: part.marks.map(markOf) }) };
    case 'figure':
      return { type: 'figure', attrs: { binding: part.binding, text: part.text } };
    case 'note':
      return { type: 'note', attrs: { text: part.text } };
    case 'break':
      return { type: 'hardBreak' };
  }
}

function markOf(mark: Mark): { type: string; attrs?: Record<string, string> } {
  return mark.kind === 'link' ? { type: 'link', attrs: { href: mark.href } } : { type: mark.kind };
}

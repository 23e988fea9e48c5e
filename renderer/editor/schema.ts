import { getSchema } from '@tiptap/core';
import type { Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import type { Schema } from '@tiptap/pm/model';
import { href } from '../../shared/document/rich-text';
import { BlockAttributes } from './block-attributes';
import { FigureNode } from './figure-node';
import { NoteNode } from './note-node';
import { Quote } from './quote-node';
import { tableNodes } from './table-nodes';

/**
 * What the editor can hold: exactly our rich text, and nothing else. `one` is a single paragraph, such as a lead line;
 * `many` is a whole text.
 */
export type Shape = 'one' | 'many';

const OneBlock = Document.extend({ content: 'paragraph' });

/** A list item is one block of ours, so it holds one paragraph, and below it the lists of the next level. */
const Item = ListItem.extend({
  content: 'paragraph (bulletList | orderedList)*',
  // The sign stands on the side where the item's own words begin.
  renderHTML: () => ['li', { dir: 'auto' }, 0],
});

const Lists = [BulletList.extend({ group: 'block' }), OrderedList.extend({ group: 'block' }), Item];

const SafeLink = Link.configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: true,
  defaultProtocol: 'https',
  isAllowedUri: (uri) => href.safeParse(uri).success,
  HTMLAttributes: { rel: null, target: null, class: null },
});

/** The kinds of node and mark for a shape; `getSchema` needs no window, so tests and checks use it too. */
export function content(shape: Shape): Extensions {
  const inline: Extensions = [
    Text,
    HardBreak,
    FigureNode,
    NoteNode,
    Bold,
    Italic,
    SafeLink,
    Paragraph,
    BlockAttributes,
  ];
  if (shape === 'one') return [OneBlock, ...inline];
  return [Document, ...inline, Heading.configure({ levels: [2, 3] }), Quote, ...Lists, ...tableNodes];
}

export function schemaOf(shape: Shape): Schema {
  return getSchema(content(shape));
}

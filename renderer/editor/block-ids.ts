import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';

export interface BlockIdsOptions {
  newId(): string;
  /** The binding by which a pasted figure is known in this text; null where nobody knows it: it becomes plain words. */
  adopt(binding: string): string | null;
}

/**
 * Every block keeps its id through edits; the second half of a split and whatever is pasted gets one of its own, as
 * bindings, comments, anchors and differences speak of blocks by id.
 */
export const BlockIds = Extension.create<BlockIdsOptions>({
  name: 'blockIds',

  addOptions() {
    return { newId: () => crypto.randomUUID(), adopt: () => null };
  },

  onCreate() {
    const named = nameBlocks(this.editor.state, this.options.newId);
    if (named) this.editor.view.dispatch(named.setMeta('addToHistory', false).setMeta('preventUpdate', true));
  },

  addProseMirrorPlugins() {
    const { newId, adopt } = this.options;
    return [
      new Plugin({
        key: new PluginKey('blockIds'),
        appendTransaction: (transactions, _before, state) =>
          transactions.some((one) => one.docChanged) ? nameBlocks(state, newId) : null,
        props: {
          transformPasted: (slice) => new Slice(copied(slice.content, adopt), slice.openStart, slice.openEnd),
        },
      }),
    ];
  },
});

/** Names blocks without an id or with one that stands further up already, and takes marks from figures: they have none. */
function nameBlocks(state: EditorState, newId: () => string): Transaction | null {
  const { tr } = state;
  const seen = new Set<string>();
  state.doc.descendants((node, position) => {
    if (node.type.name === 'figure' && node.marks.length > 0) tr.removeMark(position, position + 1);
    if (!node.isTextblock) return;
    const id: unknown = node.attrs['id'];
    if (typeof id === 'string' && id !== '' && !seen.has(id)) seen.add(id);
    else tr.setNodeAttribute(position, 'id', newId());
  });
  return tr.docChanged ? tr : null;
}

/** Pasted content without the ids of where it came from, its figures adopted or turned into words. */
function copied(content: Fragment, adopt: BlockIdsOptions['adopt']): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (node.type.name === 'figure') nodes.push(...figureCopied(node, adopt));
    else if (node.isText || node.isLeaf) nodes.push(node);
    else {
      const attrs = node.isTextblock ? { ...node.attrs, id: null } : node.attrs;
      nodes.push(node.type.create(attrs, copied(node.content, adopt), node.marks));
    }
  });
  return Fragment.fromArray(nodes);
}

function figureCopied(node: Node, adopt: BlockIdsOptions['adopt']): Node[] {
  const binding = adopt(String(node.attrs['binding']));
  if (binding !== null) return [node.type.create({ ...node.attrs, binding })];
  const text = String(node.attrs['text']);
  return text === '' ? [] : [node.type.schema.text(text)];
}

import { getExtensionField } from '@tiptap/core';
import { Node, Slice } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import type { Plugin } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/document/rich-text';
import { BlockIds } from './block-ids';
import { fromEditor } from './from-editor';
import { schemaOf } from './schema';
import { toEditor } from './to-editor';

const schema = schemaOf('many');
let made = 0;
const options = {
  newId: () => `new-${(made += 1)}`,
  adopt: (binding: string) => (binding === 'known' ? 'mine' : null),
};
const plugins = getExtensionField<() => Plugin[]>(BlockIds, 'addProseMirrorPlugins', { options })();

const block = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  dir: 'auto',
  lang: null,
  portion: 'restricted',
  content: [{ kind: 'text', text, marks: [] }],
});

function stateOf(text: Block[]): EditorState {
  return EditorState.create({ doc: Node.fromJSON(schema, toEditor(text, 'many')), plugins });
}

const ids = (state: EditorState) => fromEditor(state.doc.toJSON(), () => 'unnamed').map((b) => b.id);

describe('ids of blocks', () => {
  it('stay with the first half of a split', () => {
    const state = stateOf([block('a', 'first second'), block('b', 'third')]);
    const split = state.apply(state.tr.split(7));
    expect(ids(split)).toEqual(['a', expect.stringMatching(/^new-/), 'b']);
    expect(fromEditor(split.doc.toJSON(), () => '')[1]?.portion).toBe('restricted');
  });

  it('stay with the first when two are joined', () => {
    const state = stateOf([block('a', 'first'), block('b', 'second')]);
    expect(ids(state.apply(state.tr.join(7)))).toEqual(['a']);
  });

  it('are new on what is pasted; a figure that nobody here knows becomes words', () => {
    const pasted = toEditor(
      [
        block('a', 'copied'),
        { ...block('c', 'x'), content: [{ kind: 'figure', binding: 'known', text: '1 %' }] },
        { ...block('d', 'x'), content: [{ kind: 'figure', binding: 'strange', text: '2 %' }] },
      ],
      'many',
    );
    const transform = plugins[0]?.props.transformPasted;
    if (!transform) throw new Error('pasting is not watched');
    const slice = new Slice(Node.fromJSON(schema, pasted).content, 0, 0);
    const clean = transform.call(plugins[0] as Plugin, slice, undefined as never, false);
    const state = stateOf([block('a', 'original')]);
    const after = state.apply(state.tr.insert(state.doc.content.size, clean.content));
    const text = fromEditor(after.doc.toJSON(), () => 'unnamed');
    expect(text[0]?.id).toBe('a');
    expect(new Set(text.map((b) => b.id)).size).toBe(4);
    expect(text[2]?.content).toEqual([{ kind: 'figure', binding: 'mine', text: '1 %' }]);
    expect(text[3]?.content).toEqual([{ kind: 'text', text: '2 %', marks: [] }]);
  });
});

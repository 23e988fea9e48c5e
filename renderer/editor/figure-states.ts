import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What the chips show besides their words. */
export interface FigureStates {
  /** Bindings for which the store holds a newer reading. */
  newer: ReadonlySet<string>;
  /** What hovering a chip says, by state. */
  titles: { live: string; newer: string };
}

const key = new PluginKey<FigureStates>('figureStates');

/** Tells the chips of an editor their states; the document stays as it is. */
export function setFigureStates(view: { state: EditorState; dispatch(tr: EditorState['tr']): void }, to: FigureStates) {
  view.dispatch(view.state.tr.setMeta(key, to).setMeta('addToHistory', false));
}

export const FigureStatesExtension = Extension.create({
  name: 'figureStates',

  addProseMirrorPlugins() {
    return [
      new Plugin<FigureStates>({
        key,
        state: {
          init: () => ({ newer: new Set(), titles: { live: '', newer: '' } }),
          apply: (transaction, states) => (transaction.getMeta(key) as FigureStates | undefined) ?? states,
        },
        props: { decorations: drawn },
      }),
    ];
  },
});

function drawn(state: EditorState): DecorationSet {
  const states = key.getState(state);
  if (!states) return DecorationSet.empty;
  const marks: Decoration[] = [];
  state.doc.descendants((node, position) => {
    if (node.type.name !== 'figure') return;
    const newer = states.newer.has(String(node.attrs['binding']));
    const attributes = {
      'data-state': newer ? 'newer' : 'live',
      title: newer ? states.titles.newer : states.titles.live,
    };
    marks.push(Decoration.node(position, position + node.nodeSize, attributes));
  });
  return DecorationSet.create(state.doc, marks);
}

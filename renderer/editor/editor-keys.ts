import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { chosenFigure, type FigureOnScreen } from './figure-commands';
import type { Shape } from './schema';

interface EditorKeysOptions {
  shape: Shape;
  /** False where there is nowhere to go. */
  leave(towards: 'before' | 'after'): boolean;
  openFigure(binding: string): void;
  proveFigure(figure: FigureOnScreen): void;
  /** Takes what the store holds now for a figure. */
  renewFigure(binding: string): void;
}

/** Keys of our own: over the edge of a text into its neighbour, and what a figure offers. */
export const EditorKeys = Extension.create<EditorKeysOptions>({
  name: 'editorKeys',
  // Before the keys of lists and paragraphs.
  priority: 1000,

  addOptions() {
    return {
      shape: 'many',
      leave: () => false,
      openFigure: () => undefined,
      proveFigure: () => undefined,
      renewFigure: () => undefined,
    };
  },

  addKeyboardShortcuts() {
    const { shape, leave, openFigure, proveFigure, renewFigure } = this.options;
    return {
      Enter: ({ editor }) => {
        const figure = editor.state.selection instanceof NodeSelection ? chosenFigure(editor.view) : null;
        if (figure) openFigure(figure.binding);
        else if (shape === 'one') leave('after');
        return figure !== null || shape === 'one';
      },
      'Alt-ArrowDown': ({ editor }) => {
        const figure = chosenFigure(editor.view);
        if (figure) proveFigure(figure);
        return figure !== null;
      },
      'Mod-Alt-u': ({ editor }) => {
        const figure = chosenFigure(editor.view);
        if (figure) renewFigure(figure.binding);
        return figure !== null;
      },
      ArrowDown: ({ editor }) => atEdge(editor, 'after') && editor.view.endOfTextblock('down') && leave('after'),
      ArrowUp: ({ editor }) => atEdge(editor, 'before') && editor.view.endOfTextblock('up') && leave('before'),
      Backspace: ({ editor }) => atVeryStart(editor) && !inList(editor) && leave('before'),
    };
  },
});

/** Whether the caret is in the first or last block. */
function atEdge({ state }: Editor, edge: 'before' | 'after'): boolean {
  const { selection, doc } = state;
  if (!selection.empty) return false;
  const outer = edge === 'before' ? Selection.atStart(doc) : Selection.atEnd(doc);
  return selection.$head.sameParent(outer.$head);
}

function atVeryStart({ state }: Editor): boolean {
  return state.selection.empty && state.selection.from === Selection.atStart(state.doc).from;
}

function inList({ state }: Editor): boolean {
  return state.selection.$from.depth > 1;
}

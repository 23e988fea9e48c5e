import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** A figure as it stands on screen. */
export interface FigureOnScreen {
  binding: string;
  text: string;
  anchor: DOMRect;
}

/** Puts a figure where its query was typed; a caret at their end stands behind it, one elsewhere stays where it is. */
export function insertFigure(
  view: EditorView,
  range: { from: number; to: number },
  binding: string,
  text: string,
): void {
  const node = view.state.schema.nodes['figure']?.create({ binding, text });
  if (!node) return;
  const atEnd = view.state.selection.from === range.to;
  const tr = view.state.tr.replaceWith(range.from, range.to, node);
  if (atEnd) tr.setSelection(TextSelection.create(tr.doc, range.from + node.nodeSize)).scrollIntoView();
  view.dispatch(tr);
}

/** Writes other words into every chip of a binding: somebody took a newer reading. */
export function rewordFigures(view: EditorView, binding: string, text: string): void {
  const { tr } = view.state;
  view.state.doc.descendants((node, position) => {
    if (node.type.name === 'figure' && node.attrs['binding'] === binding)
      tr.setNodeMarkup(position, null, { binding, text });
  });
  view.dispatch(tr);
}

/** The figure under the pointer; null where there is none. */
export function figureAt(view: EditorView, target: EventTarget | null): FigureOnScreen | null {
  const chip = target instanceof Element ? target.closest<HTMLElement>('[data-binding]') : null;
  if (!chip || !view.dom.contains(chip)) return null;
  return {
    binding: chip.dataset['binding'] ?? '',
    text: chip.textContent ?? '',
    anchor: chip.getBoundingClientRect(),
  };
}

/** The figure that is chosen, or that the caret stands at. */
export function chosenFigure(view: EditorView): FigureOnScreen | null {
  const { selection } = view.state;
  const [node, position] =
    selection instanceof NodeSelection
      ? [selection.node, selection.from]
      : selection.$from.nodeBefore?.type.name === 'figure'
        ? [selection.$from.nodeBefore, selection.from - 1]
        : [selection.$from.nodeAfter, selection.from];
  if (node?.type.name !== 'figure') return null;
  const chip = view.nodeDOM(position);
  if (!(chip instanceof HTMLElement)) return null;
  return {
    binding: String(node.attrs['binding']),
    text: String(node.attrs['text']),
    anchor: chip.getBoundingClientRect(),
  };
}

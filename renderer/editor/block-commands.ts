import type { ChainedCommands, Editor } from '@tiptap/core';
import type { Direction } from '../../shared/document/rich-text';

/** Commands one after another, with the caret in the text at once: `focus` among them waits for a frame, and keys pressed before are lost. */
export function chainHere(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain();
}

/** Changes an attribute of every block that the selection touches. */
export function setBlocks(editor: Editor, attributes: { dir: Direction } | { lang: string | null }): void {
  const { state, view } = editor;
  const { tr } = state;
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position) => {
    if (!node.isTextblock) return;
    for (const [name, value] of Object.entries(attributes)) tr.setNodeAttribute(position, name, value);
  });
  if (tr.docChanged) view.dispatch(tr);
  view.focus();
}

/** Against the direction that the block has now; back to following its words where it had been turned. */
export function toggledDirection({ state, view }: Editor): Direction {
  const { $from } = state.selection;
  const { parent } = $from;
  if (parent.attrs['dir'] !== 'auto') return 'auto';
  const element = view.domAtPos($from.start()).node;
  const block = element instanceof HTMLElement ? element : element.parentElement;
  return block && startsRightToLeft(block.textContent ?? '') ? 'ltr' : 'rtl';
}

/** By the first strong letter, as the bidirectional algorithm finds the direction of a paragraph (UAX 9, P2). */
function startsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thaana}\p{sc=Syriac}\p{sc=Nko}]/u.test(first);
}

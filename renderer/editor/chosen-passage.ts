import type { EditorState } from '@tiptap/pm/state';
import { activeEditor } from './active-editor';

/** Words of one block. */
export interface Passage {
  block: string;
  quoted: string;
}

/** What is chosen in the editor that has the caret, or had it last; of several blocks, the words in the first. */
export function chosenPassage(): Passage | null {
  const editor = activeEditor();
  return editor === null ? null : passageOf(editor.state);
}

function passageOf({ selection, doc }: EditorState): Passage | null {
  if (selection.empty) return null;
  const found: Passage[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, position) => {
    if (!node.isTextblock) return true;
    const start = Math.max(0, selection.from - position - 1);
    const end = Math.min(node.content.size, selection.to - position - 1);
    const words = node.textBetween(start, end, undefined, leafText).trim();
    const id: unknown = node.attrs['id'];
    if (words !== '' && typeof id === 'string') found.push({ block: id, quoted: words });
    return false;
  });
  return found[0] ?? null;
}

/** The words of what is one piece in the editor, as rich text reads them. */
export function leafText(node: { type: { name: string }; attrs: Record<string, unknown> }): string {
  if (node.type.name === 'figure') return String(node.attrs['text']);
  return node.type.name === 'hardBreak' ? '\n' : '';
}

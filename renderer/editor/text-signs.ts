import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import { leafText, type Passage } from './chosen-passage';
import { amountKey, typedAmounts } from '../../shared/document/typed-amounts';

/** What somebody asks about in a text: a footnote, a new one where `at` is null, or an amount that no figure backs. */
export type Asked =
  | { kind: 'note'; at: number | null; text: string; anchor: DOMRect }
  | { kind: 'amount'; from: number; to: number; text: string; anchor: DOMRect };

interface TextSignsOptions {
  asked(asked: Asked): void;
}

interface Signs {
  /** Amounts that somebody answers for, as `amountKey` writes them; null where amounts are not looked at. */
  owned: ReadonlySet<string> | null;
  title: string;
  /** Passages that somebody remarked about. */
  remarked: readonly Passage[];
}

const key = new PluginKey<Signs>('textSigns');

export function setSigns(view: EditorView, signs: Signs): void {
  view.dispatch(view.state.tr.setMeta(key, signs).setMeta('addToHistory', false));
}

/** Shows blanks that don't break and amounts without a figure, and the keys that go with these and with footnotes. */
export const TextSigns = Extension.create<TextSignsOptions>({
  name: 'textSigns',
  priority: 1050,

  addOptions() {
    return { asked: () => undefined };
  },

  addKeyboardShortcuts() {
    const { asked } = this.options;
    const ask = (found: Asked | null) => {
      if (found !== null) asked(found);
      return found !== null;
    };
    return {
      'Mod-Shift-Space': ({ editor }) => editor.commands.insertContent('\u00a0'),
      'Mod-Alt-f': ({ editor }) => ask(newNote(editor.view)),
      Enter: ({ editor }) => ask(chosenNote(editor.view)),
      'Alt-ArrowDown': ({ editor }) => ask(chosenNote(editor.view) ?? amountAtCaret(editor.view)),
    };
  },

  addProseMirrorPlugins() {
    const { asked } = this.options;
    return [
      new Plugin<Signs>({
        key,
        state: {
          init: () => ({ owned: null, title: '', remarked: [] }),
          apply: (transaction, signs) => (transaction.getMeta(key) as Signs | undefined) ?? signs,
        },
        props: {
          decorations: drawn,
          handleClick: (view, position, event) => {
            const amount = event.detail === 1 ? amountAt(view, position) : null;
            if (amount !== null) asked(amount);
            return false;
          },
          handleDoubleClickOn: (view, _position, node, at) => {
            if (node.type.name !== 'note') return false;
            asked(noteOf(view, node, at));
            return true;
          },
        },
      }),
    ];
  },
});

/** Where a new footnote would stand: behind what is chosen. */
export function newNote(view: EditorView): Asked {
  const { left, right, top, bottom } = view.coordsAtPos(view.state.selection.to);
  return { kind: 'note', at: null, text: '', anchor: new DOMRect(left, top, right - left, bottom - top) };
}

function chosenNote(view: EditorView): Asked | null {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'note') return null;
  return noteOf(view, selection.node, selection.from);
}

function noteOf(view: EditorView, node: Node, at: number): Asked {
  const element = view.nodeDOM(at);
  const anchor = element instanceof HTMLElement ? element.getBoundingClientRect() : new DOMRect();
  return { kind: 'note', at, text: String(node.attrs['text']), anchor };
}

function amountAtCaret(view: EditorView): Asked | null {
  return view.state.selection.empty ? amountAt(view, view.state.selection.from) : null;
}

function amountAt(view: EditorView, position: number): Asked | null {
  const found = unbacked(view.state).find(({ from, to }) => from <= position && position <= to);
  if (found === undefined) return null;
  const [start, end] = [view.coordsAtPos(found.from), view.coordsAtPos(found.to)];
  const anchor = new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), end.bottom - start.top);
  return { kind: 'amount', ...found, anchor };
}

/** Amounts in the text that neither a figure backs nor somebody answers for. */
function unbacked(state: EditorState): { from: number; to: number; text: string }[] {
  const owned = key.getState(state)?.owned ?? null;
  if (owned === null) return [];
  const found: { from: number; to: number; text: string }[] = [];
  state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const words = node.textBetween(0, node.content.size, undefined, '\ufffc');
    for (const { start, end, text } of typedAmounts(words))
      if (!owned.has(amountKey(text))) found.push({ from: position + 1 + start, to: position + 1 + end, text });
    return false;
  });
  return found;
}

function drawn(state: EditorState): DecorationSet {
  const title = key.getState(state)?.title ?? '';
  const marks = unbacked(state).map(({ from, to }) => Decoration.inline(from, to, { class: 'unbacked', title }));
  state.doc.descendants((node, position) => {
    if (!node.isText) return;
    for (const { index } of (node.text ?? '').matchAll(/[\u00a0\u202f]/g))
      marks.push(Decoration.inline(position + index, position + index + 1, { class: 'nbsp' }));
  });
  marks.push(...remarkedIn(state));
  return DecorationSet.create(state.doc, marks);
}

/** The passages that remarks are about, where they still stand. */
function remarkedIn(state: EditorState): Decoration[] {
  const remarked = key.getState(state)?.remarked ?? [];
  if (remarked.length === 0) return [];
  const found: Decoration[] = [];
  state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    for (const { block, quoted } of remarked) {
      if (block !== node.attrs['id'] || quoted === '') continue;
      const start = placeOf(node, quoted);
      if (start === null) continue;
      const [from, to] = [position + 1 + start.from, position + 1 + start.to];
      found.push(Decoration.inline(from, to, { class: 'remarked' }));
    }
    return false;
  });
  return found;
}

/** Where words stand in a block, in positions of the editor: a figure is one position, however many words it has. */
function placeOf(node: Node, quoted: string): { from: number; to: number } | null {
  const at: number[] = [];
  let words = '';
  node.forEach((child, offset) => {
    const text = child.isText ? (child.text ?? '') : leafText(child);
    for (let i = 0; i < text.length; i += 1) at.push(child.isText ? offset + i : offset);
    words += text;
  });
  const start = words.indexOf(quoted);
  const [from, last] = [at[start], at[start + quoted.length - 1]];
  return start === -1 || from === undefined || last === undefined ? null : { from, to: last + 1 };
}

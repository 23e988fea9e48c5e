import type { JSONContent } from '@tiptap/core';
import type { Editor } from '@tiptap/react';
import type { Output } from '../../shared/contract/contract';
import type { Binding } from '../../shared/figures/binding';
import { chainHere } from './block-commands';

type Draft = Output<'figures.draft'>;

/** A drafted paragraph as the editor's content; each of its figures is a live one of its own. */
export interface LiveDraft {
  paragraphs: JSONContent[][];
  bindings: Binding[];
}

/** Makes drafted sentences live: every figure gets a binding. */
export function liveDraft(draft: Draft, newId: () => string): LiveDraft {
  const bindings: Binding[] = [];
  const paragraphs = draft.map(({ parts }) =>
    parts.map(({ text, figure }): JSONContent => {
      if (figure === null) return { type: 'text', text };
      const { text: words, ...bound } = figure;
      const binding = { id: newId(), ...bound };
      bindings.push(binding);
      return { type: 'figure', attrs: { binding: binding.id, text: words } };
    }),
  );
  return { paragraphs, bindings };
}

/** Puts paragraphs where a query stood: the first into its block, the others below it; all in one block where it can't be parted. */
export function insertDraft(
  editor: Editor,
  range: { from: number; to: number },
  paragraphs: readonly JSONContent[][],
): void {
  const [first = [], ...rest] = paragraphs;
  const $at = editor.state.doc.resolve(range.from);
  const many = $at.depth === 1 && editor.schema.nodes['heading'] !== undefined;
  const inline = many ? first : paragraphs.flatMap((one, i) => (i === 0 ? one : [{ type: 'text', text: ' ' }, ...one]));
  chainHere(editor).insertContentAt(range, inline, { updateSelection: true }).run();
  if (!many || rest.length === 0) return;
  const end = editor.state.doc.resolve(range.from).after(1);
  editor.commands.insertContentAt(
    end,
    rest.map((content) => ({ type: 'paragraph', content })),
    { updateSelection: true },
  );
}

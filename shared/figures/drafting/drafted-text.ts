import type { Block, Inline } from '../../document/rich-text';
import type { Binding } from '../binding';
import type { DraftPart } from './draft';

/** A drafted paragraph as a text holds it: its words with live figures among them, and a binding for each figure. */
export interface DraftedText {
  content: Inline[];
  bindings: Binding[];
}

/** Makes the parts of a paragraph words and live figures of a text. */
export function draftedText(parts: readonly DraftPart[], newId: () => string): DraftedText {
  const bindings: Binding[] = [];
  const content = parts.map(({ text, figure }): Inline => {
    if (figure === null) return { kind: 'text', text, marks: [] };
    const { text: words, ...bound } = figure;
    const binding = { id: newId(), ...bound };
    bindings.push(binding);
    return { kind: 'figure', binding: binding.id, text: words };
  });
  return { content, bindings };
}

/** The same as a text of one paragraph, for somebody to write on. */
export function draftedBlocks(
  parts: readonly DraftPart[],
  newId: () => string,
): { text: Block[]; bindings: Binding[] } {
  const { content, bindings } = draftedText(parts, newId);
  const text: Block[] = [{ kind: 'paragraph', id: newId(), dir: 'auto', lang: null, portion: null, content }];
  return { text, bindings };
}

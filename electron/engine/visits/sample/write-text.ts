import type { Binding } from '../../../../shared/figures/binding';
import { paragraph } from '../../../../shared/document/rich-text';
import type { Block, Inline, RichText } from '../../../../shared/document/rich-text';
import { newId } from '../../store/ids';
import type { BoundFigure } from './sample-figures';

/** Gives the live figure that a text names, with an id of its own for that text. */
export type FigureNamed = (name: string) => BoundFigure;

const piece = /\{([^}]+)\}|\[([^\]]+)\]\((https?:[^)\s]+)\)/g;

/** Turns paragraphs of the sample into rich text: `{name}` becomes a live figure, `[words](address)` a link. */
export function writeText(
  paragraphs: readonly string[],
  figureNamed: FigureNamed,
): { text: RichText; bindings: Binding[] } {
  const bindings: Binding[] = [];
  const text = paragraphs.map((words): Block => {
    const content = inlineOf(words, (name) => {
      const { binding, text: shown } = figureNamed(name);
      bindings.push(binding);
      return { kind: 'figure', binding: binding.id, text: shown };
    });
    return { ...paragraph(newId(), '', null), content };
  });
  return { text, bindings };
}

function inlineOf(words: string, figure: (name: string) => Inline): Inline[] {
  const content: Inline[] = [];
  const plain = (text: string) => {
    if (text !== '') content.push({ kind: 'text', text, marks: [] });
  };
  let from = 0;
  for (const found of words.matchAll(piece)) {
    plain(words.slice(from, found.index));
    const [whole, name, label, href] = found;
    if (name !== undefined) content.push(figure(name));
    else if (label !== undefined && href !== undefined) {
      content.push({ kind: 'text', text: label, marks: [{ kind: 'link', href }] });
    }
    from = found.index + whole.length;
  }
  plain(words.slice(from));
  return content;
}

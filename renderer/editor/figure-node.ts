import { Node, mergeAttributes } from '@tiptap/core';

/** A live figure in a text: one character wide to the editor, known by its binding, showing the words that were taken. */
export const FigureNode = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addAttributes() {
    return {
      binding: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-binding'),
        renderHTML: ({ binding }) => ({ 'data-binding': String(binding) }),
      },
      text: { default: '', parseHTML: (element) => element.textContent, rendered: false },
    };
  },

  parseHTML() {
    return [{ tag: 'span[data-binding]', priority: 60 }];
  },

  renderHTML({ node, HTMLAttributes }) {
    return ['span', mergeAttributes({ class: 'figure' }, HTMLAttributes), String(node.attrs['text'])];
  },

  renderText({ node }) {
    return String(node.attrs['text']);
  },
});

import { Node, mergeAttributes } from '@tiptap/core';

/** A footnote: its mark stands in the text, its words at the foot of the page. The style sheet numbers the marks. */
export const NoteNode = Node.create({
  name: 'note',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addAttributes() {
    return {
      text: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-note'),
        renderHTML: ({ text }) => ({ 'data-note': String(text), title: String(text) }),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'sup[data-note]', priority: 60 }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['sup', mergeAttributes({ class: 'note' }, HTMLAttributes)];
  },

  renderText({ node }) {
    return ` [${String(node.attrs['text'])}]`;
  },
});

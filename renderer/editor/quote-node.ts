import { Node, mergeAttributes } from '@tiptap/core';

/** A paragraph of somebody else's words. Enter behind it goes on as a paragraph, Backspace at its start makes it one. */
export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  defining: true,

  parseHTML() {
    return [{ tag: 'blockquote' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['blockquote', mergeAttributes(HTMLAttributes), 0];
  },

  addKeyboardShortcuts() {
    return {
      Backspace: () => {
        const { empty, $from } = this.editor.state.selection;
        if (!empty || $from.parent.type.name !== this.name || $from.parentOffset > 0) return false;
        return this.editor.commands.setNode('paragraph');
      },
      'Mod-Shift-b': () => this.editor.commands.toggleNode('quote', 'paragraph'),
    };
  },
});

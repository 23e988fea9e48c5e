import { Extension, Node, mergeAttributes } from '@tiptap/core';
import type { Extensions } from '@tiptap/core';
import { goToNextCell, isInTable, tableEditing } from '@tiptap/pm/tables';
import { addRow } from './table-commands';

/** Tables of a text: every cell is one block of ours, so it holds one paragraph. Cells span nothing. */

const spans = {
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
};

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
});

const Row = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', mergeAttributes(HTMLAttributes), 0],
});

const Cell = Node.create({
  name: 'tableCell',
  content: 'paragraph',
  isolating: true,
  addAttributes: () => spans,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', mergeAttributes(HTMLAttributes), 0],
});

const Header = Node.create({
  name: 'tableHeader',
  content: 'paragraph',
  isolating: true,
  addAttributes: () => spans,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', mergeAttributes(HTMLAttributes), 0],
});

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
};

/** What the tables of ProseMirror need to know, and the keys: Tab and Enter go on, and make a row after the last cell. */
const TableEditing = Extension.create({
  name: 'tableEditing',
  priority: 1100,

  extendNodeSchema({ name }) {
    const role = roles[name];
    return role === undefined ? {} : { tableRole: role };
  },

  addProseMirrorPlugins: () => [tableEditing()],

  addKeyboardShortcuts() {
    const next = () => {
      const { state, view } = this.editor;
      if (!isInTable(state)) return false;
      if (goToNextCell(1)(state, view.dispatch)) return true;
      addRow(this.editor);
      return goToNextCell(1)(this.editor.state, view.dispatch);
    };
    return {
      Tab: next,
      Enter: next,
      'Shift-Tab': () => isInTable(this.editor.state) && goToNextCell(-1)(this.editor.state, this.editor.view.dispatch),
    };
  },
});

export const tableNodes: Extensions = [Table, Row, Cell, Header, TableEditing];

import type { Editor } from '@tiptap/core';
import { chainHere } from './block-commands';
import { mostColumns } from './table-limits';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  selectedRect,
} from '@tiptap/pm/tables';

export function inTable(editor: Editor): boolean {
  return isInTable(editor.state);
}

/** A table of three columns and a head with the caret in its first cell, and a paragraph below it to go on in. */
export function insertTable(editor: Editor): void {
  const row = (cell: string) => ({
    type: 'tableRow',
    content: Array.from({ length: 3 }, () => ({ type: cell, content: [{ type: 'paragraph' }] })),
  });
  const { $from } = editor.state.selection;
  const at = $from.depth === 0 ? $from.pos : $from.after(1);
  const empty = $from.depth === 1 && $from.parent.content.size === 0;
  const from = empty ? $from.before(1) : at;
  chainHere(editor)
    .insertContentAt({ from, to: at }, [
      { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] },
      { type: 'paragraph' },
    ])
    .setTextSelection(from + 4)
    .run();
}

export function addRow(editor: Editor): void {
  addRowAfter(editor.state, editor.view.dispatch);
}

type TableAct = 'row-above' | 'row-below' | 'column-before' | 'column-after' | 'no-row' | 'no-column' | 'no-table';

const acts = {
  'row-above': addRowBefore,
  'row-below': addRowAfter,
  'column-before': addColumnBefore,
  'column-after': addColumnAfter,
  'no-row': deleteRow,
  'no-column': deleteColumn,
  'no-table': deleteTable,
} as const;

export function changeTable(editor: Editor, what: TableAct): void {
  acts[what](editor.state, editor.view.dispatch);
  editor.view.focus();
}

/** Whether another column would be more than a text can hold. */
export function isWide(editor: Editor): boolean {
  return inTable(editor) && selectedRect(editor.state).map.width >= mostColumns;
}

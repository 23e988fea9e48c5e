import { IconSum, IconSuperscript, IconTable } from '@tabler/icons-react';
import { offeredCommand, type Command } from '../app/commands';

/** What an editor with the caret in it offers to do. */
export const editorCommands: readonly Command[] = [
  offeredCommand({
    id: 'editor.figure',
    label: 'editor.figure',
    keywords: 'editor.figureWords',
    shortcut: 'Ctrl+Shift+F',
    menu: 'insert',
    icon: IconSum,
  }),
  offeredCommand({
    id: 'editor.note',
    label: 'editor.note',
    keywords: 'editor.noteKeywords',
    shortcut: 'Ctrl+Alt+F',
    menu: 'insert',
    icon: IconSuperscript,
  }),
  offeredCommand({
    id: 'editor.table',
    label: 'editor.table',
    keywords: 'editor.tableKeywords',
    shortcut: 'Ctrl+Alt+T',
    menu: 'insert',
    icon: IconTable,
  }),
  offeredCommand({
    id: 'edit.house-words',
    label: 'editor.houseWords',
    keywords: 'editor.houseWordsWords',
    shortcut: 'Ctrl+Shift+H',
    menu: 'edit',
  }),
];

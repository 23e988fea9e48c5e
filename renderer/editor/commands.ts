import { IconSum } from '@tabler/icons-react';
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
];

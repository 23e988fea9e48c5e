import { IconFileImport, IconTableImport, IconTrash, IconX } from '@tabler/icons-react';
import { command, offeredCommand, type Command } from '../../app/commands';
import { filesCame } from '../../app/files';

export const sourceCommands: readonly Command[] = [
  command({
    id: 'sources.open',
    label: 'sources.open',
    keywords: 'sources.openWords',
    shortcut: 'Ctrl+O',
    menu: 'file',
    icon: IconFileImport,
    run: async () => filesCame(await window.chancery.chooseFiles()),
  }),
  offeredCommand({
    id: 'sources.import',
    label: 'sources.import',
    keywords: 'sources.importWords',
    shortcut: 'Ctrl+Enter',
    menu: 'file',
    icon: IconTableImport,
  }),
  offeredCommand({
    id: 'sources.dismiss',
    label: 'sources.dismiss',
    shortcut: 'Escape',
    icon: IconX,
    fieldKeeps: true,
  }),
  offeredCommand({
    id: 'sources.delete',
    label: 'sources.delete',
    keywords: 'sources.deleteWords',
    shortcut: 'Delete',
    menu: 'edit',
    icon: IconTrash,
    fieldKeeps: true,
  }),
];

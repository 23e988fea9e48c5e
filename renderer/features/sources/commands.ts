import { IconBook2, IconClipboard, IconFileImport, IconTableImport, IconTrash, IconX } from '@tabler/icons-react';
import { command, offeredCommand, type Command } from '../../app/commands';
import { filesCame } from '../../app/files';
import { pasteSource } from './paste';

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
  command({
    id: 'sources.paste',
    label: 'sources.paste',
    keywords: 'sources.pasteWords',
    shortcut: 'Ctrl+V',
    menu: 'file',
    icon: IconClipboard,
    fieldKeeps: true,
    when: ({ target }) =>
      target.area === 'sources' && target.id === undefined && target.view === undefined && target.texts === undefined,
    run: ({ go }) => pasteSource({ go }),
  }),
  offeredCommand({
    id: 'sources.pasteBeside',
    label: 'sources.pasteBeside',
    keywords: 'sources.pasteWords',
    shortcut: 'Ctrl+V',
    icon: IconClipboard,
    fieldKeeps: true,
  }),
  command({
    id: 'sources.taught',
    label: 'sources.taught',
    keywords: 'sources.taughtWords',
    icon: IconBook2,
    run: ({ go }) => go({ area: 'sources', view: 'taught' }),
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

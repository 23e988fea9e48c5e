import { IconSettings } from '@tabler/icons-react';
import { command, type Command } from '../../app/commands';

export const settingsCommands: readonly Command[] = [
  command({
    id: 'settings.open',
    label: 'shell.settings',
    keywords: 'shell.settingsWords',
    shortcut: 'Ctrl+,',
    menu: 'file',
    icon: IconSettings,
    run: ({ go }) => go({ area: 'settings' }),
  }),
];

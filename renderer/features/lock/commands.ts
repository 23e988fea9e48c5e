import { IconLock } from '@tabler/icons-react';
import { command, type Command } from '../../app/commands';
import { lockNow } from '../../app/locking';

export const lockCommands: readonly Command[] = [
  command({
    id: 'store.lock',
    label: 'shell.lock',
    keywords: 'shell.lockWords',
    shortcut: 'Ctrl+L',
    menu: 'file',
    icon: IconLock,
    run: () => lockNow('asked'),
  }),
];

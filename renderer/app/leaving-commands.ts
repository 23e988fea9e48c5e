import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { offeredCommand, type Command } from './commands';

/** The ways out of the store besides a pack, for whatever is on screen. */
export const leavingCommands: readonly Command[] = [
  offeredCommand({
    id: 'leave.copy',
    label: 'shell.copyOut',
    keywords: 'shell.copyOutWords',
    shortcut: 'Ctrl+Shift+C',
    menu: 'edit',
    icon: IconCopy,
  }),
  offeredCommand({
    id: 'leave.print',
    label: 'shell.print',
    keywords: 'shell.printWords',
    shortcut: 'Ctrl+P',
    menu: 'file',
    icon: IconPrinter,
  }),
];

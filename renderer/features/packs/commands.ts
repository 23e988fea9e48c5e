import {
  IconArrowDown,
  IconArrowsMove,
  IconArrowUp,
  IconCheckbox,
  IconFileExport,
  IconPencil,
} from '@tabler/icons-react';
import { offeredCommand, type Command } from '../../app/commands';

/** What the pack's screen can do with the part that is chosen in its outline, and with the pack. */
export const packCommands: readonly Command[] = [
  offeredCommand({
    id: 'packs.export',
    label: 'packs.exportCommand',
    keywords: 'packs.exportWords',
    shortcut: 'Ctrl+E',
    menu: 'file',
    icon: IconFileExport,
  }),
  offeredCommand({
    id: 'packs.move-up',
    label: 'packs.moveUp',
    keywords: 'packs.moveWords',
    shortcut: 'Alt+Up',
    menu: 'edit',
    icon: IconArrowUp,
    fieldKeeps: true,
  }),
  offeredCommand({
    id: 'packs.move-down',
    label: 'packs.moveDown',
    keywords: 'packs.moveWords',
    shortcut: 'Alt+Down',
    menu: 'edit',
    icon: IconArrowDown,
    fieldKeeps: true,
  }),
  offeredCommand({
    id: 'packs.move-to',
    label: 'packs.moveTo',
    keywords: 'packs.moveWords',
    shortcut: 'Ctrl+Shift+M',
    menu: 'edit',
    icon: IconArrowsMove,
  }),
  offeredCommand({
    id: 'packs.rename-part',
    label: 'packs.rename',
    keywords: 'packs.renameWords',
    shortcut: 'F2',
    menu: 'edit',
    icon: IconPencil,
  }),
  offeredCommand({ id: 'packs.include', label: 'packs.include', menu: 'edit', icon: IconCheckbox }),
];

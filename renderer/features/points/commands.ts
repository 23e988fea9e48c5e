import { IconCopy, IconMessage, IconPlus, IconReplace, IconSearch, IconTrash } from '@tabler/icons-react';
import { offeredCommand, type Command } from '../../app/commands';

/** What the library offers to do. */
export const pointCommands: readonly Command[] = [
  offeredCommand({
    id: 'points.new',
    label: 'points.newPoint',
    keywords: 'points.newPointWords',
    shortcut: 'Ctrl+N',
    menu: 'file',
    icon: IconPlus,
  }),
  offeredCommand({
    id: 'points.duplicate',
    label: 'points.duplicate',
    keywords: 'points.duplicateWords',
    shortcut: 'Ctrl+D',
    menu: 'edit',
    icon: IconCopy,
  }),
  offeredCommand({
    id: 'points.delete',
    label: 'points.delete',
    keywords: 'points.deleteWords',
    menu: 'edit',
    icon: IconTrash,
  }),
  offeredCommand({
    id: 'points.remark',
    label: 'library.comment',
    keywords: 'library.commentWords',
    shortcut: 'Ctrl+Alt+M',
    menu: 'insert',
    icon: IconMessage,
  }),
  offeredCommand({
    id: 'points.search',
    label: 'points.searchPoints',
    keywords: 'points.searchWords',
    shortcut: '/',
    menu: 'go',
    icon: IconSearch,
  }),
  offeredCommand({
    id: 'points.replace',
    label: 'points.replace',
    keywords: 'points.replaceKeywords',
    shortcut: 'Ctrl+H',
    menu: 'edit',
    icon: IconReplace,
  }),
];

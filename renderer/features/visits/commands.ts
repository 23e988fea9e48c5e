import { IconBooks, IconFileText, IconPlus, IconTable, IconTemplate } from '@tabler/icons-react';
import { offeredCommand, type Command } from '../../app/commands';

/** What the visits' screens offer to do. */
export const visitCommands: readonly Command[] = [
  offeredCommand({
    id: 'visits.new',
    label: 'visits.newVisit',
    keywords: 'visits.newVisitWords',
    shortcut: 'Ctrl+N',
    menu: 'file',
    icon: IconPlus,
  }),
  offeredCommand({
    id: 'visits.presets',
    label: 'visitWork.editPresets',
    keywords: 'visitWork.presetsWords',
    icon: IconTemplate,
  }),
  offeredCommand({
    id: 'visits.take-point',
    label: 'visits.libraryFocus',
    keywords: 'visits.libraryFocusWords',
    shortcut: 'Ctrl+Shift+P',
    menu: 'insert',
    icon: IconBooks,
  }),
  offeredCommand({
    id: 'visits.matrix',
    label: 'visits.matrix',
    keywords: 'visits.matrixWords',
    shortcut: 'Ctrl+Shift+M',
    menu: 'go',
    icon: IconTable,
  }),
  offeredCommand({
    id: 'visits.write-record',
    label: 'meetings.writeRecord',
    keywords: 'meetings.writeRecordWords',
    shortcut: 'Ctrl+E',
    menu: 'file',
    icon: IconFileText,
  }),
];

import { IconBooks, IconFileText, IconPhone, IconPlus, IconTable, IconTemplate } from '@tabler/icons-react';
import { command, offeredCommand, type Command } from '../../app/commands';

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
  command({
    id: 'visits.call-note',
    label: 'meetings.callNote',
    keywords: 'meetings.callNoteWords',
    shortcut: 'Ctrl+Shift+N',
    menu: 'go',
    icon: IconPhone,
    when: ({ status }) => status.state === 'unlocked',
    run: ({ offers, go }) => {
      const own = offers.get('visits.call-note');
      if (own === undefined) go({ area: 'visits', note: '' });
      else own();
    },
  }),
  offeredCommand({
    id: 'visits.matrix',
    label: 'visits.matrix',
    keywords: 'visits.matrixWords',
    shortcut: 'Ctrl+Shift+O',
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

import { IconUserPlus } from '@tabler/icons-react';
import { offeredCommand, type Command } from '../../app/commands';

/** What the people's screen offers to do. */
export const peopleCommands: readonly Command[] = [
  offeredCommand({
    id: 'people.new',
    label: 'people.newPerson',
    keywords: 'people.newPersonWords',
    shortcut: 'Ctrl+N',
    menu: 'file',
    icon: IconUserPlus,
  }),
];

import { IconFlag, IconListDetails, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { command, offeredCommand, type Command } from '../../app/commands';

/** What can be done with people and countries. */
export const peopleCommands: readonly Command[] = [
  offeredCommand({
    id: 'people.new',
    label: 'people.newPerson',
    keywords: 'people.newPersonWords',
    shortcut: 'Ctrl+N',
    menu: 'file',
    icon: IconUserPlus,
  }),
  command({
    id: 'people.from-list',
    label: 'people.fromList',
    keywords: 'people.fromListWords',
    menu: 'file',
    icon: IconListDetails,
    run: ({ go }) => go({ area: 'people', view: 'list' }),
  }),
  command({
    id: 'people.alike',
    label: 'people.alike',
    keywords: 'people.alikeWords',
    icon: IconUsers,
    run: ({ go }) => go({ area: 'people', view: 'alike' }),
  }),
  command({
    id: 'people.countries',
    label: 'people.countryPages',
    keywords: 'people.countryWords',
    menu: 'go',
    icon: IconFlag,
    run: ({ go }) => go({ area: 'people', view: 'countries' }),
  }),
];

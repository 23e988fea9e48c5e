import { IconArrowsRightLeft, IconSum } from '@tabler/icons-react';
import { command, type Command } from '../../app/commands';

export const figureCommands: readonly Command[] = [
  command({
    id: 'figures.table',
    label: 'figures.tableCommand',
    keywords: 'figures.tableWords',
    menu: 'go',
    icon: IconSum,
    run: ({ go }) => go({ area: 'figures', at: 'table' }),
  }),
  command({
    id: 'figures.pair',
    label: 'figures.pairCommand',
    keywords: 'figures.pairWords',
    menu: 'go',
    icon: IconArrowsRightLeft,
    run: ({ go }) => go({ area: 'figures', at: 'pair' }),
  }),
];

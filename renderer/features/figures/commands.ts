import { IconArrowsRightLeft, IconHistory, IconScale, IconSpeakerphone, IconSum } from '@tabler/icons-react';
import { command, offeredCommand, type Command } from '../../app/commands';

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
  command({
    id: 'figures.changes',
    label: 'figures.changesCommand',
    keywords: 'figures.changesWords',
    menu: 'go',
    icon: IconHistory,
    run: ({ go }) => go({ area: 'figures', at: 'changes' }),
  }),
  command({
    id: 'figures.rivals',
    label: 'figures.rivalsCommand',
    keywords: 'figures.rivalsWords',
    menu: 'go',
    icon: IconScale,
    run: ({ go }) => go({ area: 'figures', at: 'rivals' }),
  }),
  command({
    id: 'figures.claims',
    label: 'figures.claimsCommand',
    keywords: 'figures.claimsWords',
    menu: 'go',
    icon: IconSpeakerphone,
    run: ({ go }) => go({ area: 'figures', at: 'claims' }),
  }),
  offeredCommand({
    id: 'figures.newClaim',
    label: 'figures.newClaim',
    shortcut: 'Ctrl+N',
    menu: 'file',
    icon: IconSpeakerphone,
  }),
];

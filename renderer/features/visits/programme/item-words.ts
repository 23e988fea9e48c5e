import type { ItemFields } from '../../../../shared/contract/programme';
import type { TextKey } from '../../../app/texts/texts';

/** What the values of a programme item's fields are called. */

export const itemKindWords: Readonly<Record<ItemFields['kind'], TextKey>> = {
  meeting: 'visits.meeting',
  movement: 'visits.movement',
  occasion: 'visits.occasion',
  press: 'visits.press',
};
export const itemKinds = Object.keys(itemKindWords) as ItemFields['kind'][];

export const itemStateWords: Readonly<Record<ItemFields['state'], TextKey>> = {
  confirmed: 'visits.confirmed',
  tbc: 'visits.tbc',
};
export const itemStates = Object.keys(itemStateWords) as ItemFields['state'][];

import type { Contribution, ReturnedItem } from '../../../../shared/contract/contributions';
import type { TextKey } from '../../../app/texts/texts';

/** What forms, states and returned items are called. */

export const formWords: Readonly<Record<Contribution['form'], TextKey>> = {
  background: 'meetings.form_background',
  checklist: 'meetings.form_checklist',
  full: 'meetings.form_full',
};

export const stateWords: Readonly<Record<Contribution['state'], TextKey>> = {
  planned: 'meetings.asked_planned',
  asked: 'meetings.asked_asked',
  returned: 'meetings.asked_returned',
  taken: 'meetings.asked_taken',
  dropped: 'meetings.asked_dropped',
};

export const itemWords: Readonly<Record<ReturnedItem['kind'], TextKey>> = {
  'to-make': 'visits.pointsToMake',
  'if-raised': 'visits.ifRaised',
  background: 'visits.background',
};

/** Whether something should have come back before `today` (ISO date) and has not. */
export function isLate({ state, due }: Pick<Contribution, 'state' | 'due'>, today: string): boolean {
  return (state === 'planned' || state === 'asked') && due !== null && due < today;
}

import type { VisitFields } from '../../../shared/contract/visits';
import type { TextKey } from '../../app/texts/texts';

/** What the values of a visit's fields are called. */

export const kindWords: Readonly<Record<VisitFields['kind'], TextKey>> = {
  incoming: 'visits.kind_incoming',
  outgoing: 'visits.kind_outgoing',
  'courtesy-call': 'visits.kind_courtesy',
  call: 'visits.kind_call',
  margins: 'visits.kind_margins',
  multilateral: 'visits.kind_multilateral',
  forum: 'visits.kind_forum',
  meal: 'visits.kind_meal',
};
export const visitKinds = Object.keys(kindWords) as VisitFields['kind'][];

export const statusWords: Readonly<Record<VisitFields['status'], TextKey>> = {
  planned: 'visits.status_planned',
  confirmed: 'visits.status_confirmed',
  over: 'visits.status_over',
  cancelled: 'visits.status_cancelled',
};
export const visitStatuses = Object.keys(statusWords) as VisitFields['status'][];

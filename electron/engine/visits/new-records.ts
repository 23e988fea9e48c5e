import type { DelegateFields } from '../../../shared/contract/delegations';
import type { ItemFields } from '../../../shared/contract/programme';
import type { Writing } from '../methods';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { createRecord } from '../store/records';
import { lastPosition } from './position';
import { delegatesOf } from './queries';

/** Makes an item of the programme; what is not given is empty and to be confirmed. Gives its id. */
export function createItem(writing: Writing, given: Given<ItemFields, 'visitId' | 'day' | 'title'>): string {
  const { visitId, day, title } = given;
  return createRecord(writing, 'programme-item', {
    ...filled<ItemFields>({ ...emptyItem, visitId, day, title }, given),
  });
}

const emptyItem = {
  starts: null,
  ends: null,
  kind: 'occasion',
  place: '',
  address: '',
  who: '',
  theirs: '',
  notes: '',
  press: '',
  dress: '',
  language: '',
  officer: '',
  travel: null,
  distance: '',
  vehicles: '',
  state: 'tbc',
} as const;

/** Takes somebody into a delegation, behind those who are in it where no place is given. Gives the id. */
export function createDelegate(writing: Writing, given: Given<DelegateFields, 'visitId' | 'side'>): string {
  const { visitId, side } = given;
  const position = lastPosition(delegatesOf(writing.db, visitId).filter((one) => one.side === side));
  const usual: DelegateFields = {
    visitId,
    side,
    position,
    personId: null,
    name: '',
    role: '',
    seat: null,
    seated: true,
  };
  return createRecord(writing, 'delegate', { ...filled(usual, given) });
}

import type { DelegateFields, delegationMethods } from '../../../shared/contract/delegations';
import type { Methods } from '../methods';
import { deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { createDelegate } from './new-records';
import { moveRecord } from './position';
import { delegateById, delegatesOf, visitById } from './queries';

export const delegations: Methods<typeof delegationMethods> = {
  'visits.addDelegate'(writing, given) {
    writing.named({ title: given.name ?? '' });
    return { id: createDelegate(writing, given) };
  },
  'visits.updateDelegate'(writing, { id, fields }) {
    writing.named({ title: fields.name ?? delegateById(writing.db, id).name }, spellOf(id, fields));
    saveRecord(writing, 'delegate', id, fields);
    return {};
  },
  'visits.moveDelegate'(writing, { id, after }) {
    const { visitId, side } = delegateById(writing.db, id);
    const list = delegatesOf(writing.db, visitId).filter((one) => one.side === side);
    moveRecord(writing, 'delegate', list, id, after);
    return {};
  },
  'visits.addDelegates'(writing, { visitId, side, members }) {
    const { db } = writing;
    visitById(db, visitId);
    writing.named({ count: members.length });
    for (const member of members) createDelegate(writing, { visitId, side, ...member });
    return { count: members.length };
  },
  'visits.seat'(writing, { visitId, side, rows }) {
    for (const { id } of delegatesOf(writing.db, visitId).filter((one) => one.side === side)) {
      const seat = rows === null ? null : rows.indexOf(id);
      saveRecord(writing, 'delegate', id, seat === null ? byPrecedence : seatOf(seat));
    }
    return {};
  },
  'visits.removeDelegate'(writing, { id }) {
    writing.named({ title: delegateById(writing.db, id).name });
    deleteRecord(writing, 'delegate', id);
    return {};
  },
};

const byPrecedence = { seat: null, seated: true };

/** Whom no row names stands. */
function seatOf(row: number): Pick<DelegateFields, 'seat' | 'seated'> {
  return row < 0 ? { seat: null, seated: false } : { seat: row, seated: true };
}

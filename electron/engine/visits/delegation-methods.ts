import type { DelegateFields, delegationMethods } from '../../../shared/contract/delegations';
import type { Methods } from '../methods';
import { filled } from '../store/filled';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { lastPosition, moveRecord } from './position';
import { delegateById, delegatesOf } from './queries';

export const delegations: Methods<typeof delegationMethods> = {
  'visits.addDelegate'(writing, given) {
    const { visitId, side, name = '' } = given;
    writing.named({ title: name });
    const position = lastPosition(delegatesOf(writing.db, visitId).filter((one) => one.side === side));
    const fields = filled<DelegateFields>({ visitId, side, name, personId: null, role: '', position }, given);
    return { id: createRecord(writing, 'delegate', { ...fields }) };
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
  'visits.removeDelegate'(writing, { id }) {
    writing.named({ title: delegateById(writing.db, id).name });
    deleteRecord(writing, 'delegate', id);
    return {};
  },
};

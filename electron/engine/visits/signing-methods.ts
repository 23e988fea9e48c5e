import type { SigningFields, signingMethods } from '../../../shared/contract/signing';
import type { Methods } from '../methods';
import { filled } from '../store/filled';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { lastPosition, moveRecord } from './position';
import { signingById, signingOf, visitById } from './queries';

export const signing: Methods<typeof signingMethods> = {
  'visits.signing': ({ db }, { visitId }) => signingOf(db, visitId),
  'visits.addSigning'(writing, given) {
    const { visitId, title } = given;
    writing.named({ title });
    visitById(writing.db, visitId);
    const position = lastPosition(signingOf(writing.db, visitId));
    const fields = filled<SigningFields>({ ...unsigned, visitId, title, position }, given);
    return { id: createRecord(writing, 'signing-item', { ...fields }) };
  },
  'visits.updateSigning'(writing, { id, fields }) {
    writing.named({ title: fields.title ?? signingById(writing.db, id).title }, spellOf(id, fields));
    saveRecord(writing, 'signing-item', id, fields);
    return {};
  },
  'visits.moveSigning'(writing, { id, after }) {
    moveRecord(writing, 'signing-item', signingOf(writing.db, signingById(writing.db, id).visitId), id, after);
    return {};
  },
  'visits.removeSigning'(writing, { id }) {
    writing.named({ title: signingById(writing.db, id).title });
    deleteRecord(writing, 'signing-item', id);
    return {};
  },
};

const unsigned = {
  ours: '',
  theirs: '',
  subject: '',
  value: '',
  ourSignatory: '',
  theirSignatory: '',
  state: 'awaited',
  notes: '',
} as const;

import type { ItemFields, programmeMethods } from '../../../shared/contract/programme';
import type { Methods } from '../methods';
import { filled } from '../store/filled';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { itemById, meetingsOfItem, visitById } from './queries';

export const programme: Methods<typeof programmeMethods> = {
  'visits.addItem'(writing, given) {
    writing.named({ title: given.title });
    const { visitId, day, title } = given;
    visitById(writing.db, visitId);
    const fields = filled<ItemFields>({ ...emptyItem, visitId, day, title }, given);
    return { id: createRecord(writing, 'programme-item', { ...fields }) };
  },
  'visits.updateItem'(writing, { id, fields }) {
    writing.named({ title: fields.title ?? itemById(writing.db, id).title }, spellOf(id, fields));
    saveRecord(writing, 'programme-item', id, fields);
    return {};
  },
  'visits.removeItem'(writing, { id }) {
    writing.named({ title: itemById(writing.db, id).title });
    for (const meeting of meetingsOfItem(writing.db, id)) saveRecord(writing, 'meeting', meeting.id, { itemId: null });
    deleteRecord(writing, 'programme-item', id);
    return {};
  },
};

const emptyItem = {
  starts: null,
  ends: null,
  kind: 'occasion',
  place: '',
  address: '',
  who: '',
  notes: '',
  officer: '',
  state: 'tbc',
} as const;

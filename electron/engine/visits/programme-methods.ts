import type { programmeMethods } from '../../../shared/contract/programme';
import type { Methods } from '../methods';
import { deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { changingProgramme } from './follow-programme';
import { issueProgramme } from './issue-programme';
import { createItem } from './new-records';
import { itemById, itemsOf, meetingsOfItem, visitById } from './queries';
import { daysLater } from '../../../shared/visits/days-later';

export const programme: Methods<typeof programmeMethods> = {
  'visits.addItem'(writing, given) {
    writing.named({ title: given.title });
    visitById(writing.db, given.visitId);
    return { id: createItem(writing, given) };
  },
  'visits.updateItem'(writing, { id, fields }) {
    const { title, visitId } = itemById(writing.db, id);
    writing.named({ title: fields.title ?? title }, spellOf(id, fields));
    changingProgramme(writing, visitId, () => saveRecord(writing, 'programme-item', id, fields));
    return {};
  },
  'visits.shiftProgramme'(writing, { visitId, days }) {
    const items = itemsOf(writing.db, visitId);
    writing.named({ count: items.length });
    for (const { id, day } of items) saveRecord(writing, 'programme-item', id, { day: daysLater(day, days) });
    return {};
  },
  'visits.issueProgramme'(writing, { visitId }) {
    const number = issueProgramme(writing, visitId);
    writing.named({ number });
    return { number };
  },
  'visits.removeItem'(writing, { id }) {
    writing.named({ title: itemById(writing.db, id).title });
    for (const meeting of meetingsOfItem(writing.db, id)) saveRecord(writing, 'meeting', meeting.id, { itemId: null });
    deleteRecord(writing, 'programme-item', id);
    return {};
  },
};

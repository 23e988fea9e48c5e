import type { meetingMethods } from '../../../shared/contract/meetings';
import type { Methods } from '../methods';
import { saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { addMeeting, removeMeeting } from './meetings';
import { createItem } from './new-records';
import { presetById } from './presets';
import { meetingById, visitById } from './queries';

export const meetings: Methods<typeof meetingMethods> = {
  'visits.addMeeting'(writing, given) {
    writing.named({ title: given.title });
    const { preset } = visitById(writing.db, given.visitId);
    const form = presetById(writing.db, writing.resources, preset)?.meetings;
    return addMeeting(writing, given, form === undefined ? {} : { form });
  },
  'visits.addBilateral'(writing, { visitId, title, country, day, starts, ends }) {
    writing.named({ title });
    const { preset } = visitById(writing.db, visitId);
    const form = presetById(writing.db, writing.resources, preset)?.meetings;
    const itemId = createItem(writing, { visitId, title, day, starts, ends, kind: 'meeting' });
    const given = { visitId, title, itemId, place: country };
    return { itemId, ...addMeeting(writing, given, form === undefined ? {} : { form }) };
  },
  'visits.updateMeeting'(writing, { id, fields }) {
    writing.named({ title: fields.title ?? meetingById(writing.db, id).title }, spellOf(id, fields));
    saveRecord(writing, 'meeting', id, fields);
    return {};
  },
  'visits.removeMeeting'(writing, { id }) {
    const meeting = meetingById(writing.db, id);
    writing.named({ title: meeting.title });
    removeMeeting(writing, meeting);
    return {};
  },
};

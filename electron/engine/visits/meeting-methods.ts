import type { meetingMethods } from '../../../shared/contract/meetings';
import type { Methods } from '../methods';
import { saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { addMeeting, removeMeeting } from './meetings';
import { meetingById } from './queries';

export const meetings: Methods<typeof meetingMethods> = {
  'visits.addMeeting'(writing, given) {
    writing.named({ title: given.title });
    return addMeeting(writing, given);
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

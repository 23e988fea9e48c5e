import type { meetingRecordMethods } from '../../../shared/contract/meeting-records';
import { inlineText } from '../../../shared/document/rich-text';
import type { Methods } from '../methods';
import { pointById } from '../points/queries';
import { spellOf } from '../store/spell';
import { exportRecord } from './export-record';
import { meetingById, pointUse } from './queries';
import { recordedMeetings, saveMeetingRecord, tellPoint } from './records';

export const records: Methods<typeof meetingRecordMethods> = {
  'records.list': (reading, { visitId }) => recordedMeetings(reading, visitId),
  'records.save'(writing, { meetingId, fields }) {
    writing.named({ title: meetingById(writing.db, meetingId).title }, spellOf(meetingId, fields));
    saveMeetingRecord(writing, meetingId, fields);
    return {};
  },
  'records.tell'(writing, { useId, made }) {
    const { lead, theirPoint } = pointById(writing.db, pointUse(writing.db, useId).pointId);
    writing.named({ title: theirPoint === '' ? inlineText(lead.content) : theirPoint });
    tellPoint(writing, useId, made);
    return {};
  },
  'records.export': exportRecord,
};

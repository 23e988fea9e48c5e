import type { MeetingRecordFields, RecordedMeeting } from '../../../shared/contract/meeting-records';
import { inProgrammeOrder } from '../../../shared/checks/programme';
import type { Reading, Writing } from '../methods';
import { pointById } from '../points/queries';
import { createRecord, saveRecord } from '../store/records';
import { pointsOfVisit } from './brief-points';
import { commitmentsOfVisit, titled } from './commitments';
import { briefsOf, itemsOf, meetingsOf, objectivesOf, pointUse } from './queries';
import { recordOfMeeting, recordsOfVisit } from './record-queries';
import { editionsOfVisit, pointsOut } from './went-out';

/** The meetings of a visit in the order of the programme, each with all that its record speaks of. */
export function recordedMeetings(reading: Pick<Reading, 'db' | 'now'>, visitId: string): RecordedMeeting[] {
  const { db } = reading;
  const items = itemsOf(db, visitId);
  const briefs = briefsOf(db, visitId);
  const objectives = objectivesOf(db, visitId);
  const points = pointsOfVisit(reading, visitId);
  const records = recordsOfVisit(db, visitId);
  const commitments = titled(db, commitmentsOfVisit(db, visitId));
  const editions = editionsOfVisit(db, visitId);
  return inProgrammeOrder(meetingsOf(db, visitId), items).map((meeting) => {
    const own = briefs.filter((brief) => brief.meetingIds.includes(meeting.id));
    const ids = new Set<string | null>(own.map(({ id }) => id));
    const item = items.find((one) => one.id === meeting.itemId) ?? null;
    const record = records.find((one) => one.meetingId === meeting.id) ?? null;
    const told = points.filter(
      ({ use, point }) => ids.has(use.briefId) && (point.kind === 'to-make' || point.kind === 'if-raised'),
    );
    return {
      meeting,
      item,
      record,
      briefs: own.map(({ id, title }) => ({ id, title })),
      points: told,
      out: pointsOut(editions, told, record?.heldOn ?? item?.day ?? null),
      objectives: objectives.filter(
        (objective) =>
          ids.has(objective.briefId) ||
          (objective.briefId === null && objective.serves.some((briefId) => ids.has(briefId))),
      ),
      commitments: commitments.filter((one) => one.meetingId === meeting.id),
    };
  });
}

/** Changes the record of a meeting, and makes it where there is none. */
export function saveMeetingRecord(
  writing: Writing,
  meetingId: string,
  fields: { [K in keyof MeetingRecordFields]?: MeetingRecordFields[K] | undefined },
): void {
  const found = recordOfMeeting(writing.db, meetingId);
  if (found !== null) {
    saveRecord(writing, 'record', found.id, fields);
    return;
  }
  const empty: MeetingRecordFields = {
    meetingId,
    heldOn: null,
    present: '',
    raised: [],
    agreed: [],
    remarks: '',
    state: 'draft',
  };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  createRecord(writing, 'record', { ...empty, ...given });
}

/** Notes whether a point was made; what was told is the point as it stands now. */
export function tellPoint(writing: Writing, useId: string, made: boolean | null): void {
  const { pointId } = pointUse(writing.db, useId);
  const told = made === true ? pointById(writing.db, pointId).revision : null;
  saveRecord(writing, 'use', useId, { made, told });
}

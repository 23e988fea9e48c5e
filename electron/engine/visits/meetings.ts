import type { BriefFields, BriefForm } from '../../../shared/contract/briefs';
import type { Meeting, MeetingFields } from '../../../shared/contract/meetings';
import type { Writing } from '../methods';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { createBrief } from './create-brief';
import { deleteBrief } from './delete-visit';
import { addToPacks, earlierBriefs } from './pack-of-visit';
import { lastPosition, moveRecord } from './position';
import { briefsOf, meetingsOf, visitById } from './queries';

/** Makes a meeting and its brief, which stands in the list and in the packs where the programme has the meeting. */
export function addMeeting(
  writing: Writing,
  given: Given<MeetingFields, 'visitId' | 'title'>,
  brief: { form?: BriefForm; kind?: 'meeting' | 'call-note' } = {},
): { id: string; briefId: string } {
  const { visitId, title } = given;
  const usual: MeetingFields = {
    visitId,
    title,
    itemId: null,
    place: null,
    counterparts: [],
    ours: [],
    format: '',
    language: '',
    interpretation: '',
    press: '',
    lastMet: '',
    position: lastPosition(meetingsOf(writing.db, visitId)),
  };
  const id = createRecord(writing, 'meeting', { ...filled(usual, given) });
  return {
    id,
    briefId: addBrief(writing, {
      visitId,
      kind: brief.kind ?? 'meeting',
      title,
      meetingIds: [id],
      form: brief.form ?? null,
    }),
  };
}

/** Makes a brief and gives the packs of its visit a part for it. */
export function addBrief(writing: Writing, given: Given<BriefFields, 'visitId' | 'kind' | 'title'>): string {
  const { db } = writing;
  const { visitId } = given;
  const briefs = briefsOf(db, visitId);
  const visit = visitById(db, visitId);
  const { marking = visit.marking, position = lastPosition(briefs) } = given;
  const briefId = createBrief(writing, { ...given, marking, position });
  const steering = briefs.findLast((brief) => brief.kind === 'steering');
  const after = earlierBriefs(writing, visitId, briefId).at(-1) ?? steering?.id ?? null;
  if (given.position === undefined && given.kind !== 'subject' && given.kind !== 'steering') {
    moveRecord(writing, 'brief', briefsOf(db, visitId), briefId, after);
  }
  addToPacks(writing, visitId, briefId);
  return briefId;
}

/** Deletes a meeting and the brief that serves no other; its place in the programme stays. */
export function removeMeeting(writing: Writing, meeting: Meeting): void {
  for (const brief of briefsOf(writing.db, meeting.visitId)) {
    if (!brief.meetingIds.includes(meeting.id)) continue;
    const meetingIds = brief.meetingIds.filter((id) => id !== meeting.id);
    if (meetingIds.length === 0) deleteBrief(writing, brief);
    else saveRecord(writing, 'brief', brief.id, { meetingIds });
  }
  deleteRecord(writing, 'meeting', meeting.id);
}

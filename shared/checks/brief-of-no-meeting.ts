import type { Check } from './check';
import { found, printedBriefs } from './check';

/** A meeting brief that belongs to no meeting: nobody knows where and when it is used. */
export const briefOfNoMeeting: Check = {
  name: 'brief-of-no-meeting',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked)
      .filter(({ brief }) => brief.kind === 'meeting')
      .filter(({ brief }) => !checked.content.meetings.some(({ id }) => brief.meetingIds.includes(id)))
      .map(({ brief, section }) =>
        found({ brief: brief.title }, { area: 'visits', id: brief.visitId, at: brief.id }, { section }),
      ),
};

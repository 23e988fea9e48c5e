import type { Check } from './check';
import { found } from './check';

/** A meeting of the programme that no brief of the pack speaks of. */
export const noBrief: Check = {
  name: 'no-brief',
  severity: 'warning',
  find({ content }) {
    const printed = content.pack.outline.flatMap((p) => (p.content.kind === 'brief' ? [p.content.briefId] : []));
    const met = new Set(content.briefs.filter((b) => printed.includes(b.id)).flatMap((b) => b.meetingIds));
    return content.meetings
      .filter((meeting) => !met.has(meeting.id))
      .map((meeting) => found({ meeting: meeting.title }, { area: 'visits', id: meeting.visitId, at: meeting.id }));
  },
};

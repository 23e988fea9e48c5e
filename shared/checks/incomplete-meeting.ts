import { itemOf, meetingsOf } from '../pack/brief-content';
import type { Check } from './check';
import { found, printedBriefs } from './check';

/** A meeting without counterpart, time or place. */
export const incompleteMeeting: Check = {
  name: 'incomplete-meeting',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section }) =>
      meetingsOf(checked.content, brief).flatMap((meeting) => {
        const item = itemOf(checked.content, meeting);
        const missing = [
          ...(meeting.counterparts.length === 0 ? ['counterpart'] : []),
          ...(item === null || item.starts === null ? ['time'] : []),
          ...(item === null || item.place === '' ? ['place'] : []),
        ];
        const mends = (what: string) => (what === 'counterpart' ? meeting.id : (item?.id ?? meeting.id));
        return missing.map((what) =>
          found(
            { what, meeting: meeting.title },
            { area: 'visits', id: meeting.visitId, at: mends(what) },
            { section },
          ),
        );
      }),
    ),
};

import { meetingsOf } from '../pack/brief-content';
import type { Check } from './check';
import { found, printedBriefs } from './check';

/** Somebody whom a meeting is with, or who goes to it, and whom the delegation of that side does not have. */
export const notInDelegation: Check = {
  name: 'not-in-delegation',
  severity: 'warning',
  find(checked) {
    const { content } = checked;
    const { visit, delegates, people } = content;
    const known = new Set([visit.guestId, visit.principalId, ...delegates.map(({ personId }) => personId)]);
    const names = new Set(delegates.map(({ name }) => name.trim().toLowerCase()));
    const sides = new Map([
      [visit.guest, delegates.some(({ side }) => side === 'guest')],
      [visit.host, delegates.some(({ side }) => side === 'host')],
    ]);
    const seen = new Set<string>();
    return printedBriefs(checked).flatMap(({ brief, section }) =>
      meetingsOf(content, brief).flatMap((meeting) =>
        [...meeting.counterparts, ...meeting.ours].flatMap((id) => {
          const person = people.get(id);
          const listed = person === undefined || sides.get(person.place ?? '') !== true;
          if (listed || known.has(id) || names.has(person.name.toLowerCase()) || seen.has(id)) return [];
          seen.add(id);
          const target = { area: 'visits', id: visit.id, at: meeting.id };
          return [found({ name: person.name, meeting: meeting.title }, target, { section })];
        }),
      ),
    );
  },
};

import { isOverdue, openBefore } from '../../../shared/commitments/standing';
import type { Readiness } from '../../../shared/contract/visits';
import type { VisitContent } from './readiness';
import { line } from './readiness-line';

/** Meetings of days gone by that nobody has noted anything of; while none is over there is nothing to tell. */
export function recordLines({ meetings, items, records, today }: VisitContent): Readiness[] {
  const days = new Map(items.map(({ id, day }) => [id, day]));
  const over = meetings.filter(({ itemId }) => (days.get(itemId ?? '') ?? today) < today);
  const noted = new Set(records.map(({ meetingId }) => meetingId));
  return line(
    'meeting-without-record',
    'record',
    over.filter(({ id }) => !noted.has(id)),
    over.length,
  );
}

/** What other offices still owe, and what they sent that nobody has looked at. */
export function contributionLines({ contributions, today }: VisitContent): Readiness[] {
  const awaited = contributions.filter(({ state }) => state === 'planned' || state === 'asked');
  const returned = contributions.filter(({ state }) => state === 'returned');
  return [
    ...line(
      'contribution-overdue',
      'commissioning',
      awaited.filter(({ due }) => due !== null && due < today),
      contributions.length,
      true,
    ),
    ...line('contribution-to-review', 'commissioning', returned, contributions.length),
  ];
}

/** What is owed from earlier, and what to say about it. */
export function commitmentLines({ visit, commitments, today }: VisitContent): Readiness[] {
  const open = openBefore(commitments, visit.id).map((one) => ({ ...one, title: one.what }));
  return [
    ...line(
      'commitment-without-line',
      'commitments',
      open.filter((one) => one.line.trim() === ''),
      open.length,
    ),
    ...line(
      'commitment-overdue',
      'commitments',
      open.filter((one) => isOverdue(one, today)),
      open.length,
    ),
  ];
}

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

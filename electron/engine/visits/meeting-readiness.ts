import { isOverdue, openBefore } from '../../../shared/commitments/standing';
import type { Readiness } from '../../../shared/contract/visits';
import type { VisitContent } from './readiness';
import { line } from './readiness-line';

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

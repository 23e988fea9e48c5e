import type { Point } from '../contract/points';
import type { Check } from './check';
import { found, nameOf, printedBriefs } from './check';

/** A point that was asked to be cleared and is not, or whose clearance lapsed by an edit, a date or a withdrawal. */
export const notCleared: Check = {
  name: 'not-cleared',
  severity: 'error',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section, points }) =>
      points
        .filter(({ clearance }) => clearance === 'in-clearance' || clearance === 'lapsed' || clearance === 'withdrawn')
        .map((p) =>
          found(
            { state: p.clearance, point: nameOf(p), offices: awaited(p.point), brief: brief.title },
            { area: 'points', id: p.point.id, at: 'clearance' },
            { section, block: `${section}/point-${p.use.id}` },
          ),
        ),
    ),
};

/** Offices that have not answered. */
function awaited({ asks }: Pick<Point, 'asks'>): string {
  return [...new Set(asks.filter((ask) => ask.answer === null).map((ask) => ask.office))].join(', ');
}

import type { Check } from './check';
import { found, printedBriefs } from './check';

/** A point that was asked to be cleared and is not, or whose clearance lapsed by an edit, a date or a withdrawal. */
export const notCleared: Check = {
  name: 'not-cleared',
  severity: 'error',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section, points }) =>
      points
        .filter(({ clearance }) => clearance === 'in-clearance' || clearance === 'lapsed' || clearance === 'withdrawn')
        .map(({ point, use, clearance }) =>
          found(
            { state: clearance, brief: brief.title },
            { area: 'points', id: point.id, at: 'clearance' },
            { section, block: `${section}/point-${use.id}` },
          ),
        ),
    ),
};

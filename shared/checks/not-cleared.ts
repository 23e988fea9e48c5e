import type { Clearance, Point } from '../contract/points';
import type { Check, Checked, Found } from './check';
import { found, nameOf, printedPoints } from './check';

/** A point whose clearance lapsed by an edit or a date, or was withdrawn: somebody said yes to other words. */
export const notCleared: Check = {
  name: 'not-cleared',
  severity: 'error',
  find: (checked) => pointsInState(checked, ['lapsed', 'withdrawn']),
};

/** A point that an office was asked to clear and has not answered for: to be chased, and the clearance block says so. */
export const awaitingClearance: Check = {
  name: 'awaiting-clearance',
  severity: 'warning',
  find: (checked) => pointsInState(checked, ['in-clearance']),
};

function pointsInState(checked: Checked, states: readonly Clearance[]): Found[] {
  return printedPoints(checked)
    .filter(({ clearance }) => states.includes(clearance))
    .map((p) =>
      found(
        { state: p.clearance, point: nameOf(p), offices: awaited(p.point), brief: p.briefs },
        { area: 'points', id: p.point.id, at: 'clearance' },
        p.at,
      ),
    );
}

/** Offices that have not answered. */
function awaited({ asks }: Pick<Point, 'asks'>): string {
  return [...new Set(asks.filter((ask) => ask.answer === null).map((ask) => ask.office))].join(', ');
}

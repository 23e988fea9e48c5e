import type { Clearance, Point } from '../contract/points';
import type { BriefPoint } from '../contract/briefs';
import type { Check, Checked, Found } from './check';
import { found, nameOf, printedPoints } from './check';

/** A point whose clearance lapsed by an edit, a date or a newer figure, or was refused or withdrawn. */
export const notCleared: Check = {
  name: 'not-cleared',
  severity: 'error',
  find: (checked) => pointsInState(checked, ['lapsed', 'refused', 'withdrawn']),
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
        {
          state: p.clearance,
          why: whyLapsed(checked, p),
          point: nameOf(p),
          offices: awaited(p.point),
          brief: p.briefs,
        },
        { area: 'points', id: p.point.id, at: 'clearance' },
        p.at,
      ),
    );
}

/** What ended a clearance, where it was a figure. */
function whyLapsed({ content }: Checked, { clearance, point }: Pick<BriefPoint, 'clearance' | 'point'>): string {
  return clearance === 'lapsed' && content.newer.has(point.id) ? 'figure' : '';
}

/** Offices that have not answered. */
function awaited({ asks }: Pick<Point, 'asks'>): string {
  return [...new Set(asks.filter((ask) => ask.answer === null).map((ask) => ask.office))].join(', ');
}

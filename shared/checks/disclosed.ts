import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** Words not to be disclosed among what is said or given to the press: as grave as a marking that is too low. */
export const disclosed: Check = {
  name: 'disclosed',
  severity: 'error',
  find: (checked) =>
    printedPoints(checked)
      .filter(({ point }) => point.usability === 'not-to-be-disclosed' && point.kind !== 'background')
      .map((p) =>
        found(
          { kind: p.point.kind, point: nameOf(p), brief: p.briefs },
          { area: 'points', id: p.point.id, at: 'usability' },
          p.at,
        ),
      ),
};

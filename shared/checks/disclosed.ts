import type { Check } from './check';
import { found, printedBriefs } from './check';

/** Words not to be disclosed among what is said or given to the press: as grave as a marking that is too low. */
export const disclosed: Check = {
  name: 'disclosed',
  severity: 'error',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section, points }) =>
      points
        .filter(({ point }) => point.usability === 'not-to-be-disclosed' && point.kind !== 'background')
        .map(({ point, use }) =>
          found(
            { kind: point.kind, brief: brief.title },
            { area: 'points', id: point.id, at: 'usability' },
            { section, block: `${section}/point-${use.id}` },
          ),
        ),
    ),
};

import type { Check } from './check';
import { found } from './check';

/** Something that the other side is known to want or to raise, and that no brief of the visit answers. */
export const interestWithoutLine: Check = {
  name: 'interest-without-line',
  severity: 'warning',
  find: ({ beside }) =>
    beside.interests
      .filter(({ used, theirPoint }) => !used && theirPoint.trim() !== '')
      .map(({ pointId, theirPoint }) => found({ theirPoint }, { area: 'points', id: pointId, at: null })),
};

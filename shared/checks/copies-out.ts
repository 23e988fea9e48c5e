import type { Check } from './check';
import { found } from './check';

/** Numbered copies of a version that gave way and that nobody gave back: somebody will read from the old one. */
export const copiesOut: Check = {
  name: 'copies-out',
  severity: 'warning',
  find: ({ content, beside }) =>
    beside.copiesOut.map(({ version, replacedBy, count }) =>
      found({ version, replacedBy, count }, { area: 'packs', id: content.pack.id, at: 'recall' }),
    ),
};

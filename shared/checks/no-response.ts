import { plainText } from '../document/rich-text';
import { wordsOf } from '../pack/brief-content';
import type { Check } from './check';
import { found, printedBriefs } from './check';

/** Something that they will raise and to which we say nothing. */
export const noResponse: Check = {
  name: 'no-response',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section, points }) =>
      points
        .filter(({ point }) => point.kind === 'if-raised')
        .filter((p) => plainText([wordsOf(p).lead, ...wordsOf(p).body]).trim() === '')
        .map(({ point, use }) =>
          found(
            { theirPoint: point.theirPoint, brief: brief.title },
            { area: 'points', id: point.id, at: null },
            { section, block: `${section}/point-${use.id}` },
          ),
        ),
    ),
};

import type { Check } from './check';
import { found, printedBriefs } from './check';

/** A figure of a text for which the store holds a newer reading. */
export const newerFigure: Check = {
  name: 'newer-figure',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section, points }) =>
      points
        .filter(({ point }) => checked.content.newer.has(point.id))
        .map(({ point, use }) =>
          found(
            { brief: brief.title },
            { area: 'points', id: point.id, at: null },
            { section, block: `${section}/point-${use.id}` },
          ),
        ),
    ),
};

import type { Check } from './check';
import { found, nameOf, printedBriefs } from './check';

/** A figure of a text for which the store holds a newer reading. */
export const newerFigure: Check = {
  name: 'newer-figure',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section, points }) =>
      points
        .filter(({ point }) => checked.content.newer.has(point.id))
        .map((p) =>
          found(
            { point: nameOf(p), brief: brief.title },
            { area: 'points', id: p.point.id, at: null },
            { section, block: `${section}/point-${p.use.id}` },
          ),
        ),
    ),
};

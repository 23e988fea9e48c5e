import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** A figure of a text for which the store holds a newer reading. */
export const newerFigure: Check = {
  name: 'newer-figure',
  severity: 'warning',
  find: (checked) =>
    printedPoints(checked)
      .filter(({ point }) => checked.content.newer.has(point.id))
      .map((p) => found({ point: nameOf(p), brief: p.briefs }, { area: 'points', id: p.point.id, at: null }, p.at)),
};

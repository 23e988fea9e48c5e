import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** A point that is valid until a day before the visit ends. */
export const expiredPoint: Check = {
  name: 'expired-point',
  severity: 'warning',
  find(checked) {
    const ends = checked.content.visit.ends ?? checked.content.visit.starts;
    if (ends === null) return [];
    return printedPoints(checked)
      .filter(({ point }) => point.validUntil !== null && point.validUntil < ends)
      .map((p) =>
        found(
          { date: p.point.validUntil ?? '', point: nameOf(p), brief: p.briefs },
          { area: 'points', id: p.point.id, at: 'validUntil' },
          p.at,
        ),
      );
  },
};

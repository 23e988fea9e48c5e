import type { Check } from './check';
import { found, nameOf, printedBriefs } from './check';

/** A point that is valid until a day before the visit ends. */
export const expiredPoint: Check = {
  name: 'expired-point',
  severity: 'warning',
  find(checked) {
    const ends = checked.content.visit.ends ?? checked.content.visit.starts;
    if (ends === null) return [];
    return printedBriefs(checked).flatMap(({ brief, section, points }) =>
      points
        .filter(({ point }) => point.validUntil !== null && point.validUntil < ends)
        .map((p) =>
          found(
            { date: p.point.validUntil ?? '', point: nameOf(p), brief: brief.title },
            { area: 'points', id: p.point.id, at: 'validUntil' },
            { section, block: `${section}/point-${p.use.id}` },
          ),
        ),
    );
  },
};

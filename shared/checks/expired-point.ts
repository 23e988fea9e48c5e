import type { Check } from './check';
import { found, printedBriefs } from './check';

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
        .map(({ point, use }) =>
          found(
            { date: point.validUntil ?? '', brief: brief.title },
            { area: 'points', id: point.id, at: 'validUntil' },
            { section, block: `${section}/point-${use.id}` },
          ),
        ),
    );
  },
};

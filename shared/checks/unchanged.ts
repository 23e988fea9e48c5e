import type { Check } from './check';
import { found, printedBriefs } from './check';

/** At least so many points, all as they were: then nobody has looked. */
const fewPoints = 2;

/** A brief that says what it said on the visit before: the reader knows it, or nobody has looked at it since. */
export const unchanged: Check = {
  name: 'unchanged',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section, points }) => {
      const same = checked.beside.unchanged.filter(({ briefId }) => briefId === brief.id);
      const uses = same.filter(({ of }) => of === 'use').length;
      const whole = same.some(({ of }) => of === 'brief') && uses === points.length && uses >= fewPoints;
      if (!whole) return [];
      const target = { area: 'visits', id: brief.visitId, at: brief.id };
      return [found({ brief: brief.title, visit: same[0]?.visit ?? '' }, target, { section })];
    }),
};

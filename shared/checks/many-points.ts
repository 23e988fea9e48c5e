import { itemOf, meetingsOf } from '../pack/brief-content';
import { minutesBetween } from '../pack/dates';
import { houseLimitsOf } from '../points/house-limits';
import { isConsecutive, pointsThatFit } from '../points/speaking';
import type { Check } from './check';
import { found, printedBriefs } from './check';

/** More points to make than a meeting has time for; everything is said twice where it is interpreted. */
export const manyPoints: Check = {
  name: 'many-points',
  severity: 'warning',
  find: (checked) => {
    const { halfHourPoints } = houseLimitsOf(checked.content.desk);
    return printedBriefs(checked).flatMap(({ brief, section, points }) => {
      const count = points.filter(({ point }) => point.kind === 'to-make').length;
      const fits = meetingsOf(checked.content, brief).flatMap((meeting) => {
        const item = itemOf(checked.content, meeting);
        const minutes = item === null ? null : minutesBetween(item.starts, item.ends);
        return minutes === null
          ? []
          : [{ minutes, most: pointsThatFit(minutes, isConsecutive(meeting.interpretation), halfHourPoints) }];
      });
      const tightest = fits.toSorted((a, b) => a.most - b.most)[0];
      if (tightest === undefined || count <= tightest.most) return [];
      const target = { area: 'visits', id: brief.visitId, at: brief.id };
      return [found({ brief: brief.title, count, ...tightest }, target, { section })];
    });
  },
};

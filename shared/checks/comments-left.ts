import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** A point whose remarks nobody has answered yet: what was asked may change its words. */
export const commentsLeft: Check = {
  name: 'comments-left',
  severity: 'warning',
  find: (checked) =>
    printedPoints(checked).flatMap((row) => {
      const count = checked.beside.remarks.get(row.point.id) ?? 0;
      if (count === 0) return [];
      const target = { area: 'points', id: row.point.id, at: 'remarks' };
      return [found({ count, point: nameOf(row), brief: row.briefs }, target, row.at)];
    }),
};

import type { Check } from './check';
import { found, nameOf, printedBriefs } from './check';

/** One point that one person of the other side would hear at two meetings. */
export const saidTwice: Check = {
  name: 'said-twice',
  severity: 'warning',
  find: (checked) => {
    const { content } = checked;
    const heard = new Map<string, string>();
    return printedBriefs(checked).flatMap(({ brief, section, points }) => {
      const held = content.meetings.filter(({ id }) => brief.meetingIds.includes(id));
      const persons = [...new Set(held.flatMap(({ counterparts }) => counterparts))];
      return points
        .filter(({ point }) => point.kind === 'to-make')
        .flatMap((row) => {
          const key = (person: string) => `${row.point.id} ${person}`;
          const again = persons.find((person) => heard.has(key(person)));
          const before = again === undefined ? '' : (heard.get(key(again)) ?? '');
          for (const person of persons) if (!heard.has(key(person))) heard.set(key(person), brief.title);
          if (again === undefined) return [];
          const params = {
            point: nameOf(row),
            person: content.people.get(again)?.name ?? '',
            brief: brief.title,
            before,
          };
          const target = { area: 'visits', id: brief.visitId, at: brief.id };
          return [found(params, target, { section, block: `${section}/point-${row.use.id}` })];
        });
    });
  },
};

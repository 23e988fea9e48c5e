import type { Check } from './check';
import { found } from './check';
import { overlaps } from './programme';

/** Two items of the programme that take the same time. */
export const programmeOverlap: Check = {
  name: 'programme-overlap',
  severity: 'warning',
  find: ({ content, document }) => {
    const section = document.sections.find(({ kind }) => kind === 'programme');
    if (section === undefined) return [];
    const item = (id: string) => content.items.find((one) => one.id === id);
    return overlaps(content.items).map(({ first, second, minutes }) => {
      const params = { first: item(first)?.title ?? '', second: item(second)?.title ?? '', minutes };
      return found(params, { area: 'visits', id: content.visit.id, at: second }, { section: section.id });
    });
  },
};

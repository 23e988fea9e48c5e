import type { Check } from './check';
import { found } from './check';
import { outsideVisit } from './programme';

/** An item of the programme on a day that is not a day of the visit. */
export const programmeOutside: Check = {
  name: 'programme-outside',
  severity: 'warning',
  find: ({ content, document }) => {
    const section = document.sections.find(({ kind }) => kind === 'programme');
    if (section === undefined) return [];
    return outsideVisit(content.items, content.visit).map(({ id, title, day }) =>
      found({ item: title, date: day }, { area: 'visits', id: content.visit.id, at: id }, { section: section.id }),
    );
  },
};

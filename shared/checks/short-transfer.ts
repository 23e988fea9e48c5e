import type { Check } from './check';
import { found } from './check';
import { shortTransfers } from './transfers';

/** An item of the programme that cannot be reached in time. */
export const shortTransfer: Check = {
  name: 'short-transfer',
  severity: 'warning',
  find: ({ content, document }) => {
    const section = document.sections.find(({ kind }) => kind === 'programme');
    if (section === undefined) return [];
    const title = (id: string) => content.items.find((one) => one.id === id)?.title ?? '';
    return shortTransfers(content.items).map(({ first, second, needed, free }) => {
      const params = { item: title(second), after: first === second ? '' : title(first), needed, free };
      return found(params, { area: 'visits', id: content.visit.id, at: second }, { section: section.id });
    });
  },
};

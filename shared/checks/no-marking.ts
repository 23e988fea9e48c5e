import type { Check } from './check';
import { found } from './check';

/** A section whose pages would bear no marking at all: who finds the sheet cannot know what it is. */
export const noMarking: Check = {
  name: 'no-marking',
  severity: 'error',
  find: ({ content, document }) =>
    document.sections
      .filter(({ marking }) => marking.label.trim() === '')
      .map(({ id, title }) => found({ part: title }, { area: 'packs', id: content.pack.id, at: id }, { section: id })),
};

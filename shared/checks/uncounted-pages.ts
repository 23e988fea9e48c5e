import type { Check } from './check';
import { found } from './check';
import { isMeasurable } from './measurable';

/** Contents that will name no pages: a part is in letters of which nobody knows for certain how many fill a page. */
export const uncountedPages: Check = {
  name: 'uncounted-pages',
  severity: 'warning',
  find({ document }) {
    const contents = document.sections.find(({ kind }) => kind === 'contents');
    const part = document.sections.find((section) => !isMeasurable(section));
    if (contents === undefined || part === undefined) return [];
    return [found({ part: part.title }, contents.origin, { section: contents.id })];
  },
};

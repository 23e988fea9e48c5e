import type { Check } from './check';
import { found } from './check';
import { isMeasurable } from './measurable';

/**
 * Contents that will name no pages: a part is in letters of which nobody knows for certain how many fill a page, or the pack is set in a
 * ministry's own template, whose faces are nobody's here.
 */
export const uncountedPages: Check = {
  name: 'uncounted-pages',
  severity: 'warning',
  find({ document }) {
    const contents = document.sections.find(({ kind }) => kind === 'contents');
    const part = document.sections.find((section) => !isMeasurable(section));
    if (contents === undefined) return [];
    const at = { section: contents.id };
    if (document.house !== undefined) return [found({ part: '', template: document.house.name }, contents.origin, at)];
    if (part === undefined) return [];
    return [found({ part: part.title, template: '' }, contents.origin, at)];
  },
};

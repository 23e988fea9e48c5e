import { briefPages, wordsOfPage } from '../points/brief-limits';
import { countWords } from '../points/speaking';
import type { Check } from './check';
import { found, printedBriefs } from './check';
import { textsOf } from './texts-of';

/** A brief longer than anybody reads in a car, or than its form allows. */
export const longBrief: Check = {
  name: 'long-brief',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section }) => {
      const blocks = checked.document.sections.find(({ id }) => id === section)?.blocks ?? [];
      const words = blocks.flatMap(textsOf).reduce((sum, { text }) => sum + countWords(text), 0);
      const pages = Math.ceil(words / wordsOfPage);
      const most = briefPages(brief);
      if (words <= most * wordsOfPage) return [];
      const target = { area: 'visits', id: brief.visitId, at: brief.id };
      return [found({ brief: brief.title, pages, most }, target, { section })];
    }),
};

import { countWords } from '../points/speaking';
import type { Check } from './check';
import { found, printedBriefs } from './check';
import { textsOf } from './texts-of';

/** About what a page of the generic look holds, text and tables together. */
const wordsOfPage = 430;

/** Pages at most: a steering brief two, a call note one, any other four (brief.md 3). */
const mostPages = { steering: 2, meeting: 4, subject: 4, 'call-note': 1 } as const;

/** A brief longer than anybody reads in a car, or than its form allows. */
export const longBrief: Check = {
  name: 'long-brief',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked).flatMap(({ brief, section }) => {
      const blocks = checked.document.sections.find(({ id }) => id === section)?.blocks ?? [];
      const words = blocks.flatMap(textsOf).reduce((sum, { text }) => sum + countWords(text), 0);
      const pages = Math.ceil(words / wordsOfPage);
      const most = brief.form?.pages ?? mostPages[brief.kind];
      if (words <= most * wordsOfPage) return [];
      const target = { area: 'visits', id: brief.visitId, at: brief.id };
      return [found({ brief: brief.title, pages, most }, target, { section })];
    }),
};

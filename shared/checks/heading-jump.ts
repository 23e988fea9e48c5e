import { runsText } from '../document/pack-document';
import type { Check } from './check';
import { found } from './check';

/** A heading of the third level that no heading of the second stands above: the navigation pane and readers by ear lose it. */
export const headingJump: Check = {
  name: 'heading-jump',
  severity: 'warning',
  find: ({ document }) =>
    document.sections.flatMap((section) => {
      const first = section.blocks.find((block) => block.kind === 'heading');
      // What the program words by itself has headings of one level.
      if (section.kind !== 'brief' && section.kind !== 'text') return [];
      if (first === undefined || first.kind !== 'heading' || first.level === 2) return [];
      const params = { heading: runsText(first.runs), part: section.title };
      return [found(params, first.origin ?? section.origin, { section: section.id, block: first.id })];
    }),
};

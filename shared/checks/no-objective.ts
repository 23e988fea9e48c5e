import { objectivesOf } from '../pack/brief-content';
import type { Check } from './check';
import { found, printedBriefs } from './check';

/** A meeting, or the visit itself, for which nobody said what is wanted. */
export const noObjective: Check = {
  name: 'no-objective',
  severity: 'warning',
  find: (checked) =>
    printedBriefs(checked)
      .filter(({ brief }) => brief.kind === 'meeting' || brief.kind === 'steering')
      .filter(({ brief }) => objectivesOf(checked.content, brief).length === 0)
      .map(({ brief, section }) =>
        found({ brief: brief.title }, { area: 'visits', id: brief.visitId, at: brief.id }, { section }),
      ),
};

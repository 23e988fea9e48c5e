import { openBefore } from '../commitments/standing';
import type { Check } from './check';
import { found } from './check';

/** A promise of last time that is still open, and nothing to say if it is asked after (brief.md 13). */
export const commitmentWithoutLine: Check = {
  name: 'commitment-without-line',
  severity: 'warning',
  find: ({ content }) =>
    openBefore(content.commitments, content.visit.id)
      .filter(({ line }) => line.trim() === '')
      .map(({ id, what }) =>
        found({ commitment: what }, { area: 'visits', id: content.visit.id, at: `commitment:${id}` }),
      ),
};

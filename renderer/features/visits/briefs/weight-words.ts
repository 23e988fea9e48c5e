import type { Use } from '../../../../shared/contract/briefs';
import type { TextKey } from '../../../app/texts/texts';

/** How much a point matters, in words. */
export const weightWords: Readonly<Record<NonNullable<Use['weight']>, TextKey>> = {
  must: 'visits.must',
  should: 'visits.should',
  could: 'visits.could',
};

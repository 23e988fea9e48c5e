import type { PointFields } from '../../../../shared/contract/points';
import type { TextKey } from '../../../app/texts/texts';

/** How likely it is that they raise something. */
export const likelihoodWords: Readonly<Record<NonNullable<PointFields['likelihood']>, TextKey>> = {
  certain: 'visits.certain',
  possible: 'visits.possible',
  unlikely: 'visits.unlikely',
};

import type { Objective } from '../../../shared/contract/briefs';
import type { TextKey } from '../../app/texts/texts';

/** What the kinds of objective are called. */
export const kindWords: Readonly<Record<Objective['kind'], TextKey>> = {
  obtain: 'visits.obtain',
  convey: 'visits.convey',
  learn: 'visits.learn',
};

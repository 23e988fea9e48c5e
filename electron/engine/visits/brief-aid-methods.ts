import type { briefAidMethods } from '../../../shared/contract/brief-aids';
import type { Methods } from '../methods';
import { aidsFor, libraryFor } from './brief-aids';

export const briefAids: Methods<typeof briefAidMethods> = {
  'briefs.library': libraryFor,
  'briefs.aids': (reading, { briefId }) => aidsFor(reading, briefId),
};

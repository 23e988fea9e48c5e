import type { Reading } from '../methods';
import { shippedPlaces } from '../shipped';
import type { NameOf } from './queries';

/** What places are called in the table of figures. */
export function namesIn({ resources }: Pick<Reading, 'resources'>): NameOf {
  const places = shippedPlaces(resources);
  return Object.assign((code: string) => places.nameOf(code, 'en'), { also: places.namesOf });
}

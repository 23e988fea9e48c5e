import type { MarkingScheme } from '../../../shared/marking/scheme';
import type { Reading } from '../methods';
import { deskOf } from './queries';
import { schemeById } from './schemes';

/** The marking scheme that the desk works with. */
export function deskScheme({ db, resources }: Pick<Reading, 'db' | 'resources'>): MarkingScheme {
  return schemeById(resources, deskOf(db).scheme);
}

/** The id of its lowest level: what new records are marked with. */
export function lowestMarking(reading: Pick<Reading, 'db' | 'resources'>): string {
  return deskScheme(reading).levels[0]?.id ?? '';
}

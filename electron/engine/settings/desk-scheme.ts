import { OWN_SCHEME } from '../../../shared/contract/markings';
import type { MarkingScheme } from '../../../shared/marking/scheme';
import type { Reading } from '../methods';
import { deskOf } from './queries';
import { keptMarkingOf } from './scheme-queries';
import { schemeById } from './schemes';

/** The marking scheme that the desk works with. */
export function deskScheme({ db, resources }: Pick<Reading, 'db' | 'resources'>): MarkingScheme {
  const { scheme: id } = deskOf(db);
  const kept = keptMarkingOf(db);
  const own = id === OWN_SCHEME ? (kept?.own ?? null) : null;
  return { ...(own ?? schemeById(resources, id)), foreign: kept?.foreign };
}

/** The id of its lowest level: what new records are marked with. */
export function lowestMarking(reading: Pick<Reading, 'db' | 'resources'>): string {
  return deskScheme(reading).levels[0]?.id ?? '';
}

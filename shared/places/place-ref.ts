import type { PlaceRef } from '../tables/proposal';
import type { Place } from './place';

const ISO = /^[A-Z]{3}$/;

/** A place as figures name it; groups and what is left over keep the words of their table. */
export function refOf(place: Place, written: string): PlaceRef {
  switch (place.kind) {
    case 'world':
      return { code: place.code, level: 'world' };
    case 'group':
      return { code: written, level: 'group' };
    case 'unspecified':
      return { code: written, level: 'rest' };
    case 'country':
    case 'vanished':
      return { code: ISO.test(place.code) ? place.code : written, level: 'country' };
  }
}

import type { PlaceIndex } from '../../places/place-index';
import type { PlaceRef } from '../proposal';

const PAIR = /(?<![\p{L}\d])([A-Z]{3})\s?[-–—_/→]\s?([A-Z]{3})(?![\p{L}\d])/u;

/** "BLR-PAK" in a title or the name of a sheet: the codes of two countries, of which the first reports; null where it names none. */
export function codedPair(text: string, places: PlaceIndex): { reporter: PlaceRef; partner: PlaceRef } | null {
  const [, one = '', other = ''] = PAIR.exec(text) ?? [];
  const [reporter, partner] = [places.byCode(one), places.byCode(other)];
  return reporter?.level === 'country' && partner?.level === 'country' ? { reporter, partner } : null;
}

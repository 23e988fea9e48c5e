import type { PlaceIndex } from '../../places/place-index';
import type { PlaceRef } from '../proposal';
import { flowIn } from './flow-words';
import { fold } from '../../places/fold';

/** Two countries of which the first reports. */
interface Pair {
  reporter: PlaceRef;
  partner: PlaceRef;
}

const PAIR = /(?<![\p{L}\d])([A-Z]{3})\s?[-–—_/→]\s?([A-Z]{3})(?![\p{L}\d])/u;

/** "BLR-PAK" in a title or the name of a sheet: the codes of two countries, of which the first reports; null where it names none. */
export function codedPair(text: string, places: PlaceIndex): Pair | null {
  return pairIn(PAIR, text, places);
}

/** Where a flow stands beside them, two letters are enough: "BY exports to PK", "Exports PK → BY", "PK-BY exports". */
const BESIDE_FLOW = [
  /(?<![\p{L}\d])([A-Z]{2,3})(?:['’]s)? (?:total |re-?)?(?:[Ee]xports?|[Ii]mports?|EXPORTS?|IMPORTS?|balance) (?:to|from|with|TO|FROM|WITH) ([A-Z]{2,3})(?![\p{L}\d])/u,
  /(?:[Ee]xports?|[Ii]mports?|EXPORTS?|IMPORTS?) (?:of|OF|by|BY) ([A-Z]{2,3}) (?:to|from|with|TO|FROM|WITH) ([A-Z]{2,3})(?![\p{L}\d])/u,
  /(?<![\p{L}\d])([A-Z]{2,3})\s?[-–—_/→>]\s?([A-Z]{2,3})(?![\p{L}\d])/u,
];

/** The same in a head that names its flow. */
export function codedEnds(head: string, places: PlaceIndex): Pair | null {
  if (flowIn(fold(head)).flow === null) return null;
  for (const form of BESIDE_FLOW) {
    const found = pairIn(form, head, places);
    if (found !== null) return found;
  }
  return null;
}

function pairIn(form: RegExp, text: string, places: PlaceIndex): Pair | null {
  const [, one = '', other = ''] = form.exec(text) ?? [];
  const [reporter, partner] = [places.byCode(one), places.byCode(other)];
  const different = reporter?.code !== partner?.code;
  return different && reporter?.level === 'country' && partner?.level === 'country' ? { reporter, partner } : null;
}

import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';

/** "To India", "From China", "Vers la France": the way to or from a place, as rows below exports and imports write it. */
const WAY =
  /^(?:to|from|with|vers|avec|depuis|en provenance de|hacia|desde|para|con|com|a|à|au|nach|aus|mit|в|во|из|с|со|до|з)(?: (?:the|la|le|les|l['’]|el|los|las|die|den))? (?=\S)/iu;

/** A label without the way before the place that it names. */
export function withoutWay(label: string): string {
  return label.trim().replace(WAY, '');
}

/** The place that a label is, or to or from which it says that goods went: "China", "to China", "с Китаем". */
export function placeOnWay(label: string, places: PlaceIndex): ReturnType<PlaceIndex['byName']> {
  return places.byName(label.trim()) ?? placeBehindWay(label, places);
}

/** The place to or from which a label says that goods went; null where it says no way. */
export function placeBehindWay(label: string, places: PlaceIndex): ReturnType<PlaceIndex['byName']> {
  const bare = withoutWay(label);
  return bare === label.trim() ? null : (places.byName(bare) ?? inItsCase(fold(bare), places));
}

/** The one country that a text is in one of its cases. */
function inItsCase(folded: string, places: PlaceIndex): ReturnType<PlaceIndex['byName']> {
  const [only, ...others] = places.inText(folded);
  const whole = only !== undefined && others.length === 0 && only.start === 0 && only.end === folded.length;
  return whole && only.ref.level === 'country' ? only.ref : null;
}

import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { isTotalProduct } from '../../products/codes';
import { lastHead } from './columns';
import type { Facts } from '../proposal';
import { flowIn } from '../words/flow-words';
import type { TableFacts } from '../around/table-facts';
import type { ValueGuess } from './values';

/** A head of a flow and one more name: `Export_asia`. */
interface Behind {
  value: ValueGuess;
  name: string;
  place: Facts['partner'];
}

/**
 * `Export_asia`, `Import_asia`, `Export_latin` in a table whose reporter is named, or over areas that never report: what stands
 * behind the flow is traded with. Where most of such names are places, the others are as well, as they are written.
 */
export function placesBehindFlow(
  values: readonly ValueGuess[],
  { facts }: TableFacts,
  places: PlaceIndex,
): ValueGuess[] {
  const behind = values.flatMap((value): Behind[] => {
    const name = behindFlow(lastHead(value.column));
    return value.left !== null || name === null ? [] : [{ value, name, place: places.byName(name) }];
  });
  const known = new Map(behind.flatMap(({ place }) => (place === null ? [] : [[place.code, place] as const])));
  const names = new Set(behind.map(({ name }) => name));
  const reporter = facts.reporter?.code ?? null;
  const areas = [...known.values()].every(({ level }) => level !== 'country');
  if (known.size < 2 || known.size * 2 < names.size || (reporter === null && !areas)) return [...values];
  if (reporter !== null && known.has(reporter)) return [...values];
  const partners = new Map(
    behind.map(({ value, name, place }) => [value, place ?? { code: name, level: 'group' as const }]),
  );
  return values.map((value) => {
    const partner = partners.get(value);
    return partner === undefined
      ? value
      : { ...value, facts: { ...value.facts, reporter: null, partner, product: null } };
  });
}

/** The name behind the one flow that a head begins with; null where it is of another form. */
function behindFlow(head: string): string | null {
  const words = head.trim().split(/[_ ]+/);
  const [first = '', ...rest] = words;
  const name = rest.join(' ').trim();
  const folded = fold(first);
  const whole = flowIn(folded);
  if (whole.flow === null || whole.end - whole.start !== folded.length || !/^\p{L}{3}/u.test(name)) return null;
  return /\d|[()%$]/.test(name) || isTotalProduct(name) ? null : name;
}

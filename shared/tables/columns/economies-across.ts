import type { PlaceIndex } from '../../places/place-index';
import type { TableFacts } from '../around/table-facts';
import type { PlaceRef } from '../proposal';
import { readIndicator } from '../words/indicator';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import type { ValueGuess } from './values';

/** What only a country as a whole has. */
const OF_COUNTRY = new Set(['gdp', 'population']);

const WORLD = { code: 'WLD', level: 'world' } as const;

/**
 * "Pakistan" and "Uzbekistan" over rows of people, domestic product and exports, below a title that names both: each is what that country
 * has, with all the world, and none of it is between the two.
 */
export function economiesAcross(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  { facts, by }: TableFacts,
  places: PlaceIndex,
): ValueGuess[] {
  const open = values.filter(({ left }) => left === null);
  const heads = new Map(open.map((value) => [value, headed(value, places)]));
  const codes = new Set([...heads.values()].map((place) => place?.code));
  const pair = [facts.reporter?.code, facts.partner?.code];
  if (codes.has(undefined) || pair.includes(undefined) || !pair.every((code) => codes.has(code)) || !ofCountries(dims))
    return [...values];
  facts.reporter = null;
  facts.partner = WORLD;
  delete by.reporter;
  delete by.partner;
  return values.map((value) => {
    const reporter = heads.get(value) ?? null;
    return reporter === null ? value : { ...value, facts: { ...value.facts, reporter, partner: null } };
  });
}

/** The one country that is the whole head of a column. */
function headed({ column }: ValueGuess, places: PlaceIndex): PlaceRef | null {
  const place = places.byName(lastHead(column));
  return place?.level === 'country' ? place : null;
}

function ofCountries(dims: readonly ColumnGuess[]): boolean {
  const labels = dims.filter(({ role }) => role === 'indicator').flatMap(({ column }) => column.distinct);
  return labels.some((text) => OF_COUNTRY.has(readIndicator(text).measure ?? ''));
}

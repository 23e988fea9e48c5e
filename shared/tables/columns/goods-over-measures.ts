import type { PlaceIndex } from '../../places/place-index';
import { fold } from '../../places/fold';
import { readPeriod } from '../../periods/read';
import { isTotalProduct } from '../../products/codes';
import { readUnit } from '../../units/units';
import type { TableFacts } from '../around/table-facts';
import { flowIn } from '../words/flow-words';
import { measureIn } from '../words/measure-words';
import { isBesideFigures } from '../words/outside-trade';
import { headerRole } from '../words/role-words';
import { partOf } from '../words/time-parts';
import type { ColumnGuess } from './dimensions';
import type { ValueGuess } from './values';

const AMOUNTS = new Set(['quantity', 'weight']);
const GOODS = new Set<ColumnGuess['role']>(['product-code', 'product-name', 'indicator']);

/**
 * "Rice" and "Sesame", each over a quantity and a value, in a table that names no goods: what is counted and paid for below a head that is
 * no time, no place and no flow are goods.
 */
export function goodsOverMeasures(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  known: TableFacts,
  places: PlaceIndex,
): ValueGuess[] {
  if (known.facts.product !== null || dims.some(({ role }) => GOODS.has(role))) return [...values];
  const groups = new Map<string, ValueGuess[]>();
  for (const value of values) {
    const name = value.left === null && value.column.heads.length > 1 ? (value.column.heads[0]?.text.trim() ?? '') : '';
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  const named = [...groups].filter(([name, own]) => namesGoods(name, places) && hasBoth(own));
  if (named.length < 2 || named.length < groups.size) return [...values];
  const goods = new Map(named.flatMap(([name, own]) => own.map((value) => [value, name] as const)));
  return values.map((value) => {
    const name = goods.get(value);
    if (name === undefined || value.facts.product !== null) return value;
    const product = { classification: null, edition: null, code: null, name };
    return { ...value, facts: { ...value.facts, product } };
  });
}

/** How much, and for how much money. */
function hasBoth(values: readonly ValueGuess[]): boolean {
  const measures = values.map(({ facts }) => facts.measure);
  return measures.includes('value') && measures.some((measure) => measure !== null && AMOUNTS.has(measure));
}

function namesGoods(name: string, places: PlaceIndex): boolean {
  if (!/\p{L}{3}/u.test(name) || isTotalProduct(name) || isBesideFigures(name)) return false;
  const timed = readPeriod(name) !== null || partOf(name) !== null;
  const folded = fold(name);
  const other = flowIn(folded).flow !== null || measureIn(name) !== null || headerRole(name) !== null;
  return !timed && !other && readUnit(name).unit === null && places.byName(name) === null && !STANDING.test(folded);
}

/** How sure figures are, or whose they are, and no goods. */
const STANDING =
  /^(?:actuals?|budget(?:ed)?|forecasts?|estimates?|provisional|preliminary|revised|plan|fact|факт|план|оценка|private|public|government|others?|прочие|rest)(?: |$)/;

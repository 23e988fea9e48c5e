import type { PlaceIndex } from '../../places/place-index';
import { isSumLabel } from '../../products/codes';
import type { TableFacts } from '../around/table-facts';
import { isYear } from '../words/time-parts';
import type { ColumnGuess } from './dimensions';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** No country has sold or bought as much in a year, in dollars or euros; all together do since 2000. */
const MORE_THAN_ANY = 5e12;
const MONEY = new Set<string | null>(['USD', 'EUR']);

/**
 * Whether the row of all places has what all the world sold or bought: the other rows are then who reports, and not whom one country
 * traded with.
 */
export function totalsAllTheWorld(
  open: readonly ColumnGuess[],
  values: readonly ValueGuess[],
  { facts }: TableFacts,
  places: PlaceIndex,
): boolean {
  const rows = open.flatMap(({ column }) =>
    column.cells.flatMap(({ cell }) =>
      isSumLabel(cell.shown) || places.byName(cell.shown)?.level === 'world' ? [cell.row] : [],
    ),
  );
  // Most tables have no such row: their numbers need not be read for it.
  if (rows.length === 0) return false;
  return values.some((value) => {
    const { flow, unit, scale, period } = value.facts;
    const oneWay = [flow ?? facts.flow].some((way) => way === 'export' || way === 'import');
    const yearly = period !== null && isYear(period);
    if (value.left !== null || !oneWay || !yearly || !MONEY.has(unit ?? facts.unit)) return false;
    const numbers = numbersOf(value);
    const around = scale === null ? (facts.scale ?? 1) : 1;
    return rows.some((row) => (numbers.get(row) ?? 0) * around >= MORE_THAN_ANY);
  });
}

import { fold } from '../../places/fold';
import { namesLine, SERVICES, sideIn } from '../words/account-words';
import { isOutside } from '../words/outside-trade';
import type { Facts } from '../proposal';
import type { ColumnGuess } from './dimensions';
import type { ValueGuess } from './values';

/** Lines of trade in services as the balance of payments has them. */
const LINES = /^(?:transport|travel|construction|insurance|financial services|telecommunications?|tourism)(?:[ ,]|$)/;

/**
 * "Credit", "Debit" and "Net" over the columns of a table of services or goods: what was sold, what was bought, and the balance of both,
 * as the balance of payments has them (BPM6, 3.27). Heads that name a flow themselves, and receipts and payments of anything else, stay
 * as they are.
 */
export function sidesAcross(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  { flow, product }: Pick<Facts, 'flow' | 'product'>,
  titles: readonly string[],
): ValueGuess[] {
  const sides = new Map(values.map((value) => [value, sideOf(value)]));
  const found = new Set(sides.values());
  const named =
    flow === 'export' ||
    flow === 'import' ||
    values.some(({ left, facts }) => left === null && facts.flow !== null && facts.flow !== 'balance');
  if (named || !found.has('export') || !found.has('import') || isOutside(product)) return [...values];
  if (!holdsServices(dims) && !titles.some((title) => namesLine(title))) return [...values];
  return values.map((value) => {
    const side = sides.get(value) ?? null;
    if (side === null) return value;
    const left = value.left === 'ignore.unclear' ? null : value.left;
    return { ...value, left, facts: { ...value.facts, flow: side } };
  });
}

/** The side that one of the heads over a column names alone. */
function sideOf({ column }: ValueGuess): Facts['flow'] {
  return column.heads.map(({ text }) => sideIn(text)).find((side) => side !== null) ?? null;
}

function holdsServices(dims: readonly ColumnGuess[]): boolean {
  return dims.some(
    ({ role, column }) =>
      (role === 'product-name' || role === 'indicator') &&
      column.distinct.some((text) => SERVICES.test(fold(text)) || LINES.test(fold(text))),
  );
}

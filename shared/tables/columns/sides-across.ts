import { SERVICES, sideIn } from '../words/account-words';
import { fold } from '../../places/fold';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import type { ValueGuess } from './values';

/** Lines of trade in services as the balance of payments has them. */
const LINES = /^(?:transport|travel|construction|insurance|financial services|telecommunications?|tourism)(?:[ ,]|$)/;

/**
 * "Credit", "Debit" and "Net" over columns beside kinds of services: what was sold, what was bought, and the balance of both. Heads that
 * name a flow themselves, and tables of other accounts, stay as they are.
 */
export function sidesAcross(values: readonly ValueGuess[], dims: readonly ColumnGuess[]): ValueGuess[] {
  const sides = new Map(values.map((value) => [value, sideIn(lastHead(value.column))]));
  const flows = new Set(sides.values());
  const named = values.some(({ left, facts }) => left === null && facts.flow !== null && facts.flow !== 'balance');
  if (named || !flows.has('export') || !flows.has('import') || !holdsServices(dims)) return [...values];
  return values.map((value) => {
    const flow = sides.get(value) ?? null;
    if (flow === null) return value;
    return { ...value, left: value.left === 'ignore.unclear' ? null : value.left, facts: { ...value.facts, flow } };
  });
}

function holdsServices(dims: readonly ColumnGuess[]): boolean {
  return dims.some(
    ({ role, column }) =>
      (role === 'product-name' || role === 'indicator') &&
      column.distinct.some((text) => SERVICES.test(fold(text)) || LINES.test(fold(text))),
  );
}

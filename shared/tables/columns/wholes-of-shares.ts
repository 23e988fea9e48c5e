import { flowOf } from '../words/flow-words';
import { isTotalProduct } from '../../products/codes';
import type { ColumnGuess } from './dimensions';
import { lastHead } from './columns';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** Fewer rows may agree by chance. */
const LEAST_ROWS = 5;
/** The part of the rows that must agree. */
const MOSTLY = 0.9;

/**
 * `partner_sum`, `partner_perc` and `upper_sum` in rows that name partners or goods: what is the same in several rows, and of which each
 * row's share is its amount, is the sum of those rows, and no figure of the partner or the goods that a row names.
 */
export function withoutWholes(values: readonly ValueGuess[], dims: readonly ColumnGuess[]): ValueGuess[] {
  const named = dims.some(({ role }) => PARTS.has(role));
  const shares = values.filter(({ left, facts }) => left === null && facts.measure === 'share');
  const money = values.filter(
    ({ left, facts }) => left === null && (facts.measure === null || facts.measure === 'value'),
  );
  if (!named || shares.length === 0 || shares.length > 3 || money.length < 2 || money.length > 6) return [...values];
  const wholes = money.filter(
    (whole) =>
      isSameInSeveral(whole) &&
      !saysTotal(whole) &&
      shares.some((share) => money.some((part) => part !== whole && isShareOf(part, share, whole))),
  );
  return values.map((value) => (wholes.includes(value) ? { ...value, left: 'ignore.sums' } : value));
}

const PARTS = new Set<ColumnGuess['role']>(['partner', 'reporter', 'product-code', 'product-name']);

/** "Total exports" are those of the row's country, whatever part of them stands beside. */
function saysTotal({ column }: ValueGuess): boolean {
  const head = lastHead(column);
  return isTotalProduct(head) || flowOf(head) !== null;
}

function isSameInSeveral({ column }: ValueGuess): boolean {
  return column.filled >= LEAST_ROWS && column.variety > 1 && column.variety <= column.filled * 0.7;
}

/** Whether each part is the whole times its share, as a fraction or in parts of a hundred. */
function isShareOf(part: ValueGuess, share: ValueGuess, whole: ValueGuess): boolean {
  const [parts, shares, wholes] = [part, share, whole].map((value) =>
    numbersOf({ ...value, facts: { ...value.facts, scale: 1 } }),
  );
  if (parts === undefined || shares === undefined || wholes === undefined) return false;
  const rows = [...parts.keys()].filter((row) => (shares.get(row) ?? 0) > 0 && (wholes.get(row) ?? 0) > 0);
  const agree = (hundred: number) =>
    rows.filter((row) => {
      const told = (shares.get(row) ?? 0) / hundred;
      const real = (parts.get(row) ?? 0) / (wholes.get(row) ?? 1);
      return Math.abs(real - told) <= Math.max(0.0006, told * 0.005);
    }).length;
  return rows.length >= LEAST_ROWS && Math.max(agree(1), agree(100)) >= rows.length * MOSTLY;
}

import { fold } from '../../places/fold';
import { isTotalProduct } from '../../products/codes';
import { isCurrency } from '../../units/currencies';
import type { TableFacts } from '../around/table-facts';
import { flowOf } from '../words/flow-words';
import { isServices } from '../words/goods-services';
import { isBesideFigures, isOutside } from '../words/outside-trade';
import { headText, lastHead } from './columns';
import { isRest } from './content';
import type { ColumnGuess } from './dimensions';
import { goodsBesideServices } from './note-columns';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** Columns of figures whose heads say nothing that is known. */

/** What measures how much there is of something. */
export const AMOUNTS = new Set([null, 'value', 'quantity', 'weight', 'gdp']);

export function isUnclear({ left, column, facts, part }: ValueGuess): boolean {
  const timed = facts.period !== null || part !== null;
  return (
    left === 'ignore.unclear' &&
    !timed &&
    !isBesideFigures(lastHead(column)) &&
    column.filled > 0 &&
    /\p{L}{2}/u.test(lastHead(column))
  );
}

/**
 * Heads in a table of trade whose rows name times or places, but no goods, are goods: where nothing else is an amount, or where they
 * add up to the total beside them.
 */
export function goodsAcross(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  known: TableFacts,
): ValueGuess[] {
  const open = values.filter(isUnclear);
  // Of lenders or sectors of money that pays for no goods each column is one, told by its head.
  if (isOutside(known.facts.product) && isCurrency(known.facts.unit) && open.length >= 2)
    return values.map((value) => (isUnclear(value) ? { ...value, left: null, confidence: 0.6 } : value));
  const amounts = values.filter(({ left, facts }) => left === null && AMOUNTS.has(facts.measure));
  const others = values.filter(({ left, total }) => left === null && !total);
  const goods = dims.some(({ role, column }) => GOODS.has(role) || (role === 'indicator' && column.variety > 1));
  if (open.length < 2 || goods || !tellsFlow(dims, known)) return [...values];
  const kinds = goodsBesideServices(open.map(({ column }) => column));
  if (kinds.size > 0) return values.map((value) => (kinds.has(value.column) ? kindOf(value) : value));
  const sum = amounts.find(({ total }) => total);
  const summed = sum !== undefined && amounts.every(({ total }) => total) && addUp(open, sum);
  // "Agro", "Fuels", "Manufactures", "Others": where the rest has a column of its own, the others are goods.
  const rest = open.some(({ column }) => isRest(lastHead(column)));
  const alone = others.length === 0 && (known.facts.unit !== null || (open.length >= 3 && (sum !== undefined || rest)));
  if (!summed && !alone) return [...values];
  return values.map((value) => {
    const part =
      !summed && value.total && value.left === null && !isTotalProduct(lastHead(value.column).replaceAll('_', ' '));
    if (!isUnclear(value) && !part) return value;
    const product = { classification: null, edition: null, code: null, name: headText(value.column) };
    return { ...value, left: null, confidence: 0.6, facts: { ...value.facts, product } };
  });
}

/** "Goods" or "Services", where both stand beside each other: no words and no sum have to say more. */
function kindOf(value: ValueGuess): ValueGuess {
  const name = isServices(fold(lastHead(value.column))) ? 'Services' : headText(value.column);
  const product = { classification: null, edition: null, code: null, name };
  return { ...value, left: null, confidence: 0.8, facts: { ...value.facts, product } };
}

const GOODS = new Set<ColumnGuess['role']>(['product-code', 'product-name']);

/** Whether the table, or the one label of all its rows, says which way its goods went. */
function tellsFlow(dims: readonly ColumnGuess[], { facts }: TableFacts): boolean {
  const labels = dims.filter(({ role, column }) => (role === 'indicator' || role === 'flow') && column.variety === 1);
  return facts.flow !== null || labels.some(({ column }) => flowOf(column.distinct[0] ?? '') !== null);
}

const LEAST = 5;
const SLACK = 0.01;

/** Whether in hardly any row the parts together are something else than the total. */
function addUp(parts: readonly ValueGuess[], total: ValueGuess): boolean {
  const columns = parts.map((part) => numbersOf(part));
  const rows = [...numbersOf(total)].filter(([, amount]) => amount !== 0);
  const equal = rows.filter(([row, amount]) => {
    const sum = columns.reduce((all, column) => all + (column.get(row) ?? 0), 0);
    return Math.abs(sum - amount) <= Math.abs(amount) * SLACK;
  });
  return rows.length >= LEAST && equal.length >= rows.length * 0.9;
}

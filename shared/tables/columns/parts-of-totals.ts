import type { TableFacts } from '../around/table-facts';
import type { Facts } from '../proposal';
import { isTotalProduct } from '../../products/codes';
import { measureIn } from '../words/measure-words';
import { isBesideFigures } from '../words/outside-trade';
import { flowOf } from '../words/flow-words';
import type { ColumnGuess } from './dimensions';
import { lastHead } from './columns';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/**
 * "Oil", "Non-oil" and "Total" below exports, where the first two add up to the last in almost all rows: the goods that they are
 * of, and no other figures of all goods.
 */
export function partsOfTotals(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  { facts: { flow } }: TableFacts,
): ValueGuess[] {
  // Rows that name goods know better.
  if (dims.some(({ role }) => role === 'product-code' || role === 'product-name')) return [...values];
  const named = new Map<ValueGuess, string>();
  for (const total of values) {
    if (!isOpen(total, flow) || !isTotalProduct(headOf(total))) continue;
    const parts = values.filter((other) => other !== total && isOpen(other, flow) && sameBut(other, total));
    // By sea and by air is no goods.
    const goods = parts.every((part) => !isBesideFigures(headOf(part)));
    if (goods && parts.length >= 2 && addUp(parts, total)) for (const part of parts) named.set(part, headOf(part));
  }
  return values.map((value) => {
    const name = named.get(value);
    const product = { classification: null, edition: null, code: null, name: name ?? null };
    return name === undefined ? value : { ...value, facts: { ...value.facts, product } };
  });
}

/** A column of amounts of one flow, of goods and partners that nothing names. */
function isOpen({ left, facts }: ValueGuess, around: Facts['flow']): boolean {
  const { flow, product, partner, measure } = facts;
  return (
    left === null &&
    (flow ?? around) !== null &&
    product === null &&
    partner === null &&
    (measure ?? 'value') === 'value'
  );
}

/** Whether a column is of the same flow and time as a total, below a head of its own that names neither flow nor measure. */
function sameBut(value: ValueGuess, total: ValueGuess): boolean {
  const { facts, part, column } = value;
  const head = headOf(value);
  return (
    facts.flow === total.facts.flow &&
    facts.period?.written === total.facts.period?.written &&
    JSON.stringify(part) === JSON.stringify(total.part) &&
    column.heads.length > 1 &&
    /\p{L}{3}/u.test(head) &&
    head !== headOf(total) &&
    flowOf(head) === null &&
    measureIn(head) === null
  );
}

/** The lowest head that is no mere "Value". */
function headOf({ column }: ValueGuess): string {
  return column.heads.findLast(({ text }) => measureIn(text)?.measure !== 'value')?.text ?? lastHead(column);
}

const LEAST_ROWS = 3;

function addUp(parts: readonly ValueGuess[], total: ValueGuess): boolean {
  const numbers = parts.map((part) => numbersOf(part));
  const rows = [...numbersOf(total)].filter(([row]) => numbers.every((one) => one.has(row)));
  const right = rows.filter(([row, whole]) => {
    const sum = numbers.reduce((all, one) => all + (one.get(row) ?? 0), 0);
    return Math.abs(sum - whole) <= Math.max(1, Math.abs(whole)) * 0.005;
  });
  return rows.length >= LEAST_ROWS && right.length >= rows.length * 0.9;
}

import { isSumLabel } from '../../products/codes';
import type { ColumnGuess } from './dimensions';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** Shares known by their sums: nothing but what they add up to says that they are parts of a hundred. */

/** Columns called shares that are a hundred in the row of their total, or together, are so many percent. */
export function sharesInPercent(values: readonly ValueGuess[], dims: readonly ColumnGuess[]): ValueGuess[] {
  const sums = sumRows(dims);
  return values.map((value) => {
    const open = value.left === null && value.facts.measure === 'share' && value.facts.unit === null;
    return open && isHundred(value, sums) ? { ...value, facts: { ...value.facts, unit: '%' } } : value;
  });
}

function isHundred(value: ValueGuess, sums: ReadonlySet<number>): boolean {
  const numbers = [...numbersOf(value)];
  const totals = numbers.filter(([row]) => sums.has(row)).map(([, number]) => number);
  const parts = numbers.filter(([row]) => !sums.has(row)).map(([, number]) => number);
  if (parts.length < 3 || !parts.every((part) => part >= 0 && part <= 100 + ROUNDED)) return false;
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return totals.some((total) => Math.abs(total - 100) <= ROUNDED) || Math.abs(whole - 100) <= ROUNDED_PARTS;
}

/** How far rounding may take a sum of shares from a hundred. */
const ROUNDED = 0.11;

/**
 * Figures whose heads name neither money nor measure, and that are a hundred in each row that a column calls the total, are shares of
 * that total: exports by the currency they are paid in.
 */
export function sharesOfHundred(values: readonly ValueGuess[], dims: readonly ColumnGuess[]): ValueGuess[] {
  const open = values.filter(({ left, facts }) => left === null && facts.measure === null && facts.unit === null);
  const shares = dims.some((dim) => addsUp(dim, open)) || addsUpDown(open, dims);
  if (open.length === 0 || !shares) return [...values];
  return values.map((value) =>
    open.includes(value) ? { ...value, facts: { ...value.facts, measure: 'share', unit: '%' } } : value,
  );
}

/** Whether all figures in the rows of a column's totals are a hundred, those of the others are parts of it, and hardly any is a hundred by chance. */
function addsUp({ column, role }: ColumnGuess, values: readonly ValueGuess[]): boolean {
  if (role === 'value' || role === 'ignore') return false;
  const sums = new Set(column.cells.filter(({ cell }) => isSumLabel(cell.shown)).map(({ cell }) => cell.row));
  if (sums.size < 3 || sums.size > column.filled / 2) return false;
  const numbers = values.flatMap((value) =>
    Array.from(numbersOf(value), ([row, number]) => ({ sum: sums.has(row), number })),
  );
  const totals = numbers.filter(({ sum }) => sum);
  const parts = numbers.filter(({ sum }) => !sum);
  return (
    totals.length >= 5 &&
    totals.every(({ number }) => Math.abs(number - 100) <= ROUNDED) &&
    parts.length >= totals.length &&
    parts.every(({ number }) => number >= 0 && number <= 100 + ROUNDED)
  );
}

/** Rounding of many parts takes their sum further from a hundred. */
const ROUNDED_PARTS = 0.35;

/** Whether the parts in each of several columns are a hundred together, without a row that says so: what was sold, by kinds of goods. */
function addsUpDown(values: readonly ValueGuess[], dims: readonly ColumnGuess[]): boolean {
  if (
    values.length < 3 ||
    !dims.some(({ role }) => role === 'product-name' || role === 'product-code' || role === 'partner')
  )
    return false;
  const sums = sumRows(dims);
  return values.every((value) => {
    const parts = [...numbersOf(value)].filter(([row]) => !sums.has(row)).map(([, amount]) => amount);
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.length >= 3 && parts.every((part) => part >= 0) && Math.abs(sum - 100) <= ROUNDED_PARTS;
  });
}

/** The rows that some label calls a sum. */
function sumRows(dims: readonly ColumnGuess[]): ReadonlySet<number> {
  return new Set(
    dims.flatMap(({ role, column }) =>
      role === 'value' ? [] : column.cells.filter(({ cell }) => isSumLabel(cell.shown)).map(({ cell }) => cell.row),
    ),
  );
}

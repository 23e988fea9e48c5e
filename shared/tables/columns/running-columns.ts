import { readPeriod } from '../../periods/read';
import { partOf } from '../words/time-parts';
import type { ColumnGuess } from './dimensions';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** Columns whose numbers are those of the column beside them added up from January on. */

/** So many months have to add up. */
const LEAST_MONTHS = 3;
/** What rounding may do to a sum. */
const ROUNDED = 0.001;

/** The month, from 1 to 12, that each row of a table is of. */
export function monthsOfRows(dims: readonly ColumnGuess[]): ReadonlyMap<number, number> {
  const times = dims.filter(({ role }) => role === 'month' || role === 'period');
  const cells = times.flatMap(({ column }) => column.cells.map(({ cell }) => cell));
  return new Map(
    cells.flatMap(({ row, shown }) => {
      const month = monthOf(shown);
      return month === null ? [] : [[row, month] as const];
    }),
  );
}

function monthOf(text: string): number | null {
  const period = readPeriod(text)?.period ?? null;
  if (period !== null) return period.kind === 'month' ? Number(period.from.slice(5, 7)) : null;
  const part = partOf(text);
  return part?.kind === 'months' && part.from === part.to ? part.from : null;
}

/** The nearest column to the left that a column adds up month by month; null where there is none. */
export function columnSummed(
  value: ValueGuess,
  values: readonly ValueGuess[],
  months: ReadonlyMap<number, number>,
): ValueGuess | null {
  const before = values.slice(0, values.indexOf(value)).toReversed();
  return before.find((other) => other.left === null && addsUp(value, other, months)) ?? null;
}

function addsUp(value: ValueGuess, other: ValueGuess, months: ReadonlyMap<number, number>): boolean {
  const [sums, parts] = [numbersOf(value), numbersOf(other)];
  let sum: number | null = null;
  let right = 0;
  for (const row of [...parts.keys()].toSorted((a, b) => a - b)) {
    const month = months.get(row);
    const [part, whole] = [parts.get(row), sums.get(row)];
    if (month === undefined || part === undefined) continue;
    sum = month === 1 ? part : sum === null ? null : sum + part;
    if (sum === null || whole === undefined) return false;
    if (Math.abs(whole - sum) > Math.abs(sum) * ROUNDED) return false;
    if (month > 1) right += 1;
  }
  return right >= LEAST_MONTHS;
}

import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** `sum.Export.`, "Total exports" beside "Exports". */
const SUM = /^(?:sum|total)(?:\W|_|$)/i;

/**
 * Leaves a column out that repeats in every row what the rows of its year or group come to together in the column beside it: it is
 * of none of the partners or goods that the row names.
 */
export function withoutSums(values: readonly ValueGuess[]): ValueGuess[] {
  return values.map((value) => {
    const summed = value.left === null && SUM.test(value.column.heads.at(-1)?.text.trim() ?? '');
    const beside = (other: ValueGuess) =>
      other !== value && other.left === null && other.facts.flow === value.facts.flow && repeatsSums(value, other);
    return summed && values.some(beside) ? { ...value, left: 'ignore.sums' } : value;
  });
}

/** Whether rows with one number in the first column add up to it in the second, in nearly all of several such groups. */
function repeatsSums(sums: ValueGuess, parts: ValueGuess): boolean {
  const amounts = numbersOf(parts);
  const groups = new Map<number, { rows: number; total: number }>();
  for (const [row, sum] of numbersOf(sums)) {
    const group = groups.get(sum) ?? { rows: 0, total: 0 };
    groups.set(sum, { rows: group.rows + 1, total: group.total + (amounts.get(row) ?? 0) });
  }
  const several = [...groups].filter(([, { rows }]) => rows > 1);
  const right = several.filter(([sum, { total }]) => Math.abs(total - sum) <= Math.abs(sum) * 0.005);
  return several.length >= LEAST && several.length > groups.size / 2 && right.length >= several.length * 0.9;
}

const LEAST = 2;

import type { TableFacts } from '../around/table-facts';
import { isTimed } from '../proposal';
import { isYear } from '../words/time-parts';
import type { ColumnGuess } from './dimensions';
import type { ValueGuess } from './values';

/** A sheet called "1º TRI - 2022" over figures headed "2022": all of them are of that quarter. */
export function toPartOfYear(
  { facts: { period }, by }: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
): readonly ValueGuess[] {
  if (period === null || isYear(period) || by.period?.from !== 'sheet' || dims.some(isTimed)) return values;
  const heads = values.flatMap(({ facts }) => facts.period ?? []);
  if (!heads.every((head) => isYear(head) && head.from <= period.from && head.to >= period.to)) return values;
  return values.map((value) => (value.part === null ? { ...value, facts: { ...value.facts, period: null } } : value));
}

import type { TableFacts } from '../around/table-facts';
import { isTimed } from '../proposal';
import { isYear, partOf } from '../words/time-parts';
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

/** "T1" and "M1" number tables, and "II" is anything. */
const NAMED_TIME = /\p{L}{3}|^Q[1-4]$|[月季]/u;

/**
 * A sheet called "January" in a file of 2023, or over figures of several years: they are of that month. Where rows or heads say months
 * themselves, the name says nothing new.
 */
export function toNamedPart(
  { facts: { period } }: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
  sheetName: string,
): readonly ValueGuess[] {
  const part = NAMED_TIME.test(sheetName.trim()) ? partOf(sheetName.trim()) : null;
  if (part === null || part.kind === 'year') return values;
  const timed = dims.some((dim) => isTimed(dim) && dim.role !== 'year');
  const heads = values.flatMap(({ facts }) => facts.period ?? []);
  const years = [...heads, ...(period === null ? [] : [period])].every(isYear);
  if (timed || !years || values.some((value) => value.part !== null)) return values;
  return values.map((value) => ({ ...value, part }));
}

/**
 * `exports_constant_2015`, `unit_value_index_2000` where the rows say the time of each: the one year in the heads is that of the prices
 * or of the index, and not when. So is one that no row has ("Trade (Smith (2017))" beside rows of 2016): that of what is cited.
 */
export function withoutBaseYears(values: readonly ValueGuess[], dims: readonly ColumnGuess[]): ValueGuess[] {
  const years = new Set(values.flatMap(({ facts: { period } }) => (period === null ? [] : [period.written])));
  const [only = ''] = years;
  if (years.size !== 1 || !/^(?:19|20)\d\d$/.test(only)) return [...values];
  const timed = dims.some(
    ({ role, content, column, words }) =>
      (role === 'year' || role === 'period') &&
      content.periods > 0.9 &&
      content.parts < 0.3 &&
      (column.variety >= 3 || (words !== null && !column.distinct.some((text) => text.includes(only)))),
  );
  if (!timed) return [...values];
  return values.map((value) => ({ ...value, facts: { ...value.facts, period: null } }));
}

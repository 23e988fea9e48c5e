import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { lastHead } from './columns';
import { OF_BEFORE } from '../words/indicator';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** Columns that are reckoned from others: what their heads don't say, or say in words that are not known, their numbers do. */

/** Fewer rows may agree by chance. */
const LEAST_ROWS = 5;
/** So many columns are held against each other; a table of more is one of times or places. */
const MOST_COLUMNS = 40;
/** The part of the rows that must agree; a few are rounded otherwise or amended. */
const MOSTLY = 0.9;
/** How far rounding to one decimal takes a result from its sources. */
const ROUNDED = 0.06;

/**
 * Figures taken for money whose lowest head names none, and that are each row's part of another column or its change from one to another,
 * in parts of a hundred: shares and changes.
 */
export function reckoned(values: readonly ValueGuess[]): ValueGuess[] {
  const money = values.filter(
    ({ left, facts }) => left === null && (facts.measure === null || facts.measure === 'value'),
  );
  if (money.length < 2 || money.length > MOST_COLUMNS) return [...values];
  const amounts = new Map(money.map((value) => [value, numbersOf({ ...value, facts: { ...value.facts, scale: 1 } })]));
  const open = money.filter((value) => !namesMoney(value) && isSmall(amounts.get(value)));
  const found = new Map(open.map((value) => [value, kindOf(value, open, amounts)]));
  return values.map((value) => {
    const measure = found.get(value) ?? null;
    return measure === null ? value : { ...value, facts: { ...value.facts, measure, unit: '%', scale: null } };
  });
}

function namesMoney({ column }: ValueGuess): boolean {
  return isCurrency(readUnit(lastHead(column)).unit);
}

/** Amounts that could be parts of a hundred, written with decimals as these are. */
function isSmall(amounts: ReadonlyMap<number, number> | undefined): boolean {
  const all = [...(amounts?.values() ?? [])];
  return (
    all.length >= LEAST_ROWS &&
    new Set(all).size >= LEAST_ROWS - 1 &&
    all.every((amount) => Math.abs(amount) < 1000) &&
    all.some((amount) => !Number.isInteger(amount))
  );
}

type Amounts = ReadonlyMap<number, number>;

/** What a column is of the others that are none of its kind; null where it is nothing of them. */
function kindOf(
  value: ValueGuess,
  open: readonly ValueGuess[],
  amounts: ReadonlyMap<ValueGuess, Amounts>,
): 'share' | 'growth' | null {
  const own = amounts.get(value) ?? new Map<number, number>();
  const others = [...amounts].filter(([other]) => !open.includes(other)).map(([, of]) => of);
  if (others.some((of) => isShareOf(own, of))) return 'share';
  const changes = others.some((after) => others.some((before) => after !== before && isChange(own, after, before)));
  return changes ? 'growth' : null;
}

/** Whether each number is the part of a hundred that its row has of the whole, which is the largest row or all of them together. */
function isShareOf(own: Amounts, of: Amounts): boolean {
  const largest = Math.max(...own.values());
  const sum = [...own.values()].reduce((total, part) => total + part, 0);
  const rows = [...own.keys()].filter((row) => of.has(row));
  if (Math.abs(largest - 100) > ROUNDED && Math.abs(sum - 100) > 1) return false;
  const whole = [...of.values()].reduce((total, amount) => total + amount, 0);
  const base = Math.abs(largest - 100) <= ROUNDED ? Math.max(...of.values()) : whole;
  return base > 0 && agree(rows, (row) => ((of.get(row) ?? 0) / base) * 100, own);
}

/** Whether each number is by how much the row rose from one column to the other, or what it came to. */
function isChange(own: Amounts, after: Amounts, before: Amounts): boolean {
  const rows = [...own.keys()].filter((row) => after.has(row) && (before.get(row) ?? 0) !== 0);
  const ratio = (row: number) => ((after.get(row) ?? 0) / (before.get(row) ?? 1)) * 100;
  return agree(rows, (row) => ratio(row) - 100, own) || agree(rows, ratio, own);
}

function agree(rows: readonly number[], reckon: (row: number) => number, own: Amounts): boolean {
  const right = rows.filter((row) => Math.abs(reckon(row) - (own.get(row) ?? 0)) <= ROUNDED);
  return rows.length >= LEAST_ROWS && right.length >= rows.length * MOSTLY;
}

/**
 * "Share" behind turnover, exports and imports, which does not say of which it is: of the one column whose amounts all are that part
 * of one total.
 */
export function sharesOfFlows(values: readonly ValueGuess[]): ValueGuess[] {
  const flows = values.filter(
    ({ left, facts }) => left === null && facts.flow !== null && (facts.measure === null || facts.measure === 'value'),
  );
  if (new Set(flows.map(({ facts }) => facts.flow)).size < 2) return [...values];
  return values.map((value) => {
    if (value.left !== null || value.facts.measure !== 'share' || value.facts.flow !== null) return value;
    const shares = numbersOf(value);
    const fitting = flows.filter((other) => isOneTotal(shares, numbersOf(other)));
    const [only, ...more] = fitting;
    if (only === undefined || more.length > 0) return value;
    return { ...value, facts: { ...value.facts, flow: only.facts.flow } };
  });
}

/** Whether each share and its amount come to one total, as far as rounding to the share's last digit lets it be told. */
function isOneTotal(shares: Amounts, amounts: Amounts): boolean {
  const decimals = Math.max(...Array.from(shares.values(), (share) => String(share).split('.')[1]?.length ?? 0));
  const half = 0.55 * 10 ** -Math.min(decimals, 3);
  const rows = [...shares].filter(([row, share]) => share > half && (amounts.get(row) ?? 0) > 0);
  const totals = rows.map(([row, share]) => [
    (amounts.get(row) ?? 0) / (share + half),
    (amounts.get(row) ?? 0) / (share - half),
  ]);
  const [low, high] = [
    Math.max(...totals.map(([least = 0]) => least)),
    Math.min(...totals.map(([, most = 0]) => most)),
  ];
  return rows.length >= 3 && low <= high * 1.002;
}

/**
 * "Change" over what one column of money is more than another: by how much, and not in parts of a hundred; it is left. So is one
 * without a head.
 */
export function withoutDifferences(values: readonly ValueGuess[]): ValueGuess[] {
  const open = ({ left, facts, column }: ValueGuess) =>
    left === null && ((facts.measure === 'growth' && facts.unit === null) || column.heads.length === 0);
  if (!values.some(open)) return [...values];
  const money = amountsIn(values);
  return values.map((value) => {
    if (!open(value)) return value;
    const own = numbersOf(value);
    const differs = money.some((after) => money.some((before) => after !== before && isLess(own, after, before)));
    return differs ? { ...value, left: 'ignore.unclear' } : value;
  });
}

/** Whether each number is what one column has more than the other. */
function isLess(own: Amounts, after: Amounts, before: Amounts): boolean {
  const rows = [...own].filter(([row]) => after.has(row) && before.has(row));
  const right = rows.filter(([row, number]) => {
    const [to, from] = [after.get(row) ?? 0, before.get(row) ?? 0];
    return Math.abs(to - from - number) <= Math.max(Math.abs(to), Math.abs(from)) * 1e-3;
  });
  return rows.length >= 3 && right.length >= rows.length * MOSTLY && rows.some(([, number]) => number !== 0);
}

/** "2023 к 2022, %" over 123.5: changes that tell what each row came to, where 100 is the time before, which its numbers show. */
export function changesFromHundred(values: readonly ValueGuess[]): ValueGuess[] {
  if (!values.some(({ left, facts }) => left === null && facts.measure === 'growth')) return [...values];
  const money = amountsIn(values);
  const told = values.map((value) => {
    if (value.left !== null || value.facts.measure !== 'growth') return value;
    const own = numbersOf(value);
    const fits = (less: number) =>
      money.some((after) => money.some((before) => after !== before && isRatio(own, after, before, less)));
    if (fits(100)) return { ...value, facts: { ...value.facts, more: {} } };
    return fits(0) || comparesAroundHundred(value) ? { ...value, facts: { ...value.facts, more: OF_BEFORE } } : value;
  });
  // Of the years before, the table may have no amounts: heads of one form say the same.
  const forms = new Set(told.filter(({ facts }) => facts.more === OF_BEFORE).map(formOf));
  return told.map((value, at) =>
    value === values[at] && value.facts.measure === 'growth' && forms.has(formOf(value))
      ? { ...value, facts: { ...value.facts, more: OF_BEFORE } }
      : value,
  );
}

/** "2024/2023" and nothing more, over numbers on both sides of a hundred: goods of which none fell did not all about double. */
function comparesAroundHundred(value: ValueGuess): boolean {
  const numbers = [...numbersOf(value).values()];
  return (
    COMPARED.test(lastHead(value.column).trim()) &&
    numbers.length >= 4 &&
    numbers.every((number) => number >= 40 && number <= 250) &&
    numbers.some((number) => number < 100) &&
    numbers.some((number) => number > 100)
  );
}

const COMPARED = /^(?:19|20)\d\d\s*[/:÷]\s*(?:19|20)\d\d(?:,? ?%|,? ?\(%\))?$/;

function formOf({ column }: ValueGuess): string {
  return lastHead(column).replace(/\d+/g, '0');
}

/**
 * "%" behind each year, over amounts of exports and imports alone: what they rose by, where that is what most of the numbers are. They are
 * no parts of anything.
 */
export function barePercents(values: readonly ValueGuess[]): ValueGuess[] {
  const bare = values.filter(
    ({ left, facts, column }) =>
      left === null && (facts.measure === 'share' || facts.measure === 'growth') && /^%$/.test(lastHead(column).trim()),
  );
  if (bare.length < 2 || !bare.some(({ facts }) => facts.measure === 'share')) return [...values];
  const money = amountsIn(values);
  const rising = bare.filter((value) => {
    const own = numbersOf(value);
    return money.some((after) => money.some((before) => after !== before && isRatio(own, after, before, 100, 2)));
  });
  if (rising.length < 2 || rising.length < bare.length / 2) return [...values];
  return values.map((value) =>
    bare.includes(value) ? { ...value, facts: { ...value.facts, measure: 'growth' as const, unit: '%' } } : value,
  );
}

/** Whether each number is what the row came to from one column to the other, in parts of a hundred, less so many. */
function isRatio(own: Amounts, after: Amounts, before: Amounts, less: number, least = 3): boolean {
  const rows = [...own.keys()].filter((row) => (after.get(row) ?? 0) > 0 && (before.get(row) ?? 0) > 0);
  const right = rows.filter((row) => {
    const ratio = ((after.get(row) ?? 0) / (before.get(row) ?? 1)) * 100 - less;
    return Math.abs(ratio - (own.get(row) ?? 0)) <= Math.max(ROUNDED * 2, Math.abs(ratio) * 0.005);
  });
  return rows.length >= least && right.length >= rows.length * 0.75;
}

/** The numbers of the columns of money, as they stand. */
function amountsIn(values: readonly ValueGuess[]): Amounts[] {
  return values
    .filter(({ left, facts }) => left === null && (facts.measure === null || facts.measure === 'value'))
    .slice(0, MOST_COLUMNS)
    .map((value) => numbersOf({ ...value, facts: { ...value.facts, scale: 1 } }));
}

import { noFacts, type Facts } from '../proposal';
import { SEVERAL } from '../words/relations';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** Fewer rows may agree by chance. */
const LEAST_ROWS = 3;
const NEAR = 1e-3;

/**
 * Columns beside what one country sold and bought that say neither whose they are nor, maybe, what ("Corrente", "Total", "Balance"), and
 * whose every amount is what the two of its row come to together, or the one less the other: its turnover and balance. Numbers that
 * add up as they are written are of one money, whichever of their heads names it.
 * @param known what holds for the whole table
 */
export function sumsOfSides(values: readonly ValueGuess[], known: Facts): ValueGuess[] {
  const open = values.filter((value) => isUnclear(value) || isNobodys(value));
  if (open.length === 0) return [...values];
  const pairs = pairsIn(values);
  const told = new Map(open.map((value) => [value, toldBy(value, pairs, known)]));
  const money = new Map<ValueGuess, Money>();
  for (const [value, fit] of told)
    if (fit !== null && value.facts.unit !== null)
      for (const side of [fit.sold, fit.bought]) if (side.facts.unit === null) money.set(side, moneyOf(value));
  return values.map((value) => {
    const fit = told.get(value) ?? { value, sold: value };
    const { facts } = fit.value;
    return facts.unit === null ? { ...fit.value, facts: { ...facts, ...money.get(fit.sold) } } : fit.value;
  });
}

type Money = Pick<Facts, 'unit' | 'scale'>;

const moneyOf = ({ facts: { unit, scale } }: ValueGuess): Money => ({ unit, scale });

/** What a country sold and bought: the other end's exports to it are its imports. */
interface Pair {
  sold: ValueGuess;
  bought: ValueGuess;
}

function isUnclear({ left, facts, total, column }: ValueGuess): boolean {
  const silent = left === 'ignore.unclear' || (left === null && total);
  return silent && facts.flow === null && facts.measure === null && column.filled >= LEAST_ROWS;
}

/** "Balance", of which its head does not say whose. */
function isNobodys({ left, facts, column }: ValueGuess): boolean {
  const sum = facts.flow === 'turnover' || facts.flow === 'balance';
  const money = facts.measure === null || facts.measure === 'value';
  const placed = facts.reporter !== null || facts.partner !== null;
  return left === null && sum && money && !placed && column.filled >= LEAST_ROWS;
}

/** Each column of exports with the only one of imports, or of the other end's exports, that differs from it in nothing else. */
function pairsIn(values: readonly ValueGuess[]): Pair[] {
  const amounts = values.filter(
    ({ left, facts }) => left === null && (facts.measure === null || facts.measure === 'value'),
  );
  const exports = amounts.filter(({ facts }) => facts.flow === 'export');
  return exports.flatMap((sold, at) => {
    const own = amounts.filter(({ facts }) => facts.flow === 'import' && rest(facts) === rest(sold.facts));
    // The first of two countries is the one whose balance it is.
    const theirs = exports.slice(at + 1).filter(({ facts }) => rest(facts) === rest(turned(sold.facts)));
    const [bought, ...others] = [...own, ...theirs];
    return bought === undefined || others.length > 0 ? [] : [{ sold, bought }];
  });
}

/** The same between two countries the other way round. */
function turned(facts: Facts): Facts {
  return facts.reporter === null || facts.partner === null
    ? noFacts
    : { ...facts, reporter: facts.partner, partner: facts.reporter };
}

function rest(facts: Facts): string {
  return JSON.stringify({ ...facts, flow: null, valuation: null });
}

/** What a column is by the only pair whose sum or difference it is, and that pair. */
function toldBy(value: ValueGuess, pairs: readonly Pair[], known: Facts): (Pair & { value: ValueGuess }) | null {
  const fitting = pairs.flatMap((pair) => {
    const flow = flowTold(value, asWritten(pair.sold), asWritten(pair.bought));
    return flow === null ? [] : [{ flow, ...pair } as const];
  });
  const [only, ...others] = fitting;
  if (only === undefined) return ofSeveral(value, pairs);
  if (others.length > 0) return null;
  const { flow, sold, bought } = only;
  const own = value.facts.unit === null ? {} : moneyOf(value);
  const facts = { ...sold.facts, ...own, flow, valuation: null };
  // Turnover is the same from both ends: it is of the one that the table is of.
  const theirs = flow === 'turnover' && facts.partner !== null && facts.partner.code === known.reporter?.code;
  return { sold, bought, value: { ...value, left: null, total: false, facts: theirs ? turned(facts) : facts } };
}

/** "Balance" beside the trade with each of several partners, which is what all of these come to together: of them, and not of the world. */
function ofSeveral(value: ValueGuess, pairs: readonly Pair[]): (Pair & { value: ValueGuess }) | null {
  const [first] = pairs;
  const partners = new Set(pairs.map(({ sold }) => sold.facts.partner?.code));
  const alike = new Set(pairs.map(({ sold }) => rest({ ...sold.facts, partner: null })));
  if (first === undefined || partners.size < 2 || partners.has(undefined) || alike.size > 1) return null;
  const flow = flowTold(value, together(pairs.map(({ sold }) => sold)), together(pairs.map(({ bought }) => bought)));
  if (flow === null) return null;
  const own = value.facts.unit === null ? {} : moneyOf(value);
  const facts = { ...first.sold.facts, ...own, flow, partner: SEVERAL, valuation: null };
  return { ...first, value: { ...value, left: null, total: false, facts } };
}

function together(values: readonly ValueGuess[]): Amounts {
  const sums = new Map<number, number>();
  for (const value of values)
    for (const [row, number] of asWritten(value)) sums.set(row, (sums.get(row) ?? 0) + number);
  return sums;
}

type Amounts = ReadonlyMap<number, number>;

/** What a column is that comes to both sides together, or to the one less the other; null where it does not, or says otherwise. */
function flowTold(value: ValueGuess, sold: Amounts, bought: Amounts): 'turnover' | 'balance' | null {
  const written = asWritten(value);
  const flow = all(written, sold, bought, 1) ? 'turnover' : all(written, sold, bought, -1) ? 'balance' : null;
  return value.facts.flow === null || value.facts.flow === flow ? flow : null;
}

/** Whether every number is the first and the second of its row, or the first less the second; of none that is nought. */
function all(own: Amounts, first: Amounts, second: Amounts, sign: 1 | -1): boolean {
  const rows = [...own].filter(([row]) => (first.get(row) ?? 0) !== 0 && (second.get(row) ?? 0) !== 0);
  return (
    rows.length >= LEAST_ROWS &&
    rows.every(([row, number]) => {
      const [one, other] = [first.get(row) ?? 0, second.get(row) ?? 0];
      return Math.abs(one + sign * other - number) <= (Math.abs(one) + Math.abs(other)) * NEAR;
    })
  );
}

function asWritten(value: ValueGuess): Amounts {
  return numbersOf({ ...value, facts: { ...value.facts, scale: 1 } });
}

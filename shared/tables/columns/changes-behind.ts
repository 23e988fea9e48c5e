import type { Period } from '../../periods/period';
import type { Facts } from '../proposal';
import { lastHead } from './columns';
import type { ValueGuess } from './values';

/**
 * "Exports, Change, Imports, Change": a change or share under a head that comes again is of the flow before it, where it stands
 * behind another flow each time.
 */
export function changesBehindFlows(values: readonly ValueGuess[]): ValueGuess[] {
  const before = new Map<ValueGuess, ValueGuess>();
  values.forEach((value, at) => {
    // "Turnover, Share, Change": both are of what stands before them.
    const flow = values.slice(0, at).findLast(({ left, facts }) => left !== null || !OF_FLOWS.has(facts.measure));
    if (isOpen(value) && flow !== undefined && isFlow(flow)) before.set(value, flow);
  });
  return values.map((value) => {
    const flow = before.get(value);
    if (flow === undefined) return value;
    const alike = values.filter((other) => isOpen(other) && lastHead(other.column) === lastHead(value.column));
    const flows = alike.map((other) => before.get(other)?.facts.flow ?? null);
    const alone = alike.length === 1 && isBehindTimes(values, values.indexOf(value));
    if (!alone && (alike.length < 2 || flows.includes(null) || new Set(flows).size < flows.length)) return value;
    const { facts } = value;
    const { flow: own, reporter, partner, product } = flow.facts;
    return {
      ...value,
      facts: {
        ...facts,
        flow: own,
        reporter: facts.reporter ?? reporter,
        partner: facts.partner ?? partner,
        product: facts.product ?? product,
      },
    };
  });
}

/** "To the CIS, % of the year before, to others, % of the year before": where each change stands right behind an amount, it is of that one's partner. */
export function changesBehindPartners(values: readonly ValueGuess[]): ValueGuess[] {
  const taken = values.filter(({ left }) => left === null);
  const before = new Map(
    taken.flatMap((value, at): [ValueGuess, ValueGuess | undefined][] =>
      value.facts.measure === 'growth' ? [[value, taken[at - 1]]] : [],
    ),
  );
  const amounts = [...before.values()].filter((amount) => amount !== undefined && isFlow(amount));
  const partners = new Set(amounts.map((amount) => amount?.facts.partner?.code));
  if (amounts.length < before.size || partners.size < 2) return [...values];
  return values.map((value) => {
    const amount = before.get(value);
    const { facts } = value;
    const open = facts.partner === null && facts.reporter === null;
    if (amount === undefined || !open || (facts.flow !== null && facts.flow !== amount.facts.flow)) return value;
    const { flow, partner, reporter } = amount.facts;
    return { ...value, facts: { ...facts, flow, partner, reporter } };
  });
}

/** "Turnover 2022, Turnover 2023, Growth": what stands right behind two times of one flow is of it. */
function isBehindTimes(values: readonly ValueGuess[], at: number): boolean {
  const [one, other] = values.slice(Math.max(0, at - 2), at);
  if (one === undefined || other === undefined || values[at]?.facts.measure !== 'growth') return false;
  const [first, second] = [one.facts.period?.written, other.facts.period?.written];
  const timed = first !== undefined && second !== undefined && first !== second;
  return timed && isFlow(one) && isFlow(other) && one.facts.flow === other.facts.flow;
}

/** What a flow has: a change, a share, a place among those of all partners. */
const OF_FLOWS = new Set<Facts['measure']>(['growth', 'share', 'rank']);

/** One of them that names no flow. */
function isOpen({ left, facts }: ValueGuess): boolean {
  return left === null && facts.flow === null && OF_FLOWS.has(facts.measure);
}

function isFlow({ left, facts }: ValueGuess): boolean {
  return left === null && facts.flow !== null && (facts.measure === 'value' || facts.measure === null);
}

/**
 * A change or share without a period of its own is that of the nearest period to its left; where the later year stands before the
 * earlier ("2023, 2022, Change"), a change is that of the later.
 */
export function settleGrowth(written: readonly ValueGuess[]): ValueGuess[] {
  const values = inCalendarYears(written);
  return readsLeftwards(values) ? fromLeft(values.toReversed()).toReversed() : fromLeft(values);
}

/** "% change 2022-23" behind columns of calendar years: of 2023 to 2022, and of no fiscal year. */
function inCalendarYears(values: readonly ValueGuess[]): ValueGuess[] {
  const taken = values.filter(({ left, facts }) => left === null && facts.measure !== 'growth');
  const times = taken.flatMap(({ facts: { period } }) => (period === null ? [] : [period]));
  if (times.length === 0 || times.some(({ kind }) => kind !== 'year')) return [...values];
  return values.map((value) => {
    const { measure, period } = value.facts;
    if (measure !== 'growth' || period?.kind !== 'fiscal-year') return value;
    const year = times.find(({ written }) => written === period.to.slice(0, 4));
    return year === undefined ? value : { ...value, facts: { ...value.facts, period: year } };
  });
}

/** "Change, 2023, 2022, 2021" of a table that is read from right to left: the latest year stands beside the change. */
function readsLeftwards(values: readonly ValueGuess[]): boolean {
  const taken = values.filter(({ left }) => left === null);
  const open = ({ facts: { measure, period } }: ValueGuess) =>
    period === null && (measure === 'growth' || measure === 'share');
  const [first] = taken;
  const last = taken.at(-1);
  if (first === undefined || last === undefined || !open(first) || open(last)) return false;
  const [latest, ...others] = taken.flatMap(({ facts: { period } }) => (period === null ? [] : [period.from]));
  return latest !== undefined && others.length > 0 && others.every((from) => from <= latest);
}

/** "Jan-Sep 2023, Jan-Sep 2024, Change 2024/2023": of that part of the year, where of the whole year there are no amounts. */
function ofPart(year: Period, later: Period | null, values: readonly ValueGuess[]): Period | null {
  if (year.kind !== 'year' || later === null || later.kind === 'year') return null;
  const within = later.from >= year.from && later.to <= year.to;
  const there = values.some(({ facts }) => facts.measure !== 'growth' && facts.period?.written === year.written);
  return within && !there ? later : null;
}

function fromLeft(values: readonly ValueGuess[]): ValueGuess[] {
  let near: Period | null = null;
  let later: Period | null = null;
  let behind = false;
  return values.map((value) => {
    const { measure, period } = value.facts;
    if (measure === 'growth' || measure === 'share') {
      const part = measure === 'growth' && period !== null ? ofPart(period, later, values) : null;
      const own = part ?? (measure === 'growth' ? later : near);
      if ((period !== null && part === null) || value.left !== null || own === null) return value;
      behind = true;
      return { ...value, facts: { ...value.facts, period: own } };
    }
    if (period === null) return value;
    // Weight and value of one year stand beside each other.
    if (period.written === near?.written && !behind) return value;
    const back = near !== null && period.from < near.from && period.kind === near.kind;
    // "Rupees" and "Dollars" of one year stand beside each other.
    const again = near !== null && period.written === near.written;
    if (behind || !(back || again)) later = period;
    [near, behind] = [period, false];
    return value;
  });
}

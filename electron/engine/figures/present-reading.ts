import type { Binding, Expression, Reading, Selector } from '../../../shared/figures/binding';
import { bySelector } from '../../../shared/figures/binding';
import { present } from '../../../shared/figures/supersession';
import { vintageOf } from '../../../shared/figures/term';
import { beginningBefore } from '../../../shared/periods/years';
import type { ReadableDb } from '../store/database';
import { latestOf, yearsBack } from './latest-period';
import { readingsOfKey } from './reading-queries';
import type { CountedReading } from './reading-queries';
import { setReading } from './set-reading';
import { readingsOfSet } from './set-queries';

type Bound = Pick<Binding, 'expression' | 'selectors'>;

/** A selector with the readings of every file that it may mean. */
interface Wanted {
  selector: Selector;
  readings: CountedReading[];
}

/**
 * The readings that count for the selectors of a binding, one each; null where there is none. A rate takes them all from
 * one file where one holds them all: ends of a growth rate from two vintages say nothing. `latest` means the same year
 * for all of them.
 */
export function presentReadings(db: ReadableDb, { expression, selectors }: Bound): (Reading | null)[] {
  const wanted = settle(selectors.map((selector) => candidates(db, selector)));
  const best = wanted.map((one) => choose(one, null));
  if (!isRate(expression) || sameSource(best)) return best;
  const vintages = new Set((wanted[0]?.readings ?? []).toSorted(byNewest).map(({ source }) => vintageOf(source)));
  for (const vintage of vintages) {
    const within = wanted.map((one) => choose(one, vintage));
    if (within.every((reading) => reading !== null)) return within;
  }
  return best;
}

/** Whether the store holds another value than one that a text took. Nothing in a text changes by itself. */
export function hasNewerReading(db: ReadableDb, bound: Bound & Pick<Binding, 'readings'>): boolean {
  return differ(presentReadings(db, bound), bySelector(bound));
}

/** Whether readings say something else than those that were taken. */
export function differ(now: readonly (Reading | null)[], taken: readonly (Reading | null)[]): boolean {
  return now.some((reading, i) => {
    const before = taken[i] ?? null;
    if (reading === null) return false;
    if (before === null) return taken.length > 0;
    return (
      reading.value !== before.value ||
      reading.period.written !== before.period.written ||
      !sameMembers(reading, before)
    );
  });
}

function sameMembers({ members: a = [] }: Reading, { members: b = [] }: Reading): boolean {
  return a.length === b.length && a.every(({ name, value }, i) => b[i]?.name === name && b[i].value === value);
}

/** Readings as a binding keeps them; each names its selector where the list has gaps. */
export function plainReadings(readings: readonly (Reading | null)[]): Reading[] {
  const whole = !readings.includes(null);
  return readings.flatMap((reading, at) => {
    if (reading === null) return [];
    const { figureId, value, raw, scale, key, period, source, address, members } = reading;
    const plain = { figureId, value, raw, scale, key, period, source, address };
    return [{ ...plain, ...(members && { members }), ...(whole ? {} : { at }) }];
  });
}

/** Readings in every file, of the period that is fixed or of all where it moves with the latest. */
function candidates(db: ReadableDb, selector: Selector): Wanted {
  const { key, period, over } = selector;
  const fixed = yearsBack(period) === null;
  if (over === 'years')
    return { selector, readings: readingsOfKey(db, key).filter(({ period: p }) => isYearly(p.kind)) };
  if (over !== undefined) return { selector, readings: readingsOfSet(db, key, over, fixed ? period : null) };
  const all = readingsOfKey(db, key);
  return { selector, readings: fixed ? all.filter((reading) => reading.period.written === period) : all };
}

function isYearly(kind: Reading['period']['kind']): boolean {
  return kind === 'year' || kind === 'fiscal-year';
}

/** Narrows what moves with the latest period to that period, and spans of years to their ends. */
function settle(wanted: readonly Wanted[]): Wanted[] {
  const moving = wanted.flatMap(({ selector, readings }) => {
    const back = selector.over === 'years' ? yearsBack(endOf(selector.period)) : yearsBack(selector.period);
    return back === null ? [] : [{ readings, back }];
  });
  const latest = latestOf(moving);
  return wanted.map(({ selector, readings }) => {
    if (selector.over === 'years')
      return { selector, readings: withinSpan(readings, selector.period, latest?.from ?? null) };
    const back = yearsBack(selector.period);
    if (back === null) return { selector, readings };
    if (latest === null) return { selector, readings: [] };
    const from = beginningBefore(latest.from, back);
    return { selector, readings: readings.filter(({ period }) => period.kind === latest.kind && period.from === from) };
  });
}

/** `2010..2020`, `..2020`, `latest-10..latest`, `..latest`. */
function withinSpan(readings: readonly CountedReading[], span: string, latest: string | null): CountedReading[] {
  const [first, last] = span.split('..').map((end) => yearAt(end, latest));
  const kind = readings.at(-1)?.period.kind;
  return readings.filter(({ period }) => {
    const year = Number(period.from.slice(0, 4));
    return period.kind === kind && year >= (first ?? -Infinity) && year <= (last ?? Infinity);
  });
}

/** The year at an end of a span; null where it is open. */
function yearAt(end: string, latest: string | null): number | null {
  const back = yearsBack(end);
  if (back !== null) return latest === null ? null : Number(latest.slice(0, 4)) - back;
  return end === '' ? null : Number(end);
}

function endOf(span: string): string {
  return span.split('..')[1] ?? '';
}

/** The reading that counts, of any file or of one vintage. */
function choose({ selector, readings }: Wanted, vintage: string | null): Reading | null {
  const within = vintage === null ? readings : readings.filter((reading) => vintageOf(reading.source) === vintage);
  if (selector.over === undefined) return present(within);
  return setReading(selector.over, within);
}

function byNewest(a: CountedReading, b: CountedReading): number {
  return (b.takenOn ?? '').localeCompare(a.takenOn ?? '') || b.importNumber - a.importNumber;
}

const rates: ReadonlySet<Expression['op']> = new Set<Expression['op']>([
  'growth',
  'share',
  'ratio',
  'points',
  'average-growth',
  'unit-value',
  'rank',
  'record',
  'contribution',
]);

function isRate(expression: Expression): boolean {
  if (rates.has(expression.op)) return true;
  return 'left' in expression && 'right' in expression && (isRate(expression.left) || isRate(expression.right));
}

function sameSource(readings: readonly (Reading | null)[]): boolean {
  const vintages = readings.flatMap((reading) => (reading === null ? [] : [vintageOf(reading.source)]));
  return new Set(vintages).size < 2;
}

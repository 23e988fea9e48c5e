import { cumulatedPeriod, fiscalPeriod } from '../../periods/make';
import { yearPeriod, type Period } from '../../periods/period';
import { readPeriod } from '../../periods/read';
import { isCurrency } from '../../units/currencies';
import { headText, lastHead } from './columns';
import type { Facts } from '../proposal';
import { isYear, within, type TimePart } from '../words/time-parts';
import type { ValueGuess } from './values';

/** A column without a number whose head names no time, beside those of times, keeps two blocks apart and nothing else. */
export function settleEmpty(values: readonly ValueGuess[]): ValueGuess[] {
  const timed = values.some(({ facts, column }) => facts.period !== null && column.filled > 0);
  return values.map((value) =>
    timed && value.column.filled === 0 && value.facts.period === null && value.part === null
      ? { ...value, left: 'ignore.empty' }
      : value,
  );
}

/** Columns headed by months alone are those of the year that the table is about, where it names one. */
export function settleParts(values: readonly ValueGuess[], year: Period | null): ValueGuess[] {
  const named = values.some(({ part }) => part !== null && part.kind !== 'year');
  return values.map((value) => {
    if (value.part === null) return value;
    if (!named && value.facts.period === null) return { ...value, part: null };
    const period = value.facts.period ?? (year === null ? null : within(yearAround(year, value.part), value.part));
    if (period === null) return value;
    return {
      ...value,
      part: isYear(period) && value.part.kind !== 'year' ? value.part : null,
      facts: { ...value.facts, period },
    };
  });
}

/** A title that names the last of the months speaks of their year: "November 2024" over "November" and "January to November". */
function yearAround(period: Period, part: TimePart): Period {
  const last = part.kind === 'months' && part.to >= part.from ? part.to : null;
  return period.kind === 'month' && Number(period.from.slice(5, 7)) === last
    ? yearPeriod(Number(period.from.slice(0, 4)))
    : period;
}

/**
 * Gives a "Total" column beside columns of months the period that they make up; beside exports and imports it is the
 * turnover, beside partners the world, or the group of them that the table is of. A total over years is no period of its own and is left.
 */
export function settleTotals(values: readonly ValueGuess[], { partner: of }: Pick<Facts, 'partner'>): ValueGuess[] {
  return values.map((value) => {
    if (!value.total || value.left !== null || !(value.facts.measure === null || value.facts.measure === 'value'))
      return value;
    const others = values.filter(
      (other) =>
        other !== value &&
        other.left === null &&
        !other.total &&
        (other.facts.measure === null || other.facts.measure === 'value'),
    );
    const open = others.map(({ part }) => part).filter((part) => part !== null);
    if (open.length >= 2 && open.length === others.length) return { ...value, part: spanOf(open) };
    // "Total, 2023" beside "Intra-EU, 2023": of all of them in that time.
    const alike = others.filter(({ facts: { period } }) => period?.written === value.facts.period?.written);
    const timed = value.facts.period !== null && alike.length >= 2;
    const periods = timed ? [] : others.map(({ facts }) => facts.period).filter((period) => period !== null);
    if (periods.length >= 2 && periods.length === others.length) {
      const period = spanning(value, periods) ?? wholeOf(periods);
      return period === null ? { ...value, left: 'ignore.unclear' } : { ...value, facts: { ...value.facts, period } };
    }
    const flows = new Set(others.map(({ facts }) => facts.flow));
    if (value.facts.flow === null && flows.has('export') && flows.has('import'))
      return { ...value, facts: { ...value.facts, flow: 'turnover' } };
    const partners = others.filter(({ facts }) => facts.partner !== null);
    const different = new Set(partners.map(({ facts }) => facts.partner?.code));
    if (different.size >= 2 && value.facts.partner === null)
      return { ...value, facts: { ...value.facts, partner: of?.level === 'group' ? of : WORLD } };
    // Beside exports to one country and imports from it, a total is of the two.
    const [only] = partners;
    const both = others.length > 1 && partners.length === others.length;
    if (only !== undefined && different.size === 1 && both && value.facts.partner === null)
      return { ...value, facts: { ...value.facts, partner: only.facts.partner, reporter: only.facts.reporter } };
    return value;
  });
}

const WORLD = { code: 'WLD', level: 'world' } as const;

/** The year that the head of a total names itself ("FY24" over "Q1" to "Q4" and "Total"), with at least two of the others in it. */
function spanning({ facts: { period } }: ValueGuess, others: readonly Period[]): Period | null {
  if (period === null || !isYear(period)) return null;
  const inside = others.filter(({ kind, from, to }) => kind !== period.kind && from >= period.from && to <= period.to);
  return inside.length >= 2 ? period : null;
}

/** A "Total" beside its parts is in the money that all of them are in, where its own head names none. */
export function settleMoney(values: readonly ValueGuess[]): ValueGuess[] {
  const parts = values.filter(({ left, total, facts }) => left === null && !total && facts.measure === 'value');
  const [first] = parts.map(({ facts }) => facts);
  const same = parts.every(({ facts }) => facts.unit === first?.unit && facts.scale === first?.scale);
  if (first === undefined || parts.length < 2 || !same || !isCurrency(first.unit)) return [...values];
  const { unit, scale } = first;
  return values.map((value) =>
    value.total && value.facts.measure === 'value' && value.facts.unit === null && value.facts.scale === null
      ? { ...value, facts: { ...value.facts, unit, scale } }
      : value,
  );
}

/** Numbers of a hundred under nothing but times are changes in all columns where they are in most: those of some months all rose. */
export function alikeChanges(values: readonly ValueGuess[]): ValueGuess[] {
  const taken = values.filter(({ left }) => left === null);
  const of = (measure: Facts['measure']) => taken.filter(({ facts }) => facts.measure === measure).length;
  const [changes, shares] = [of('growth'), of('share')];
  if (shares === 0 || changes <= shares || changes + shares < taken.length) return [...values];
  return values.map((value) =>
    value.facts.measure === 'share' && readPeriod(headText(value.column)) !== null
      ? { ...value, facts: { ...value.facts, measure: 'growth' } }
      : value,
  );
}

/** A balance or a turnover beside exports and imports that are all of one time, with one country or in one money, is so as well. */
export function settleSides(values: readonly ValueGuess[]): ValueGuess[] {
  const sides = values.filter(
    ({ left, facts }) => left === null && (facts.flow === 'export' || facts.flow === 'import'),
  );
  const [first] = sides;
  if (first === undefined || new Set(sides.map(({ facts }) => facts.flow)).size < 2) return [...values];
  const { period, unit, scale, partner, reporter } = first.facts;
  const all = (same: (facts: Facts) => boolean) => sides.every(({ facts }) => same(facts));
  const oneTime = all((facts) => facts.period?.written === period?.written);
  const onePair = all((facts) => facts.partner?.code === partner?.code && facts.reporter?.code === reporter?.code);
  const oneMoney = isCurrency(unit) && all((facts) => facts.unit === unit && facts.scale === scale);
  return values.map((value) => {
    const { facts, part } = value;
    if (!OF_BOTH.has(facts.flow)) return value;
    const timed = oneTime && part === null && facts.period === null ? { period } : {};
    const placed = onePair && facts.partner === null && facts.reporter === null ? { partner, reporter } : {};
    const amount = (facts.measure ?? 'value') === 'value' && facts.unit === null && facts.scale === null;
    const money = oneMoney && amount ? { unit, scale } : {};
    return { ...value, facts: { ...facts, ...timed, ...placed, ...money } };
  });
}

const OF_BOTH = new Set<Facts['flow']>(['balance', 'turnover']);

/** "Total" beside what each of two countries sold the other is their turnover; beside exports of any others it is of none of them. */
export function totalsOfPair(values: readonly ValueGuess[], { reporter, partner }: Facts): ValueGuess[] {
  const sold = values.filter(({ left, facts }) => left === null && facts.flow === 'export' && facts.reporter !== null);
  const sellers = new Set(sold.map(({ facts }) => facts.reporter?.code));
  if (sellers.size !== 2 || values.some(({ facts }) => facts.flow === 'import')) return [...values];
  const ofPair = [reporter, partner].every((end) => end !== null && sellers.has(end.code));
  return values.map((value) => {
    const open = value.total && value.left === null && value.facts.flow === null && value.facts.reporter === null;
    if (!open) return value;
    return ofPair ? { ...value, facts: { ...value.facts, flow: 'turnover' } } : { ...value, left: 'ignore.unclear' };
  });
}

/** The part of a year that parts of it make up together. */
function spanOf(parts: readonly TimePart[]): TimePart {
  const months = parts.flatMap((part) => (part.kind === 'months' && part.from === part.to ? [part.from] : []));
  const [from, to] = [months[0] ?? 1, months.at(-1) ?? 12];
  return months.length < 12 && months.length === parts.length ? { kind: 'months', from, to } : { kind: 'year' };
}

/** The period that months one after the other make up; null when they are no months or leave a gap. */
function wholeOf(periods: readonly Period[]): Period | null {
  if (periods.some(({ kind }) => kind !== 'month')) return null;
  const months = [
    ...new Set(periods.map(({ from }) => Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1)),
  ].toSorted((a, b) => a - b);
  const first = months[0] ?? 0;
  const last = months.at(-1) ?? 0;
  if (last - first + 1 !== months.length || months.length > 12) return null;
  const year = Math.floor(first / 12);
  const month = (first % 12) + 1;
  if (months.length < 12) return cumulatedPeriod(year, month, (last % 12) + 1);
  return month === 1 ? yearPeriod(year) : fiscalPeriod(year, month);
}

function timeOf({ facts, part }: ValueGuess): string {
  return `${facts.period?.written ?? ''} ${JSON.stringify(part)} ${facts.unit ?? ''}`;
}

/** The one flow that the heads of columns speak of, when some name it and none names another. */
export function flowOfHeads(values: readonly ValueGuess[]): ValueGuess['facts']['flow'] {
  // A column of nothing but `NA` tells nothing of those beside it.
  const flows = new Set(
    values
      .filter(
        ({ left, facts, column }) => left === null && facts.flow !== null && column.counts.missing < column.filled,
      )
      .map(({ facts }) => facts.flow),
  );
  const [only] = flows;
  if (flows.size !== 1 || only === undefined) return null;
  // "Value" and "Quantity" once more beside those under "Exports": what the head over them said was left out.
  const named = values.filter(({ facts, column }) => facts.flow !== null && column.heads.length > 1);
  const below = new Set(named.map(({ column }) => lastHead(column)));
  const twice = values.some(
    ({ left, facts, column }) => left === null && facts.flow === null && below.has(lastHead(column)),
  );
  if (twice) return null;
  // Amounts of the same time beside those that name it are something else.
  const amounts = values.filter(
    ({ left, facts, total }) => left === null && !total && (facts.measure === null || facts.measure === 'value'),
  );
  const times = new Set(amounts.filter(({ facts }) => facts.flow !== null).map(timeOf));
  const beside = amounts.filter(
    (value) => value.facts.flow === null && value.facts.period !== null && times.has(timeOf(value)),
  );
  return beside.length > 0 || standsAside(amounts) ? null : only;
}

/** "Exports" over the last of many times alone: of those before it, it says nothing. */
function standsAside(amounts: readonly ValueGuess[]): boolean {
  const timed = amounts.filter(({ facts, part }) => facts.period !== null || part !== null);
  const first = timed.findIndex(({ facts }) => facts.flow !== null);
  const behind = timed.slice(first).every(({ facts }) => facts.flow !== null);
  return timed.length >= 4 && first > timed.length / 2 && behind;
}

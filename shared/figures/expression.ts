import { yearPeriod } from '../periods/period';
import { yearsBetween } from '../periods/years';
import { areAllPartners } from './all-partners';
import { averageGrowth } from './average-growth';
import type { Expression, PairOperation, Reading } from './binding';
import { contribution } from './contribution';
import { growth } from './growth';
import { mirrorGap } from './mirror-gap';
import { given, refused, type Outcome, type Refusal } from './outcome';
import { rank } from './rank';
import { ratio } from './ratio';
import { recordAmong } from './record';
import { mayBeAllowed, refusal } from './refusal';
import { refusedResult, resultOf, type Ends, type Result, type ValueResult } from './result';
import { share } from './share';
import { trendGrowth } from './trend-growth';
import { unitValue } from './unit-value';

/** What an expression is computed over. */
interface Given {
  /** One a selector; null: there is none. */
  readings: readonly (Reading | null)[];
  /** A reason was given why figures that should not be compared are. */
  allowed: boolean;
}

/**
 * Computes an expression to a number, on stored values and without rounding; a list and a record give the number that
 * they rest on, a rank its place.
 */
export function evaluate(
  expression: Expression,
  readings: readonly (Reading | null)[],
  allowed: boolean = false,
): Outcome {
  const result = compute(expression, { readings, allowed });
  switch (result.kind) {
    case 'value':
      return given(result.value);
    case 'rank':
      return given(result.rank);
    case 'list':
      return given(result.items.reduce((sum, { value }) => sum + value, 0));
    case 'record':
      return expression.op === 'record' ? evaluate(expression.left, readings, allowed) : refused('missing');
    case 'refused':
      return refused(result.reason);
  }
}

/** Computes an expression over readings, one a selector. What may not be compared is refused, never guessed. */
export function compute(expression: Expression, on: Given): Result {
  switch (expression.op) {
    case 'figure': {
      const reading = on.readings[expression.selector] ?? null;
      return reading === null ? refusedResult('missing') : resultOf(reading.value, { of: reading });
    }
    case 'total': {
      const set = setOf(expression.selector, on);
      if (set === null) return refusedResult('missing');
      const members = expression.count === undefined ? set.members : set.members.slice(0, expression.count);
      return resultOf(sumOf(members), { of: set });
    }
    case 'top': {
      const set = setOf(expression.selector, on);
      const items = (set?.members ?? []).filter(({ value }) => value > 0).slice(0, expression.count);
      return set === null || items.length === 0 ? refusedResult('missing') : { kind: 'list', items, of: set };
    }
    case 'trend': {
      const set = setOf(expression.selector, on);
      if (set === null) return refusedResult('missing');
      const points = set.members.map(({ name, value }) => ({ year: yearOf(name), value }));
      const [first, last] = [points[0], points.at(-1)].map((point) => yearPeriod(point?.year ?? 0));
      const ends = first && last ? { now: { ...set, period: last }, before: { ...set, period: first } } : null;
      return fromOutcome(trendGrowth(points), ends);
    }
    case 'rank':
    case 'record':
      return among(expression, on);
    case 'contribution':
      return contributed(expression, on);
    case 'mirror-gap': {
      const [left, right] = [compute(expression.left, on), compute(expression.right, on)];
      if (left.kind !== 'value') return notNumber(left);
      if (right.kind !== 'value') return notNumber(right);
      const unlike = unlikeness('sum', left, right, on);
      if (unlike !== null) return refusedResult(unlike);
      return fromOutcome(mirrorGap(right.value, left.value, expression.factor).relative);
    }
    default:
      return pairOf(expression, on);
  }
}

type Of<Op extends Expression['op']> = Extract<Expression, { op: Op }>;
interface SetReading extends Reading {
  members: NonNullable<Reading['members']>;
}

function setOf(selector: number, { readings }: Given): SetReading | null {
  const reading = readings[selector] ?? null;
  const members = reading?.members ?? [];
  return reading === null || members.length === 0 ? null : { ...reading, members };
}

/** Whether a reading is of partners that are only some of them: the sum of those is not what is traded in all. */
function namesSome({ key, members }: Reading): boolean {
  // A set of goods of no stated partner has codes of goods for names.
  const ofPartners = key.partner === null && members?.every(({ name }) => /^[A-Z]{3}$/.test(name));
  if (members === undefined || ofPartners !== true) return false;
  return !areAllPartners(
    members.map(({ value }) => value),
    null,
  );
}

/** The place of a figure among the members of a set. */
function among({ op, left, selector }: Of<'rank' | 'record'>, on: Given): Result {
  const own = compute(left, on);
  if (own.kind !== 'value' || own.of === null) return notNumber(own);
  const set = setOf(selector, on);
  if (set === null) return refusedResult('missing');
  const unlike = refusal(op === 'rank' ? 'share' : 'growth', own.of, { ...set, period: own.of.period });
  if (unlike !== null && !(on.allowed && mayBeAllowed(unlike))) return refusedResult(unlike);
  if (op === 'rank') {
    if (set.members.length < 2) return refusedResult('too-few-members');
    if (namesSome(set)) return refusedResult('some-partners');
    const place = rank(
      own.value,
      set.members.map(({ value }) => value),
    );
    return { kind: 'rank', ...place };
  }
  return recordAmong(
    own.value,
    yearOf(own.of.period.written),
    set.members.map(({ name, value }) => ({ year: yearOf(name), value })),
  );
}

function contributed({ left, right, whole }: Of<'contribution'>, on: Given): Result {
  const [now, before, all] = [compute(left, on), compute(right, on), compute(whole, on)];
  if (now.kind !== 'value') return notNumber(now);
  if (before.kind !== 'value') return notNumber(before);
  if (all.kind !== 'value') return notNumber(all);
  const unlike = unlikeness('growth', now, before, on) ?? unlikeness('share', before, all, on);
  return unlike === null ? fromOutcome(contribution(now.value, before.value, all.value)) : refusedResult(unlike);
}

function pairOf({ op, left, right }: Of<PairOperation>, on: Given): Result {
  const [a, b] = [compute(left, on), compute(right, on)];
  if (op === 'sum' && a.kind !== b.kind) {
    const there = a.kind === 'value' ? a : b.kind === 'value' ? b : null;
    const gone = a.kind === 'refused' ? a : b.kind === 'refused' ? b : null;
    if (there !== null && gone?.reason === 'missing') return { ...there, atLeast: true };
  }
  if (a.kind !== 'value') return notNumber(a);
  if (b.kind !== 'value') return notNumber(b);
  const unlike = unlikeness(op, a, b, on);
  if (unlike !== null) return refusedResult(unlike);
  if (op === 'share' && b.of !== null && namesSome(b.of)) return refusedResult('some-partners');
  // What is only known to be at least so much has no rate and no difference.
  if ((a.atLeast || b.atLeast) && op !== 'sum') return refusedResult('missing');
  const ends = a.of !== null && b.of !== null ? { now: a.of, before: b.of } : null;
  switch (op) {
    case 'sum':
      return resultOf(a.value + b.value, { of: a.of, atLeast: a.atLeast || b.atLeast });
    case 'difference':
      return resultOf(a.value - b.value, { of: a.of });
    case 'growth':
      return fromOutcome(growth(a.value, b.value), ends);
    case 'share':
      return fromOutcome(share(a.value, b.value));
    case 'ratio':
      return fromOutcome(ratio(a.value, b.value), ends);
    case 'unit-value':
      return fromOutcome(unitValue(a.value, b.value, false), ends);
    case 'points':
      return pointsOf(a.value - b.value, pointEnds(left, right, on), on);
    case 'average-growth': {
      const years = ends === null ? 0 : yearsBetween(ends.before.period, ends.now.period);
      return fromOutcome(averageGrowth(b.value, a.value, years), ends);
    }
  }
}

function pointsOf(value: number, ends: Ends | null, on: Given): Result {
  const unlike = ends === null ? null : refusal('points', ends.now, ends.before);
  return unlike === null || (on.allowed && mayBeAllowed(unlike)) ? resultOf(value, { ends }) : refusedResult(unlike);
}

/** Why two numbers may not stand in one operation; rates are judged by the figures that they are made of. */
function unlikeness(op: PairOperation, a: ValueResult, b: ValueResult, on: Given): Refusal | null {
  if (a.of === null || b.of === null) return null;
  const reason = refusal(op, a.of, b.of);
  return reason !== null && on.allowed && mayBeAllowed(reason) ? null : reason;
}

/** The figures by which two rates are told apart in time: the first of each. */
function pointEnds(left: Expression, right: Expression, { readings }: Given): Ends | null {
  const [now, before] = [firstOf(left), firstOf(right)].map((i) => (i === null ? null : (readings[i] ?? null)));
  return now && before ? { now, before } : null;
}

function firstOf(expression: Expression): number | null {
  if ('selector' in expression && expression.op !== 'rank' && expression.op !== 'record') return expression.selector;
  return 'left' in expression ? firstOf(expression.left) : null;
}

function fromOutcome(outcome: Outcome, ends: Ends | null = null): Result {
  return outcome.kind === 'value' ? resultOf(outcome.value, { ends }) : refusedResult(outcome.reason, ends);
}

/** A list or a place is no number to go on with. */
function notNumber(result: Result): Result {
  return result.kind === 'refused' ? result : refusedResult('other-measure');
}

function sumOf(members: readonly { value: number }[]): number {
  return members.reduce((sum, { value }) => sum + value, 0);
}

/** The year by which a period is ordered: 2019 of `2019` and of `FY2019-20`. */
function yearOf(written: string): number {
  return Number(/\d{4}/.exec(written)?.[0] ?? Number.NaN);
}

import type { Binding, Expression, Reading, Selector } from '../../../shared/figures/binding';
import { present } from '../../../shared/figures/supersession';
import type { ReadableDb } from '../store/database';
import { readingsOfKey } from './reading-queries';
import type { CountedReading } from './reading-queries';

type Bound = Pick<Binding, 'expression' | 'selectors'>;

/**
 * The readings that count for the selectors of a binding, one each. A rate takes them all from one file where one holds
 * them all: ends of a growth rate from two vintages say nothing.
 */
export function presentReadings(db: ReadableDb, { expression, selectors }: Bound): (CountedReading | null)[] {
  const all = selectors.map((selector) => wanted(db, selector));
  const best = all.map((readings) => present(readings));
  if (!isRate(expression) || sameSource(best)) return best;
  const sources = new Set((all[0] ?? []).map(({ source }) => source.id));
  for (const source of sources) {
    const within = all.map((readings) => present(readings.filter((reading) => reading.source.id === source)));
    if (within.every((reading) => reading !== null)) return within;
  }
  return best;
}

/** Whether the store holds another value than one that a text took. Nothing in a text changes by itself. */
export function hasNewerReading(
  db: ReadableDb,
  { expression, selectors, readings }: Bound & Pick<Binding, 'readings'>,
) {
  return presentReadings(db, { expression, selectors }).some((now, i) => {
    const taken = readings[i];
    if (taken === undefined || now === null) return false;
    return now.value !== taken.value || now.period.written !== taken.period.written;
  });
}

/** A reading as a binding keeps it. */
export function plainReading({ figureId, value, raw, scale, key, period, source, address }: Reading): Reading {
  return { figureId, value, raw, scale, key, period, source, address };
}

/** Readings of a selector's period in every file; the latest year is chosen for `latest`, the one before for `latest-1`. */
function wanted(db: ReadableDb, { key, period }: Selector): CountedReading[] {
  const all = readingsOfKey(db, key);
  const relative = /^latest(?:-(\d+))?$/.exec(period);
  if (relative === null) return all.filter((reading) => reading.period.written === period);
  const last = all.findLast((reading) => reading.period.kind === 'year');
  if (last === undefined) return [];
  const year = String(Number(last.period.written) - Number(relative[1] ?? 0));
  return all.filter((reading) => reading.period.kind === 'year' && reading.period.written === year);
}

function isRate(expression: Expression): boolean {
  if (expression.op === 'figure') return false;
  if (expression.op === 'growth' || expression.op === 'share' || expression.op === 'ratio') return true;
  return isRate(expression.left) || isRate(expression.right);
}

function sameSource(readings: readonly (CountedReading | null)[]): boolean {
  return readings.every((reading) => reading === null || reading.source.id === readings[0]?.source.id);
}

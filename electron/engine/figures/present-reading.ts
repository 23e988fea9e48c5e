import type { Binding, Selector } from '../../../shared/figures/binding';
import { present } from '../../../shared/figures/supersession';
import type { ReadableDb } from '../store/database';
import { readingsOfKey } from './queries';
import type { CountedReading } from './queries';

/** The reading that counts for a selector today: of its period, or of the latest year there is. */
export function presentReading(db: ReadableDb, { key, period }: Selector): CountedReading | null {
  const all = readingsOfKey(db, key);
  const latest = all.filter((r) => r.period.kind === 'year').at(-1)?.period.written;
  const wanted = period === 'latest' ? latest : period;
  return present(all.filter((r) => r.period.written === wanted));
}

/** Whether the store holds another value than one that a text took. Nothing in a text changes by itself. */
export function hasNewerReading(db: ReadableDb, { selectors, readings }: Binding): boolean {
  return selectors.some((selector, i) => {
    const taken = readings[i];
    if (taken === undefined) return false;
    const now = presentReading(db, selector);
    return now !== null && (now.value !== taken.value || now.period.written !== taken.period.written);
  });
}

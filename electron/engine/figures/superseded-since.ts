import type { Binding, Reading } from '../../../shared/figures/binding';
import { bySelector } from '../../../shared/figures/binding';
import type { ReadableDb } from '../store/database';
import { differ, presentReadings } from './present-reading';
import { countedSince } from './queries';

/** When the newest of the readings came that differ from those that texts took, an ISO time; null: all are as taken. */
export function supersededSince(db: ReadableDb, bindings: readonly Binding[]): string | null {
  const fresh = bindings.flatMap((binding) => freshReadings(presentReadings(db, binding), bySelector(binding)));
  return fresh.length === 0 ? null : countedSince(db, fresh);
}

/** Ids of the present readings that differ from what was taken. */
function freshReadings(now: readonly (Reading | null)[], taken: readonly (Reading | null)[]): number[] {
  return now.flatMap((reading, i) =>
    reading !== null && differ([reading], taken.length === 0 ? [] : [taken[i] ?? null]) ? [reading.figureId] : [],
  );
}

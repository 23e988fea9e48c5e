import type { BriefPoint } from '../../../shared/contract/briefs';
import type { PointOut } from '../../../shared/contract/meeting-records';
import { statesOfVisit } from '../packs/edition-queries';
import type { ReadableDb } from '../store/database';

/** The editions of a visit, as far as they say in which state points went out. */
type Editions = ReturnType<typeof statesOfVisit>;

export function editionsOfVisit(db: ReadableDb, visitId: string): Editions {
  return statesOfVisit(db, visitId);
}

/**
 * In which state each point was in the hands of those who met: as the last edition has it that went out by the end of the
 * day of the meeting (ISO date; null: by now). A point of no such edition has no line.
 */
export function pointsOut(editions: Editions, points: readonly BriefPoint[], day: string | null): PointOut[] {
  const inTime = editions.filter(({ at }) => day === null || at.slice(0, 10) <= day);
  return points.flatMap(({ use, point }) => {
    for (const { version, at, variant, states } of inTime) {
      const state = states.find(({ useId }) => useId === use.id);
      if (state === undefined) continue;
      const present = use.wording === null ? point.revision : use.revision;
      const { pointId: _, ...rest } = state;
      return [{ ...rest, version, at, variant, changed: state.revision !== present }];
    }
    return [];
  });
}

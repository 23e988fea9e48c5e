import type { BriefPoint, Use } from '../../../shared/contract/briefs';
import { clearanceOf } from '../../../shared/points/clearance';
import { supersededSince } from '../figures/superseded-since';
import type { Reading } from '../methods';
import { plainPoint, pointsById } from '../points/queries';
import { usesOfVisit } from './queries';

type Looking = Pick<Reading, 'db' | 'now'>;

/** Uses together with their points and how those stand today; a use whose point is gone is left out. */
export function briefPointsOf({ db, now }: Looking, uses: readonly Use[]): BriefPoint[] {
  const points = pointsById(db, [...new Set(uses.map((use) => use.pointId))]);
  return uses.flatMap((use) => {
    const found = points.get(use.pointId);
    if (found === undefined) return [];
    return [
      { use, point: plainPoint(found), ...clearanceOf(found, now.slice(0, 10), supersededSince(db, found.bindings)) },
    ];
  });
}

/** The points of all briefs of a visit. */
export function pointsOfVisit(looking: Looking, visitId: string): BriefPoint[] {
  return briefPointsOf(looking, usesOfVisit(looking.db, visitId));
}

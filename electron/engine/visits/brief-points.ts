import type { BriefPoint, Use } from '../../../shared/contract/briefs';
import { clearanceOf } from '../../../shared/points/clearance';
import { supersededSince } from '../figures/superseded-since';
import type { Reading } from '../methods';
import { fingerprintOf } from '../points/create-point';
import { plainPoint, pointsById } from '../points/queries';
import type { StoredPoint } from '../points/queries';
import { usesOfVisit } from './queries';

type Looking = Pick<Reading, 'db' | 'now'>;

/** Uses together with their points and how those stand today; a use whose point is gone is left out. */
export function briefPointsOf({ db, now }: Looking, uses: readonly Use[]): BriefPoint[] {
  const points = pointsById(db, [...new Set(uses.map((use) => use.pointId))]);
  return uses.flatMap((use) => {
    const found = points.get(use.pointId);
    if (found === undefined) return [];
    const said = withWording(found, use);
    const state = clearanceOf(said, now.slice(0, 10), supersededSince(db, said.bindings));
    return [{ use, point: plainPoint(found), ...state }];
  });
}

/** A point with the words that it has in one brief: offices cleared the library's, and not others. */
function withWording(point: StoredPoint, { wording, updated }: Use): StoredPoint {
  if (wording === null) return point;
  const worded = { ...point, ...wording };
  const fingerprint = fingerprintOf(worded);
  return fingerprint === point.fingerprint ? worded : { ...worded, fingerprint, worded: updated };
}

/** The points of all briefs of a visit. */
export function pointsOfVisit(looking: Looking, visitId: string): BriefPoint[] {
  return briefPointsOf(looking, usesOfVisit(looking.db, visitId));
}

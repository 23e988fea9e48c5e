import type { BriefPoint, Use } from '../../../shared/contract/briefs';
import { clearanceOf } from '../../../shared/points/clearance';
import { supersededSince } from '../figures/superseded-since';
import type { Reading } from '../methods';
import { fingerprintOf } from '../points/create-point';
import { plainPoint, pointsById } from '../points/queries';
import type { StoredPoint } from '../points/queries';
import { usesOfVisit } from './queries';
import { digestsOfRevisions } from './wording-queries';

type Looking = Pick<Reading, 'db' | 'now'>;

/** Uses together with their points and how those stand today; a use whose point is gone is left out. */
export function briefPointsOf({ db, now }: Looking, uses: readonly Use[]): BriefPoint[] {
  const points = pointsById(db, [...new Set(uses.map((use) => use.pointId))]);
  const compared = digestsOfRevisions(
    db,
    uses.flatMap(({ wording, compared: of }) => (wording === null || of === null ? [] : [of])),
  );
  return uses.flatMap((use) => {
    const found = points.get(use.pointId);
    if (found === undefined) return [];
    const said = withWording(found, use);
    const state = clearanceOf(said, now.slice(0, 10), supersededSince(db, said.bindings));
    const then = use.wording === null || use.compared === null ? undefined : compared.get(use.compared);
    const behind = then !== undefined && then !== found.fingerprint;
    return [{ use, point: plainPoint(found), ...state, ...(behind ? { behind } : {}) }];
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

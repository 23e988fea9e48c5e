import { clearanceOf } from '../../../shared/points/clearance';
import { supersededSince } from '../figures/superseded-since';
import type { ReadableDb } from '../store/database';
import { clearedBound, pointsById } from './queries';

/** Ids of points whose clearance a newer figure has ended; those whose day ended it besides are among them. */
export function supersededPoints(db: ReadableDb): string[] {
  const since = clearedBound(db).flatMap(({ id, bindings }) => {
    const time = supersededSince(db, bindings);
    return time === null ? [] : [[id, time] as const];
  });
  const points = pointsById(
    db,
    since.map(([id]) => id),
  );
  return since.flatMap(([id, time]) => {
    const point = points.get(id);
    const state = point === undefined ? null : clearanceOf({ ...point, validUntil: null }, '', time);
    return state?.clearance === 'lapsed' ? [id] : [];
  });
}

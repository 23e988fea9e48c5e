import { z } from 'zod';
import { point } from '../../../shared/contract/points';
import type { Point } from '../../../shared/contract/points';
import type { Cleared } from '../../../shared/points/clearance';
import type { ReadableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

const storedPoint = z.object({ ...point.shape, fingerprint: z.string(), worded: z.string() });

/** A point with the digest of its words and the time when they last changed. */
export type StoredPoint = Point & Cleared;

export function pointById(db: ReadableDb, id: string): StoredPoint {
  return getRecord(db, 'point', storedPoint, id);
}

/** The points with these ids that are there, by id. */
export function pointsById(db: ReadableDb, ids: readonly string[]): Map<string, StoredPoint> {
  const wanted = sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return new Map(findRecords(db, 'point', storedPoint, wanted).map((found) => [found.id, found]));
}

const listedPoint = storedPoint.omit({ bindings: true, created: true, author: true, revision: true, likelihood: true });
export type ListedPoint = z.output<typeof listedPoint>;

/** What a list shows of points, by id. */
export function listedPoints(db: ReadableDb, ids: readonly string[]): Map<string, ListedPoint> {
  const wanted = sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return new Map(findRecords(db, 'point', listedPoint, wanted, sql`id`).map((found) => [found.id, found]));
}

/** A point without what only the engine keeps about it. */
export function plainPoint({ fingerprint: _fingerprint, worded: _worded, ...rest }: StoredPoint): Point {
  return rest;
}

const counted = z.object({ point_id: z.string(), used: z.number() });

/** In how many briefs each of these points stands; those in none are left out. */
export function usesOfPoints(db: ReadableDb, ids: readonly string[]): Map<string, number> {
  const rows = db.all(
    counted,
    sql`SELECT point_id, count(*) AS used FROM point_use JOIN brief ON brief.id = brief_id
      WHERE point_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
        AND point_use.deleted_at IS NULL AND brief.deleted_at IS NULL
      GROUP BY point_id`,
  );
  return new Map(rows.map(({ point_id, used }) => [point_id, used]));
}

const useRow = z.object({ id: z.string(), briefId: z.string(), visitId: z.string(), title: z.string() });

/** The briefs that a point stands in, with the uses themselves. */
export function briefsWithPoint(db: ReadableDb, pointId: string): z.output<typeof useRow>[] {
  return db.all(
    useRow,
    sql`SELECT point_use.id, brief.id AS briefId, brief.visit_id AS visitId,
        visit.title || ': ' || brief.title AS title
      FROM point_use JOIN brief ON brief.id = brief_id JOIN visit ON visit.id = brief.visit_id
      WHERE point_id = ${pointId} AND point_use.deleted_at IS NULL AND brief.deleted_at IS NULL
        AND visit.deleted_at IS NULL
      ORDER BY visit.starts DESC, brief.position`,
  );
}

const revisionRow = z.object({ id: z.string(), at: z.string(), author: z.string(), body: z.string() });

/** Every save of a point, newest first, as it was then. */
export function revisionsOf(db: ReadableDb, pointId: string): z.output<typeof revisionRow>[] {
  return db.all(
    revisionRow,
    sql`SELECT id, at, author, body FROM revision WHERE record = ${pointId} AND kind = 'point' ORDER BY id DESC LIMIT 500`,
  );
}

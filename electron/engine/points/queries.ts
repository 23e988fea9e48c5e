import { z } from 'zod';
import { point } from '../../../shared/contract/points';
import type { Point } from '../../../shared/contract/points';
import type { ReadableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

const pointRow = z.object({ ...point.shape, fingerprint: z.string() });
/** A point with the digest of its words. */
export type StoredPoint = Point & { fingerprint: string };

export function pointById(db: ReadableDb, id: string): StoredPoint {
  return getRecord(db, 'point', pointRow, id);
}

/** The points with these ids that are there, by id. */
export function pointsById(db: ReadableDb, ids: readonly string[]): Map<string, StoredPoint> {
  const wanted = sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return new Map(findRecords(db, 'point', pointRow, wanted).map((found) => [found.id, found]));
}

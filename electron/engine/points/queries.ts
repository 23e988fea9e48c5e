import { z } from 'zod';
import { point } from '../../../shared/contract/points';
import { binding } from '../../../shared/figures/binding';
import type { Binding } from '../../../shared/figures/binding';
import type { Point } from '../../../shared/contract/points';
import type { Cleared } from '../../../shared/points/clearance';
import type { ReadableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

/** What only the engine keeps about a point: the digest of its words, when they last changed, and what it renders. */
const kept = {
  fingerprint: z.string(),
  worded: z.string(),
  translationOf: z.string().nullable(),
  renders: z.string().nullable(),
  rendersText: z.string().nullable(),
  distinctFrom: z.array(z.string()),
};
const storedPoint = z.object({ ...point.shape, ...kept });

export type StoredPoint = Point & Cleared & z.output<z.ZodObject<typeof kept>>;

export function pointById(db: ReadableDb, id: string): StoredPoint {
  return getRecord(db, 'point', storedPoint, id);
}

/** The points with these ids that are there, by id. */
export function pointsById(db: ReadableDb, ids: readonly string[]): Map<string, StoredPoint> {
  const wanted = sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return new Map(findRecords(db, 'point', storedPoint, wanted).map((found) => [found.id, found]));
}

/** The points that render a point, by language. */
export function translationsOf(db: ReadableDb, id: string): StoredPoint[] {
  return findRecords(db, 'point', storedPoint, sql`translation_of = ${id}`, sql`language, id`);
}

const json = <S extends z.ZodType>(schema: S) => z.preprocess((text) => JSON.parse(String(text)) as unknown, schema);
const words = z.array(z.string());
const { shape } = point;
const listedPoint = z.object({
  id: shape.id,
  kind: shape.kind,
  lead: json(shape.lead),
  body: json(shape.body),
  theirPoint: shape.theirPoint,
  stopLine: shape.stopLine,
  topics: json(words),
  places: json(words),
  language: shape.language,
  marking: shape.marking,
  usability: shape.usability,
  validUntil: shape.validUntil,
  asks: json(shape.asks),
  bindings: json(z.array(binding)),
  updated: shape.updated,
  fingerprint: z.string(),
  worded: z.string(),
  behind: z.number().nullable(),
});
export type ListedPoint = z.output<typeof listedPoint>;

/** What a list shows of points, by id; less than the whole, as it is read at every key of a search. */
export function listedPoints(db: ReadableDb, ids: readonly string[]): Map<string, ListedPoint> {
  const found = db.all(
    listedPoint,
    sql`SELECT id, kind, lead, body, their_point AS theirPoint, stop_line AS stopLine, topics, places, language, marking,
        usability, valid_until AS validUntil, asks, bindings, updated, fingerprint, worded,
        renders_text <> (SELECT original.fingerprint FROM point AS original
          WHERE original.id = point.translation_of AND original.deleted_at IS NULL) AS behind
      FROM point WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(found.map((one) => [one.id, one]));
}

const clearedRow = z.object({ id: z.string(), bindings: json(z.array(binding)) });

/** Points that are cleared without regard to the day, and show live figures. */
export function clearedBound(db: ReadableDb): { id: string; bindings: Binding[] }[] {
  return db.all(
    clearedRow,
    sql`SELECT point.id, point.bindings FROM point JOIN search_entry ON search_entry.record = point.id
      WHERE point.bindings <> '[]' AND point.deleted_at IS NULL AND search_entry.clearance = 'cleared'`,
  );
}

/** A point without what only the engine keeps about it. */
export function plainPoint(stored: StoredPoint): Point {
  const {
    fingerprint: _,
    worded: __,
    translationOf: ___,
    renders: ____,
    rendersText: _____,
    distinctFrom: ______,
    ...rest
  } = stored;
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

const mergedRow = z.object({ id: z.string(), merged_into: z.string().nullable() });

/** The point that a point was merged into, were it by way of others; itself where it was not. */
export function presentId(db: ReadableDb, id: string): string {
  const found = db.get(mergedRow, sql`SELECT id, merged_into FROM point WHERE id = ${id} AND deleted_at IS NOT NULL`);
  return found === null || found.merged_into === null ? id : presentId(db, found.merged_into);
}

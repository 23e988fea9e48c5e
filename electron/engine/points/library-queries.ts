import { z } from 'zod';
import { block, richText } from '../../../shared/document/rich-text';
import { pointFilter } from '../../../shared/contract/points';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const json = <S extends z.ZodType>(schema: S) => z.preprocess((text) => JSON.parse(String(text)) as unknown, schema);

const writtenRow = z.object({
  id: z.string(),
  revision: z.string(),
  lead: json(block),
  body: json(richText),
  theirPoint: z.string(),
  stopLine: z.string(),
  clearance: z.string().nullable(),
});
export type WrittenPoint = z.output<typeof writtenRow>;

/** The words of points, a page in the order of their ids; `after` is the last id of the page before. */
export function writtenPoints(db: ReadableDb, after: string, limit: number): WrittenPoint[] {
  return db.all(
    writtenRow,
    sql`SELECT point.id, revision, lead, body, their_point AS theirPoint, stop_line AS stopLine, clearance
      FROM point LEFT JOIN search_entry ON record = point.id
      WHERE deleted_at IS NULL AND point.id > ${after} ORDER BY point.id LIMIT ${limit}`,
  );
}

const briefRow = z.object({ id: z.string(), title: z.string() });

/** Every brief with the visit that it is of, the latest visit first. */
export function briefsToFill(db: ReadableDb): z.output<typeof briefRow>[] {
  return db.all(
    briefRow,
    sql`SELECT brief.id, visit.title || ': ' || brief.title AS title FROM brief JOIN visit ON visit.id = brief.visit_id
      WHERE brief.deleted_at IS NULL AND visit.deleted_at IS NULL ORDER BY visit.starts DESC, brief.position LIMIT 500`,
  );
}

const used = z.object({ point_id: z.string() });

/** The points that a brief has already. */
export function pointsInBrief(db: ReadableDb, briefId: string): Set<string> {
  const rows = db.all(used, sql`SELECT point_id FROM point_use WHERE brief_id = ${briefId} AND deleted_at IS NULL`);
  return new Set(rows.map(({ point_id }) => point_id));
}

const last = z.object({ position: z.number().nullable() });

export function lastUsePosition(db: ReadableDb, briefId: string): number {
  const query = sql`SELECT max(position) AS position FROM point_use WHERE brief_id = ${briefId} AND deleted_at IS NULL`;
  return db.get(last, query)?.position ?? 0;
}

const savedSearch = z.object({
  id: z.string(),
  name: z.string(),
  search: z.object({ text: z.string(), chosen: pointFilter.omit({ text: true }) }),
});

export function savedSearches(db: ReadableDb): z.output<typeof savedSearch>[] {
  return findRecords(db, 'saved-search', savedSearch, sql`1`, sql`name COLLATE NOCASE, id`);
}

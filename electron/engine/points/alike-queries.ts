import { z } from 'zod';
import { richText } from '../../../shared/document/rich-text';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const wordedRow = z.object({
  id: z.string(),
  language: z.string(),
  lead: z.string(),
  body: z.string(),
  theirPoint: z.string(),
  distinctFrom: z.string(),
});
export type WordedRow = z.output<typeof wordedRow>;

/** The words of points as they are kept, a page in the order of their ids; `after` is the last id of the page before. */
export function wordedPoints(db: ReadableDb, after: string, limit: number): WordedRow[] {
  return db.all(
    wordedRow,
    sql`SELECT id, language, lead, body, their_point AS theirPoint, distinct_from AS distinctFrom
      FROM point WHERE deleted_at IS NULL AND id > ${after} ORDER BY id LIMIT ${limit}`,
  );
}

const useRow = z.object({
  id: z.string(),
  briefId: z.string(),
  made: z.boolean().nullable(),
  told: z.string().nullable(),
  wording: z.object({ lead: z.unknown(), body: richText }).nullable(),
});

/** The uses of a point in briefs that are there. */
export function usesToMove(db: ReadableDb, pointId: string): z.output<typeof useRow>[] {
  return findRecords(db, 'use', useRow, sql`point_id = ${pointId}`);
}

const taken = z.looseObject({ pointId: z.string().nullable() });
const contribution = z.object({ id: z.string(), returned: z.array(taken) });

/** Contributions from which a point was taken over. */
export function contributionsWith(db: ReadableDb, pointId: string): z.output<typeof contribution>[] {
  return findRecords(db, 'contribution', contribution, sql`instr(returned, ${pointId}) > 0`);
}

import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import type { Sql } from '../store/sql';

const revisionRow = z.object({
  id: z.string(),
  record: z.string(),
  parent: z.string().nullable(),
  step: z.number().nullable(),
  via: z.enum(['do', 'undo', 'redo']),
  at: z.string(),
  author: z.string(),
  body: z.string(),
});
export type RevisionRow = z.output<typeof revisionRow>;

const columns = sql`id, record, parent, step, via, at, author, body`;

/** As many saves of a point as are told. */
const most = 500;

/** A point and those that were merged into it, were it by way of others. */
function lineOf(pointId: string): Sql {
  return sql`WITH RECURSIVE line (id) AS (
      VALUES (${pointId}) UNION SELECT point.id FROM point JOIN line ON point.merged_into = line.id)`;
}

/** Ids of a point and of all that were merged into it. */
export function lineOfPoint(db: ReadableDb, pointId: string): string[] {
  return db.all(z.object({ id: z.string() }), sql`${lineOf(pointId)} SELECT id FROM line`).map(({ id }) => id);
}

/** Every save of a point and of those merged into it, newest first, as it was then. */
export function revisionsOf(db: ReadableDb, pointId: string): RevisionRow[] {
  return db.all(
    revisionRow,
    sql`${lineOf(pointId)} SELECT ${columns} FROM revision
      WHERE kind = 'point' AND record IN (SELECT id FROM line) ORDER BY id DESC LIMIT ${most}`,
  );
}

/** One save of a point or of one merged into it; null where there is none. */
export function revisionOf(db: ReadableDb, pointId: string, revision: string): RevisionRow | null {
  return db.get(
    revisionRow,
    sql`${lineOf(pointId)} SELECT ${columns} FROM revision
      WHERE id = ${revision} AND kind = 'point' AND record IN (SELECT id FROM line)`,
  );
}

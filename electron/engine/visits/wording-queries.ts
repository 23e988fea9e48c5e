import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';

const row = z.object({ id: z.string(), digest: z.string().nullable() });

/** The digest of a point's words at each of these revisions of points. */
export function digestsOfRevisions(db: ReadableDb, revisions: readonly string[]): Map<string, string> {
  if (revisions.length === 0) return new Map();
  const found = db.all(
    row,
    sql`SELECT id, json_extract(body, '$.fingerprint') AS digest FROM revision
      WHERE kind = 'point' AND id IN (SELECT value FROM json_each(${JSON.stringify(revisions)}))`,
  );
  return new Map(found.flatMap(({ id, digest }) => (digest === null ? [] : [[id, digest] as const])));
}

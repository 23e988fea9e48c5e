import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';

const json = <S extends z.ZodType>(schema: S) => z.preprocess((text) => JSON.parse(String(text)) as unknown, schema);

const packRow = z.object({
  packId: z.string(),
  visitId: z.string(),
  title: z.string(),
  outline: json(
    z.array(z.object({ id: z.string(), content: z.object({ kind: z.string(), briefId: z.string().optional() }) })),
  ),
});

/** The packs of some visits with the briefs that they print. */
export function packsOfVisits(db: ReadableDb, visitIds: readonly string[]): z.output<typeof packRow>[] {
  return db.all(
    packRow,
    sql`SELECT pack.id AS packId, visit_id AS visitId, visit.title || ': ' || pack.title AS title, outline
      FROM pack JOIN visit ON visit.id = visit_id
      WHERE visit_id IN (SELECT value FROM json_each(${JSON.stringify(visitIds)}))
        AND pack.deleted_at IS NULL AND visit.deleted_at IS NULL
      ORDER BY visit.starts DESC, pack.created`,
  );
}

const editionRow = z.object({
  editionId: z.string(),
  visitId: z.string(),
  title: z.string(),
  version: z.number(),
  at: z.string(),
});

/** The editions whose documents hold a block of one of these points, the latest first. */
export function editionsWith(db: ReadableDb, pointIds: readonly string[]): z.output<typeof editionRow>[] {
  return db.all(
    editionRow,
    sql`SELECT edition.id AS editionId, pack.visit_id AS visitId, visit.title || ': ' || pack.title AS title, version,
        edition.at
      FROM edition JOIN pack ON pack.id = edition.pack JOIN visit ON visit.id = pack.visit_id
      WHERE pack.deleted_at IS NULL AND visit.deleted_at IS NULL
        AND EXISTS (SELECT 1 FROM json_each(${JSON.stringify(pointIds)}) AS wanted
          WHERE instr(edition.document, '"area":"points","id":"' || wanted.value || '"') > 0)
      ORDER BY edition.at DESC`,
  );
}

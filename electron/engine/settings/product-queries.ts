import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

/** The desk's own short names of products, and the products that its figures are of. */

const nameRecord = z.object({
  id: z.string(),
  classification: z.string(),
  code: z.string(),
  names: z.record(z.string(), z.string()),
});
export type OwnName = z.output<typeof nameRecord>;

/** The short names that the desk has written. */
export function ownNames(db: ReadableDb): OwnName[] {
  return findRecords(db, 'product-name', nameRecord, sql`1`, sql`classification, code`);
}

/** The desk's names of one product; null where it has written none. */
export function ownName(db: ReadableDb, classification: string, code: string): OwnName | null {
  const [found] = findRecords(
    db,
    'product-name',
    nameRecord,
    sql`classification = ${classification} AND code = ${code}`,
  );
  return found ?? null;
}

/** Products by code that the store's figures are of, each with the name that a file gives it. */
export function productsOfFigures(db: ReadableDb): { classification: string; code: string; name: string | null }[] {
  const row = z.object({ classification: z.string(), code: z.string(), name: z.string().nullable() });
  return db.all(
    row,
    sql`SELECT classification, product AS code, max(product_name) AS name FROM series
      WHERE classification IS NOT NULL AND product IS NOT NULL AND product_level IN ('2', '4', '6')
        AND EXISTS (SELECT 1 FROM figure JOIN import ON import.number = figure.import AND import.state = 'accepted'
          JOIN source ON source.id = import.source AND source.deleted_at IS NULL WHERE figure.series = series.id)
      GROUP BY classification, product ORDER BY classification, product LIMIT 5000`,
  );
}

import type { WritableDb } from './database';
import { sql } from './sql';

/** Takes out what an import left that was never accepted: the program ended while it was being read. */
export function sweepUnfinished(db: WritableDb): void {
  db.run(sql`DELETE FROM import WHERE state = 'reading'`);
  db.run(sql`
    DELETE FROM source WHERE deleted_at IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM import WHERE import.source = source.id)`);
}

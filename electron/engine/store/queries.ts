import { z } from 'zod';
import type { ReadableDb } from './database';
import { sql } from './sql';

const unfinished = z.object({ id: z.string(), importNumber: z.number(), whole: z.number() });

/**
 * Imports that were never accepted: the program ended while they were being read. `whole`: 1 where nothing else was ever
 * taken from their source, which goes with them.
 */
export function unfinishedImports(db: ReadableDb): z.output<typeof unfinished>[] {
  return db.all(
    unfinished,
    sql`SELECT source AS id, number AS importNumber,
        NOT EXISTS (SELECT 1 FROM import AS other WHERE other.source = import.source AND other.state <> 'reading') AS whole
      FROM import WHERE state = 'reading'`,
  );
}

import { z } from 'zod';
import type { PairSource } from '../../../shared/contract/country-pair';
import type { ReadableDb } from '../store/database';
import { join, sql } from '../store/sql';

const rawSource = z.object({
  id: z.string(),
  sha256: z.string(),
  file_name: z.string(),
  publisher: z.string().nullable(),
  dataset: z.string().nullable(),
  taken_on: z.string().nullable(),
  credit: z.string().nullable(),
});

type Source = Omit<PairSource, 'reporters' | 'valuations'>;

/** What is said of some files. */
export function sourcesById(db: ReadableDb, ids: readonly string[]): Map<string, Source> {
  const listed = join(
    ids.map((id) => sql`${id}`),
    ', ',
  );
  const rows = db.all(
    rawSource,
    sql`SELECT id, sha256, file_name, publisher, dataset, taken_on, credit FROM source WHERE id IN (${listed})`,
  );
  return new Map(
    rows.map(({ file_name: fileName, taken_on: takenOn, ...row }) => [row.id, { ...row, fileName, takenOn }]),
  );
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { listPoints } from '../../electron/engine/points/list-points';
import { searchOf } from '../../electron/engine/points/points-filter';
import { matching } from '../../electron/engine/search/find-ids';
import type { ReadableDb } from '../../electron/engine/store/database';
import { createStore } from '../../electron/engine/store/session';
import { sql } from '../../electron/engine/store/sql';
import { benchPages } from './library-pages';
import { fillLibrary, queries, vocabulary } from './library';
import { peakMemory } from './report';

const size = 100_000;
const today = '2024-11-24';
const rowid = z.object({ id: z.number() });

/**
 * A page of 50 rows for each of 200 searches over 100k points in an encrypted store, against the bare FTS statement; then
 * the library as it is before anything is typed.
 */
export async function benchSearch(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const session = await createStore(path.join(folder, 'a.chancery'), 'passphrase of a bench');
  try {
    const words = vocabulary(8_000);
    const started = performance.now();
    fillLibrary(session, words, size);
    const making = (performance.now() - started) / size;
    const list = queries(words);
    measure(session.reader, list);
    const { ours, floor } = measure(session.reader, list);
    const [a, b] = [percentile(ours, 0.95), percentile(floor, 0.95)];
    const middles = `median ${percentile(ours, 0.5).toFixed(1)} against ${percentile(floor, 0.5).toFixed(1)}`;
    process.stdout.write(
      `search over 100k points, p95 of ${list.length} ÷ bare FTS statement: ${(a / b).toFixed(2)}x ` +
        `(${a.toFixed(1)} ms against ${b.toFixed(1)} ms, ${middles}, worst ${Math.max(...ours).toFixed(0)} ms; ` +
        `a point is put in in ${making.toFixed(2)} ms), ${peakMemory().toFixed(0)} MiB\n`,
    );
    benchPages(session.reader, today);
  } finally {
    session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(db: ReadableDb, list: ReturnType<typeof queries>): { ours: number[]; floor: number[] } {
  const [ours, floor]: [number[], number[]] = [[], []];
  for (const { filter } of list) {
    const where = matching(searchOf(db, filter, today));
    if (where === null) continue;
    floor.push(
      timed(() => db.all(rowid, sql`SELECT rowid AS id FROM search WHERE ${where} ORDER BY rowid DESC LIMIT 50`)),
    );
    ours.push(timed(() => listPoints(db, { filter, sort: 'fit', descending: false, offset: 0, limit: 50 }, today)));
  }
  return { ours, floor };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

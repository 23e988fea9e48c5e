import { z } from 'zod';
import type { Input } from '../../shared/contract/contract';
import { listPoints } from '../../electron/engine/points/list-points';
import { pointFacets } from '../../electron/engine/points/point-facets';
import type { ReadableDb } from '../../electron/engine/store/database';
import { sql } from '../../electron/engine/store/sql';
import { places, topics } from './library';
import { median, report, peakMemory } from './report';

type Wanted = Omit<Input<'points.list'>, 'offset' | 'limit'>;

const runs = 9;
const row = z.record(z.string(), z.unknown());
const newest = { filter: {}, sort: 'fit', descending: false } as const;

/** What one sees of the library before anything is typed: its first page in every order, and under each filter. */
const pages: Readonly<Record<string, Wanted>> = {
  'newest first': newest,
  'by lead line': { ...newest, sort: 'lead' },
  'by kind': { ...newest, sort: 'kind' },
  'by validity': { ...newest, sort: 'valid-until' },
  'of a kind': { ...newest, filter: { kinds: ['to-make'] } },
  'of two countries': { ...newest, filter: { places: [places[0], places[1]] } },
  'of a topic': { ...newest, filter: { topics: topics.slice(0, 1) } },
  cleared: { ...newest, filter: { clearances: ['cleared'] } },
  'behind their originals': { ...newest, filter: { translations: ['behind'] } },
  'of a kind, by lead line': { filter: { kinds: ['to-make'] }, sort: 'lead', descending: true },
};

/** Pages of 50 points, and the numbers beside the filters, against the bare rows of the 50 newest points. */
export function benchPages(db: ReadableDb, today: string): void {
  const floor = times(() => db.all(row, sql`SELECT * FROM point ORDER BY rowid DESC LIMIT 50`));
  for (const [name, wanted] of Object.entries(pages)) {
    const ours = times(() => listPoints(db, { ...wanted, offset: 0, limit: 50 }, today));
    report({ name: `first page of the library, ${name} ÷ 50 bare rows`, ours, floor, peak: peakMemory() });
  }
  const counts = times(() => pointFacets(db, today));
  process.stdout.write(`numbers beside all filters: ${median(counts).toFixed(0)} ms, beside the page\n`);
}

function times(work: () => unknown): number[] {
  work();
  return Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
}

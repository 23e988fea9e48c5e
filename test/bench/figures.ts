import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { FigureFilter } from '../../shared/contract/figures';
import { columnsOf } from '../../electron/engine/figures/figure-columns';
import { figurePage } from '../../electron/engine/figures/figure-table';
import { pivotPage } from '../../electron/engine/figures/pivot';
import { createStore } from '../../electron/engine/store/session';
import { sql } from '../../electron/engine/store/sql';
import { fillFigures } from './figures-store';
import { median, peakMemory } from './report';

const filters: readonly FigureFilter[] = [
  {},
  { reporter: 'AAX' },
  { reporter: 'AAX', partner: 'BBX', flow: 'import' },
  { flow: 'export' },
  { period: '2003' },
  { product: '1500' },
  { text: 'heading 1777' },
  { text: 'zzz' },
  { from: '2010', to: '2012', measure: 'value', dataset: 'A' },
  { superseded: true },
];

/** The table of a million figures: first page of filters, sorts and pivots, beside a bare SQL statement. */
export async function benchFigures(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const session = await createStore(path.join(folder, 'a.chancery'), 'passphrase of a bench');
  try {
    const count = fillFigures(session);
    const db = session.reader;
    const name = (code: string) => code;
    const bare = timed(() => db.get(z.object({ n: z.number() }), sql`SELECT sum(value) AS n FROM figure`));
    const opening = timed(() => figurePage(db, { filter: {}, sort: null, offset: 0, limit: 100 }, name));
    const loading = timed(() => columnsOf(db));
    const say = (text: string) => process.stdout.write(`${text}\n`);
    say(
      `table of ${count} figures: opens in ${opening.toFixed(0)} ms; columns in memory after ${loading.toFixed(0)} ms`,
    );
    say(`a bare SQL sum over all of them takes ${bare.toFixed(0)} ms`);
    for (const filter of filters) {
      const times = runs(5, (i) =>
        figurePage(db, { filter: { ...filter, ...twist(i) }, sort: null, offset: 0, limit: 100 }, name),
      );
      say(`first page of ${JSON.stringify(filter)}: ${times}`);
    }
    for (const by of ['value', 'partner', 'period'] as const) {
      const times = runs(3, (i) =>
        figurePage(db, { filter: twist(i), sort: { by, descending: true }, offset: 0, limit: 100 }, name),
      );
      say(`all sorted by ${by}: ${times}`);
    }
    for (const filter of [
      { reporter: 'AAX', productLevel: 'total' as const },
      { dataset: 'A', from: '2013', to: '2016', flow: 'export' as const },
    ]) {
      const asked = { rows: ['reporter', 'partner'] as const, order: 'name', offset: 0, limit: 200 } as const;
      const { figures, mixed } = pivotPage(columnsOf(db), { ...asked, rows: [...asked.rows, 'flow'], filter }, name);
      const times = runs(5, (i) =>
        pivotPage(columnsOf(db), { ...asked, rows: [...asked.rows, 'flow'], filter: { ...filter, ...twist(i) } }, name),
      );
      say(`pivot of ${figures} figures${mixed === null ? '' : ' (refused)'}: ${times}`);
    }
    say(`${peakMemory().toFixed(0)} MiB`);
  } finally {
    session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A condition that leaves all and makes each run a search of its own. */
const twist = (run: number): FigureFilter => ({ to: String(3000 + run) });

function runs(count: number, work: (run: number) => unknown): string {
  const times = Array.from({ length: count }, (_, run) => timed(() => work(run)));
  return `${median(times).toFixed(1)} ms (at most ${Math.max(...times).toFixed(1)})`;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createEngine } from '../../electron/engine/engine';
import { columnsOf } from '../../electron/engine/figures/figure-columns';
import { figurePage } from '../../electron/engine/figures/figure-table';
import { pairTable } from '../../electron/engine/figures/pair-table';
import { pivotPage } from '../../electron/engine/figures/pivot';
import { createStore, openStore } from '../../electron/engine/store/session';
import type { Session } from '../../electron/engine/store/session';
import { sql } from '../../electron/engine/store/sql';
import type { PivotDimension } from '../../shared/contract/figure-pivots';
import type { FigureColumn, FigureFilter } from '../../shared/contract/figures';
import { fillFigures } from './figures-store';
import { median, peakMemory } from './report';

const passphrase = 'passphrase of a bench';
const resources = fileURLToPath(new URL('../../resources/', import.meta.url));
/** Shares of a million figures. */
const sizes = [0.01, 0.1, 1];

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
const sorts = ['value', 'partner', 'period', 'product', 'source'] as const;
const pivots: readonly { rows: PivotDimension[]; filter: FigureFilter }[] = [
  { rows: ['reporter', 'partner', 'flow'], filter: { reporter: 'AAX', productLevel: 'total' } },
  { rows: ['reporter', 'partner', 'flow'], filter: { dataset: 'A', from: '2013', to: '2016', flow: 'export' } },
  { rows: ['reporter', 'partner'], filter: { dataset: 'A', from: '2010', to: '2019', flow: 'export' } },
  { rows: ['product', 'reporter'], filter: { dataset: 'B', partner: 'WLD', flow: 'export' } },
];

/** The table of figures of three sizes: what is felt right after unlocking, and later; the largest in detail. */
export async function benchFigures(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  try {
    for (const share of sizes) {
      const file = path.join(folder, `${share}.chancery`);
      const made = await createStore(file, passphrase);
      const count = fillFigures(made, share);
      made.close();
      say(`store of ${count} figures`);
      await benchUnlocked(file);
      const session = await openStore(file, passphrase, new Date().toISOString());
      try {
        benchOpen(session, share === 1);
      } finally {
        session.close();
      }
    }
    say(`${peakMemory().toFixed(0)} MiB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const name = (code: string) => code;

/** As the window asks: an engine, its worker, and a filter as soon as the store is open, and once somebody has had time to type. */
async function benchUnlocked(file: string): Promise<void> {
  for (const [when, wait] of [
    ['at once', 0],
    ['a second later', 1000],
  ] as const) {
    const engine = createEngine({ programVersion: 'bench', resources, send: () => undefined });
    await engine.call('store.unlock', { path: file, passphrase });
    await new Promise((resolve) => setTimeout(resolve, wait));
    const started = performance.now();
    await engine.call('figures.page', { filter: { flow: 'export' }, sort: null, offset: 0, limit: 100 });
    say(`  first filter ${when} after unlocking: ${(performance.now() - started).toFixed(0)} ms`);
    await engine.close();
  }
}

function benchOpen({ reader: db }: Session, inDetail: boolean): void {
  const ask = (filter: FigureFilter, by: FigureColumn | null) =>
    figurePage(db, { filter, sort: by === null ? null : { by, descending: true }, offset: 0, limit: 100 }, name);
  const bare = timed(() => db.get(z.object({ n: z.number() }), sql`SELECT sum(value) AS n FROM figure`));
  say(`  bare SQL sum over all of them: ${bare.toFixed(0)} ms`);
  say(`  table opens in ${timed(() => ask({}, null)).toFixed(0)} ms`);
  say(`  columns in memory after ${timed(() => columnsOf(db)).toFixed(0)} ms`);
  for (const filter of inDetail ? filters : filters.slice(3, 4)) {
    say(
      `  first page of ${JSON.stringify(filter)}: ${runs(5, (i) => ask({ ...twist(i), ...filter, ...span(filter, i) }, null))}`,
    );
  }
  for (const by of inDetail ? sorts : sorts.slice(0, 1))
    say(`  all sorted by ${by}: ${runs(3, (i) => ask(twist(i), by))}`);
  for (const { rows, filter } of inDetail ? pivots : pivots.slice(1, 2)) {
    const pivot = (of: FigureFilter) =>
      pivotPage(columnsOf(db), { rows, filter: of, order: 'name', offset: 0, limit: 200 }, name);
    const { figures, mixed } = pivot(filter);
    const times = runs(5, (i) => pivot({ ...filter, ...span(filter, i) }));
    say(`  pivot of ${figures} figures${mixed === null ? '' : ` (refused for its ${mixed.by})`}: ${times}`);
  }
  const pair = () =>
    pairTable(
      { db, resources, now: new Date().toISOString() },
      { place: 'AAX', other: 'ABX', year: null, track: null, count: 5 },
      { products: 10, cifFactor: null, allowed: [], language: 'en' },
    );
  say(`  country pair with products: first ${timed(pair).toFixed(0)} ms, then ${runs(5, pair)}`);
}

/** A condition that leaves all and makes each run a search of its own. */
const twist = (run: number): FigureFilter => ({ to: String(3000 + run) });
/** The same for a filter with an end: a day that no period ends on. */
const span = ({ to }: FigureFilter, run: number): FigureFilter =>
  to === undefined ? twist(run) : { to: `${Number(to) + 1}-01-0${run + 1}` };

function runs(count: number, work: (run: number) => unknown): string {
  const times = Array.from({ length: count }, (_, run) => timed(() => work(run)));
  return `${median(times).toFixed(1)} ms (at most ${Math.max(...times).toFixed(1)})`;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

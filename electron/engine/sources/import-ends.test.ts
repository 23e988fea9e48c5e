import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { buildProgram } from '../../../scripts/build.mjs';
import { openEngine, passphrase, resources } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';
import { AppError } from '../../../shared/contract/errors';
import { openStore } from '../store/session';
import { name, sql } from '../store/sql';

// Many imports one after another, some in processes of their own: slow on a busy machine, and no matter.
vi.setConfig({ testTimeout: 300_000 });

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = path.join(root, 'dist');
/** Among packages that the bundles ask for, and with the threads beside the program that starts them. */
const bundles = path.join(root, '.cache/import-child');

const ROWS = 8000;
const header = 'Year,Reporter,Trade Flow,Partner,Commodity Code,Trade Value (US$)';

/** A csv of one reporter's exports in a year. */
function csv(engine: TestEngine, year: number): string {
  const lines = Array.from(
    { length: ROWS },
    (_, i) => `${year},Pakistan,Export,${i % 2 === 0 ? 'Belarus' : 'France'},${100_000 + i},${1000 + i}`,
  );
  const file = path.join(engine.folder, `${year}.csv`);
  writeFileSync(file, [header, ...lines].join('\n'));
  return file;
}

const tables = ['source', 'source_bytes', 'sheet', 'row_block', 'import', 'figure'] as const;

/** How many rows of each table a store holds that nobody has open. */
async function rowsIn(store: string): Promise<Record<string, number>> {
  const session = await openStore(store, passphrase, '2026-01-01T00:00:00.000Z');
  const counted = z.object({ n: z.number() });
  const counts = tables.map((table) => [
    table,
    session.reader.get(counted, sql`SELECT count(*) AS n FROM ${name(table)}`)?.n,
  ]);
  // The thread that writes has SQLite not look up what its rows hang on.
  expect(session.reader.all(z.object({ table: z.string() }), sql`PRAGMA foreign_key_check`)).toEqual([]);
  session.close();
  return Object.fromEntries(counts) as Record<string, number>;
}

/** Locks and unlocks a store until it holds as much: what was begun and given up is taken away bit by bit. */
async function settlesAt(engine: TestEngine, counts: Record<string, number>): Promise<void> {
  const look = async () => {
    await engine.call('store.lock', {});
    const found = await rowsIn(engine.storePath);
    await engine.call('store.unlock', { path: engine.storePath, passphrase });
    expect(found).toEqual(counts);
  };
  await vi.waitFor(look, { timeout: 60_000, interval: 500 });
}

const nothing = Object.fromEntries(tables.map((table) => [table, 0]));

interface Running {
  outcome: Promise<'whole' | 'cancelled'>;
  ended(): boolean;
  cancel(): void;
}

/** Begins to import a file. */
function importing(engine: TestEngine, file: string): Running {
  const stop = new AbortController();
  let ended = false;
  const outcome = engine
    .call('sources.import', { path: file, accept: true }, { signal: stop.signal })
    .then(
      () => 'whole' as const,
      (error: unknown) => {
        if (error instanceof AppError && error.data.code === 'call.cancelled') return 'cancelled' as const;
        throw error;
      },
    )
    .finally(() => (ended = true));
  return { outcome, ended: () => ended, cancel: () => stop.abort() };
}

const steps = (engine: TestEngine) => engine.sent.filter(({ type }) => type === 'progress').length;

/** Waits until an engine has told of so many steps of progress, or the import has ended. */
async function told(engine: TestEngine, count: number, { ended }: Running): Promise<void> {
  while (steps(engine) < count && !ended()) await new Promise((resolve) => setImmediate(resolve));
}

/** How many steps of progress an import tells of. */
async function allSteps(): Promise<number> {
  const engine = await openEngine();
  await importing(engine, csv(engine, 2000)).outcome;
  return steps(engine);
}

describe('an import that is cancelled', () => {
  it('leaves the store as before or whole, whenever that is', async () => {
    const all = await allSteps();
    const engine = await openEngine();
    for (let point = 0; point < 6; point += 1) {
      engine.sent.length = 0;
      const file = csv(engine, 2001 + point);
      const running = importing(engine, file);
      await told(engine, Math.floor((all * point) / 6), running);
      running.cancel();
      expect(await running.outcome).toBe('cancelled');
      expect(await engine.call('figures.list', {})).toEqual([]);
      expect(await engine.call('sources.list', {})).toEqual([]);
      expect((await engine.call('store.status', {})).undo).toBeNull();
    }
    await settlesAt(engine, nothing);
    // The file that was cancelled last comes in whole.
    expect((await engine.call('sources.import', { path: csv(engine, 2006), accept: true })).figures).toBe(ROWS);
    expect(await engine.call('figures.list', {})).toHaveLength(ROWS);
    await engine.call('store.lock', {});
    expect(await rowsIn(engine.storePath)).toMatchObject({ source: 1, import: 1, figure: ROWS });
  });
});

describe('an import whose program is killed', () => {
  beforeAll(async () => {
    const entry = 'test/support/import-child.ts';
    await buildProgram({ entry, file: 'import-child.cjs', target: 'node22', folder: bundles });
    const thread = /^(?:worker|reader|finder|import-writer|checkpoint)\..*cjs$/;
    for (const file of readdirSync(dist).filter((name) => thread.test(name)))
      cpSync(path.join(dist, file), path.join(bundles, file));
  });

  it('leaves the store as before or whole, whenever that is', async () => {
    const all = await allSteps();
    const engine = await openEngine();
    const file = csv(engine, 2019);
    await engine.call('store.lock', {});
    let whole = false;
    for (let point = 0; point <= 4 && !whole; point += 1) {
      await killedAfter(engine, file, Math.round((all * point) / 4));
      await engine.call('store.unlock', { path: engine.storePath, passphrase });
      const figures = await engine.call('figures.list', {});
      whole = figures.length > 0;
      expect(figures).toHaveLength(whole ? ROWS : 0);
      expect(await engine.call('sources.list', {})).toHaveLength(whole ? 1 : 0);
      if (!whole) await settlesAt(engine, nothing);
      await engine.call('store.lock', {});
    }
    await engine.call('store.unlock', { path: engine.storePath, passphrase });
    expect((await engine.call('sources.import', { path: file, accept: true })).figures).toBe(ROWS);
    expect(await engine.call('figures.list', {})).toHaveLength(ROWS);
  });
});

/** Imports in a process of its own that is killed once it has told of so many steps of progress. */
async function killedAfter(engine: TestEngine, file: string, count: number): Promise<void> {
  const args = [path.join(bundles, 'import-child.cjs'), engine.storePath, passphrase, resources, file];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let lines = 0;
  for await (const line of createInterface(child.stdout)) {
    lines += 1;
    if (lines >= count || line.startsWith('took')) break;
  }
  child.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

describe('an import beside other work', () => {
  it('lets another come in at the same time, each whole', async () => {
    const engine = await openEngine();
    const [one, other] = [importing(engine, csv(engine, 2018)), importing(engine, csv(engine, 2019))];
    expect(await Promise.all([one.outcome, other.outcome])).toEqual(['whole', 'whole']);
    const periods = (await engine.call('figures.list', {})).map(({ period }) => period);
    expect(periods.filter((period) => period === '2018')).toHaveLength(ROWS);
    expect(periods.filter((period) => period === '2019')).toHaveLength(ROWS);
    await engine.call('store.undo', {});
    expect(await engine.call('figures.list', {})).toHaveLength(ROWS);
  });

  it('goes on when another is cancelled', async () => {
    const engine = await openEngine();
    const [one, other] = [importing(engine, csv(engine, 2018)), importing(engine, csv(engine, 2019))];
    await told(engine, 8, one);
    other.cancel();
    expect(await one.outcome).toBe('whole');
    expect(await other.outcome).toBe('cancelled');
    expect(await engine.call('figures.list', {})).toHaveLength(ROWS);
  });

  it('lets a point be edited, which is kept whatever becomes of the import', async () => {
    const engine = await openEngine();
    const { id } = await engine.call('points.create', { lead: 'Before', kind: 'to-make', language: 'en' });
    engine.sent.length = 0;
    const running = importing(engine, csv(engine, 2019));
    for (const count of [1, 3, 6, 9]) {
      await told(engine, count, running);
      await engine.call('points.update', { id, fields: { topics: [`step ${count}`] } });
      expect(running.ended()).toBe(false);
    }
    running.cancel();
    expect(await running.outcome).toBe('cancelled');
    expect((await engine.call('points.get', { id })).point.topics).toEqual(['step 9']);
  });
});

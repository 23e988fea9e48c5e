import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { createEngine } from '../../electron/engine/engine';
import type { Engine } from '../../electron/engine/engine';
import { openStore } from '../../electron/engine/store/session';
import { sql } from '../../electron/engine/store/sql';
import { daysLater } from '../../shared/visits/days-later';
import { desk, passphrase, resources } from '../support/engine';
import { peakMemory, report, timed } from './report';

const items = 200;
const members = 40;
const runs = 20;
const first = '2031-03-03';

/** All of a visit with 200 items of programme, half of them meetings with briefs, against its rows read as they are. */
export async function benchVisit(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const file = path.join(folder, 'a.chancery');
  const engine = createEngine({ programVersion: '0.0.0-bench', resources, send: () => undefined });
  try {
    await engine.call('store.create', { path: file, passphrase, desk });
    const id = await fillVisit(engine);
    const ours: number[] = [];
    for (let run = 0; run < runs; run += 1) ours.push(await timed(() => engine.call('visits.get', { id })));
    await engine.close();
    const floor = await bareRows(file);
    report({ name: `visit of ${items} items ÷ its bare rows`, ours, floor, peak: peakMemory() });
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a visit of five days with 200 items and two delegations, and gives its id. */
export async function fillVisit(engine: Engine): Promise<string> {
  const { id: visitId } = await engine.call('visits.create', {
    title: 'A conference',
    fields: { kind: 'margins', starts: first, ends: daysLater(first, 4) },
  });
  for (let i = 0; i < items; i += 1) {
    const day = daysLater(first, Math.floor(i / 40));
    const starts = `${String(8 + Math.floor((i % 40) / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}`;
    const title = `Item ${i}`;
    if (i % 2 === 0) await engine.call('visits.addItem', { visitId, day, starts, title, place: `Room ${i % 7}` });
    else await engine.call('visits.addBilateral', { visitId, day, starts, ends: starts, title, country: 'KAZ' });
  }
  for (let i = 0; i < members; i += 1) {
    await engine.call('visits.addDelegate', { visitId, side: i % 2 === 0 ? 'host' : 'guest', name: `Member ${i}` });
  }
  return visitId;
}

/** Milliseconds that reading the rows behind a visit takes. */
async function bareRows(file: string): Promise<number[]> {
  const bare = await openStore(file, passphrase, new Date().toISOString());
  const row = z.record(z.string(), z.unknown());
  const tables = [
    sql`SELECT * FROM programme_item`,
    sql`SELECT * FROM meeting`,
    sql`SELECT * FROM brief`,
    sql`SELECT * FROM delegate`,
  ];
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(await timed(() => tables.forEach((statement) => bare.reader.all(row, statement))));
  }
  bare.close();
  return times;
}

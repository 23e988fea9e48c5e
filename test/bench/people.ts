import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { createEngine } from '../../electron/engine/engine';
import type { Engine } from '../../electron/engine/engine';
import { openStore } from '../../electron/engine/store/session';
import { sql } from '../../electron/engine/store/sql';
import { desk, passphrase, resources } from '../support/engine';
import { places, seeded, vocabulary } from './library';
import { peakMemory, report, timed } from './report';

const size = 5_000;
const runs = 15;

/** People as somebody looks for them among 5,000: all, by a letter, a name, a country; against their rows as they are. */
export async function benchPeople(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const file = path.join(folder, 'a.chancery');
  const engine = createEngine({ programVersion: '0.0.0-bench', resources, send: () => undefined });
  try {
    await engine.call('store.create', { path: file, passphrase, desk });
    await fillPeople(engine);
    const asked = {
      all: { text: '', place: null },
      'by a letter': { text: 's', place: null },
      'by a name': { text: names()[7]?.slice(0, 5) ?? '', place: null },
      'of a country': { text: '', place: places[3] },
    };
    const taken: [string, number[]][] = [];
    for (const [name, input] of Object.entries(asked)) {
      const ours: number[] = [];
      for (let run = 0; run < runs; run += 1) ours.push(await timed(() => engine.call('people.list', input)));
      taken.push([name, ours]);
    }
    await engine.close();
    const floor = await bareRows(file);
    for (const [name, ours] of taken)
      report({ name: `${size / 1000}k people, ${name} ÷ their bare rows`, ours, floor, peak: peakMemory() });
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts 5,000 people with an office each into a store. */
export async function fillPeople(engine: Engine): Promise<void> {
  for (const name of names()) {
    const place = places[name.length % places.length] ?? null;
    await engine.call('people.create', { name, fields: { place, offices: [office(name)] } });
  }
}

function names(): string[] {
  const words = vocabulary(4_000);
  const random = seeded(5);
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  return Array.from({ length: size }, () => `${upper(word())} ${upper(word())}`);
}

function office(name: string) {
  return { title: `Head of ${name.slice(0, 4)}`, organisation: 'Ministry', since: '2020-01-01', until: null };
}

/** Milliseconds that reading the rows of all people takes. */
async function bareRows(file: string): Promise<number[]> {
  const bare = await openStore(file, passphrase, new Date().toISOString());
  const row = z.record(z.string(), z.unknown());
  const all = sql`SELECT id, name, names, place, offices, updated FROM person ORDER BY name COLLATE NOCASE`;
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(() => bare.reader.all(row, all)));
  bare.close();
  return times;
}

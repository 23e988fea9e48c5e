import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEngine, type Engine } from '../../electron/engine/engine';
import { paragraph } from '../../shared/document/rich-text';
import { daysLater } from '../../shared/visits/days-later';
import { desk, passphrase, resources } from '../support/engine';
import { peakMemory, report, timed } from './report';

/** So many briefs of two to three pages fill about a hundred pages. */
const briefs = 40;
const pointsOfBrief = 10;
const runs = 12;
const first = '2031-03-03';
const variant = 'officials';
const words =
  'Both sides gain where the rules are plain, the border is quick and what was agreed is carried out. '.repeat(4);

interface LongPack {
  packId: string;
  /** A point in the middle of the pack. */
  pointId: string;
}

/**
 * What one waits for while one writes in a pack of about a hundred pages: its preview after a change, its checks, and the
 * end of an export that is cancelled.
 */
export async function benchPack(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const engine = createEngine({ programVersion: '0.0.0-bench', resources, send: () => undefined });
  try {
    await engine.call('store.create', { path: path.join(folder, 'a.chancery'), passphrase, desk });
    const pack = await longPack(engine);
    await preview(engine, pack);
    await checks(engine, pack);
    await cancelling(engine, pack, path.join(folder, 'pack.docx'));
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the saved words to the sheets on their way to the window; the floor hands over the same sheets and does nothing. */
async function preview(engine: Engine, { packId, pointId }: LongPack): Promise<void> {
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    const lead = paragraph('lead', `We would gain from plain rules, ${run}.`);
    let sheets: unknown;
    const mine = await timed(async () => {
      await engine.call('points.update', { id: pointId, fields: { lead } });
      sheets = await engine.call('packs.preview', { packId, variant });
    });
    const bare = await timed(() => structuredClone(sheets));
    // The first run only warms up.
    if (run > 0) ours.push(mine);
    if (run > 0) floor.push(bare);
  }
  report({ name: 'preview of 100 pages after a change ÷ handing over its sheets', ours, floor, peak: peakMemory() });
}

async function checks(engine: Engine, { packId }: LongPack): Promise<void> {
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    const bare = await timed(() => engine.call('packs.compile', { packId, variant }));
    const mine = await timed(() => engine.call('packs.check', { packId, variant }));
    if (run > 0) ours.push(mine);
    if (run > 0) floor.push(bare);
  }
  report({ name: 'checks of 100 pages ÷ compiling them', ours, floor, peak: peakMemory() });
}

/** From the cancel, at moments spread over the export, to its end; the floor is one small question to the engine. */
async function cancelling(engine: Engine, { packId }: LongPack, file: string): Promise<void> {
  const order = { packId, format: 'docx', copy: 'working', variant, path: file, override: 'A bench.' } as const;
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let run = 1; run <= runs; run += 1) {
    floor.push(await timed(() => engine.call('store.status', {})));
    const cancel = new AbortController();
    const ended = engine.call('packs.export', order, { signal: cancel.signal }).then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => {
      setTimeout(resolve, 60 * run);
    });
    let whole = false;
    ours.push(
      await timed(async () => {
        cancel.abort();
        whole = await ended;
      }),
    );
    if (!whole && existsSync(file)) throw new Error('A cancelled export left a file.');
  }
  report({ name: 'cancel of an export of 100 pages ÷ one question', ours, floor, peak: peakMemory() });
}

async function longPack(engine: Engine): Promise<LongPack> {
  const { id, packId } = await engine.call('visits.create', {
    title: 'A long visit',
    fields: { starts: first, ends: daysLater(first, 9) },
  });
  let pointId = '';
  for (let i = 0; i < briefs; i += 1) {
    const starts = `${String(8 + (i % 10)).padStart(2, '0')}:00`;
    const day = daysLater(first, Math.floor(i / 10));
    const meeting = { visitId: id, day, starts, ends: starts, title: `Meeting ${i}`, country: 'KAZ' };
    const { briefId } = await engine.call('visits.addBilateral', meeting);
    for (let j = 0; j < pointsOfBrief; j += 1) {
      const made = await engine.call('points.create', {
        lead: `We would gain from plain rules, ${i}.${j}.`,
        kind: j < pointsOfBrief / 2 ? 'to-make' : 'background',
        language: 'en',
        fields: { body: [paragraph('b', words)] },
      });
      await engine.call('visits.addPoint', { briefId, pointId: made.id });
      if (i === briefs / 2) pointId = made.id;
    }
  }
  return { packId, pointId };
}

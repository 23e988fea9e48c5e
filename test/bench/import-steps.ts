import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createEngine } from '../../electron/engine/engine';
import type { Engine } from '../../electron/engine/engine';
import { workbookOf } from '../tables/workbook';
import { passphrase } from './import-once';
import { median, report, peakMemory } from './report';

const SHEETS = 200;
const ROWS = 100_000;
const RESOLUTION = 2;

/**
 * What a person does about an import: how long each step takes and holds the engine's thread, an edit while one runs
 * against the same edit while none does, and the proposal for a workbook of many sheets.
 */
export async function benchImportSteps(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const engine = createEngine({ programVersion: 'bench', resources: path.resolve('resources'), send: () => undefined });
  const desk = { ministry: '', desk: '', officer: '', extension: '', country: null, scheme: 'generic', language: 'en' };
  try {
    await engine.call('store.create', { path: path.join(folder, 'a.chancery'), passphrase, desk });
    await steps(engine, folder);
    await edits(engine, folder);
    await manySheets(engine, folder);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function steps(engine: Engine, folder: string): Promise<void> {
  const file = table(folder, 2019);
  const { sourceId } = await step('proposal', () => engine.call('sources.import', { path: file }));
  await step('accept', () => engine.call('sources.accept', { sourceId }));
  await step('undo', () => engine.call('store.undo', {}));
  await step('redo', () => engine.call('store.redo', {}));
  await step('delete', () => engine.call('sources.delete', { id: sourceId }));
  const other = await engine.call('sources.import', { path: table(folder, 2018) });
  await step('discard', () => engine.call('sources.discard', { sourceId: other.sourceId }));
}

/** Runs a step, with the second after it, in which what was given up is taken away. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  const started = performance.now();
  const value = await work();
  const took = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  delays.disable();
  const held = delays.max / 1e6 - RESOLUTION;
  process.stdout.write(
    `  ${name} of ${ROWS / 1000}k figures: ${took.toFixed(0)} ms, the engine's thread held for ${held.toFixed(0)} ms at most\n`,
  );
  return value;
}

async function edits(engine: Engine, folder: string): Promise<void> {
  const { id } = await engine.call('points.create', { lead: 'Trade', kind: 'to-make', language: 'en' });
  const edit = async (n: number) => {
    const started = performance.now();
    await engine.call('points.update', { id, fields: { topics: [`topic ${n}`] } });
    return performance.now() - started;
  };
  const state = { over: false };
  const running = engine
    .call('sources.import', { path: table(folder, 2017), accept: true })
    .finally(() => (state.over = true));
  const during: number[] = [];
  while (!state.over) {
    during.push(await edit(during.length));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await running;
  const alone: number[] = [];
  while (alone.length < during.length) alone.push(await edit(alone.length));
  report({ name: 'an edit during an import ÷ the same edit alone', ours: during, floor: alone, peak: peakMemory() });
  const slowest = `${Math.max(...during).toFixed(0)} ms at most, ${median(during).toFixed(0)} ms mostly`;
  process.stdout.write(`  ${during.length} edits: ${slowest}\n`);
}

async function manySheets(engine: Engine, folder: string): Promise<void> {
  const file = path.join(folder, 'many.xlsx');
  const rows = Array.from({ length: 60 }, (_, at) => [['Belarus', 'France', 'Kenya'][at % 3] ?? '', at * 7, at * 11]);
  const sheets = Array.from({ length: SHEETS }, (_, at) => ({
    name: `HS ${1000 + at}`,
    rows: [['Exports of Pakistan, thousand US dollars'], ['Partner', '2018', '2019'], ...rows],
  }));
  writeFileSync(file, workbookOf(sheets));
  const started = performance.now();
  const { sheets: found } = await engine.call('sources.import', { path: file });
  const each = (performance.now() - started) / SHEETS;
  if (found.length !== SHEETS) throw new Error(`${found.length} sheets of ${SHEETS}`);
  process.stdout.write(
    `proposal for a workbook of ${SHEETS} sheets: ${each.toFixed(1)} ms a sheet, read and counted\n`,
  );
}

/** A csv of one year's exports by product. */
function table(folder: string, year: number): string {
  const lines = Array.from({ length: ROWS }, (_, n) => `${year},Pakistan,Export,Belarus,${100_000 + n},${1000 + n}`);
  const file = path.join(folder, `${year}.csv`);
  writeFileSync(file, ['Year,Reporter,Trade Flow,Partner,Commodity Code,Trade Value (US$)', ...lines].join('\n'));
  return file;
}

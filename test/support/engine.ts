import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject, onTestFinished } from 'vitest';
import { createEngine } from '../../electron/engine/engine';
import type { Engine } from '../../electron/engine/engine';
import type { Desk } from '../../shared/contract/store';
import type { FromEngine } from '../../shared/contract/wire';
import { passphrase as prepared } from '../e2e/desk';

/** A real engine on a real encrypted store in a folder of its own, both gone when the test has finished. */

export const passphrase = 'a stiff upper lip 1946';
export const resources = fileURLToPath(new URL('../../resources/', import.meta.url));

export const desk: Desk = {
  ministry: 'Ministry of Foreign Affairs',
  desk: 'Europe',
  officer: 'A. Sample',
  extension: '0000',
  country: 'PAK',
  scheme: 'generic',
  language: 'en',
};

export interface TestEngine extends Engine {
  folder: string;
  storePath: string;
  /** Everything that the engine sent, in order. */
  sent: FromEngine[];
}

/** An engine with no store open. */
export function bareEngine(folder: string = temporaryFolder()): TestEngine {
  const sent: FromEngine[] = [];
  const engine = createEngine({ programVersion: '0.0.0-test', resources, send: (message) => sent.push(message) });
  onTestFinished(() => engine.close());
  return { ...engine, folder, storePath: path.join(folder, 'europe.chancery'), sent };
}

/** An engine with a new, unlocked store. */
export async function openEngine(): Promise<TestEngine> {
  const engine = bareEngine();
  await engine.call('store.create', { path: engine.storePath, passphrase, desk });
  return engine;
}

/** An engine with a store that holds the sample visit, which is not made anew: `visits.createSample` tells of it. */
export async function openSample(): Promise<TestEngine> {
  const engine = bareEngine();
  copyFileSync(path.join(inject('preparedStores'), 'sample.chancery'), engine.storePath);
  await engine.call('store.unlock', { path: engine.storePath, passphrase: prepared });
  return engine;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

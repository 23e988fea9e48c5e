import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine } from '../../electron/engine/engine';
import { createEngine } from '../../electron/engine/engine';
import { desk, passphrase, resources } from './engine';

/** Made-up tables as files, brought into a store as somebody would. */

export const head = 'Reporter,Partner,Flow,Year,Value (US$)';

/** An engine that several tests share, with a folder for files. */
export interface SharedEngine extends Engine {
  folder: string;
  /** For the end of the tests. */
  end(): Promise<void>;
}

/** A new store for all tests of a file; call `end` after them. */
export async function sharedEngine(): Promise<SharedEngine> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));
  const engine = createEngine({ programVersion: '0.0.0-test', resources, send: () => undefined });
  await engine.call('store.create', { path: path.join(folder, 'a.chancery'), passphrase, desk });
  const end = async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...engine, folder, end };
}

/** Writes a table into the engine's folder and imports it, taken on a day. Gives the source's id. */
export async function bringIn(
  engine: Engine & { folder: string },
  name: string,
  lines: readonly string[],
  takenOn: string,
): Promise<string> {
  const file = path.join(engine.folder, name);
  writeFileSync(file, lines.join('\n'));
  const { sourceId } = await engine.call('sources.import', { path: file, accept: true });
  await engine.call('sources.answer', { sourceId, field: 'taken-on', value: takenOn });
  return sourceId;
}

/** An engine with two vintages of one table: the second gives one figure anew and one as it was. */
export async function twoVintages(): Promise<SharedEngine> {
  const engine = await sharedEngine();
  const rows = [
    'Belarus,Pakistan,Export,2018,100.5',
    'Belarus,Pakistan,Export,2019,200',
    'Belarus,India,Export,2018,10',
    'Belarus,India,Export,2019,40',
    'Belarus,Pakistan,Import,2019,7',
    'Pakistan,Belarus,Export,2019,-5',
  ];
  await bringIn(engine, 'first.csv', [head, ...rows], '2023-01-31');
  const newer = ['Belarus,Pakistan,Export,2019,220', 'Belarus,India,Export,2019,40'];
  await bringIn(engine, 'second.csv', [head, ...newer], '2024-01-31');
  return engine;
}

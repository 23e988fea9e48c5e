import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { createEngine } from '../electron/engine/engine';
import { desk, passphrase } from './e2e/desk';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the stores that tests can begin with: `empty.chancery` and `sample.chancery`. */
    preparedStores: string;
  }
}

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.cache/prepared-stores');

/**
 * Makes once, by the real engine, the stores that the first page of the window makes: an empty one and one with the sample.
 * Tests of what comes after that page begin with copies. They are kept until the program's sources or the day change.
 */
export async function setup(project: TestProject): Promise<void> {
  project.provide('preparedStores', folder);
  const stamp = path.join(folder, 'made-from');
  const current = `${readFileSync(path.join(root, 'dist/.built-from'), 'utf8')} ${new Date().toDateString()}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await makeStore('empty.chancery', async () => undefined);
  await makeStore('sample.chancery', (engine) => engine.call('visits.createSample', {}));
  writeFileSync(stamp, current);
}

type Engine = ReturnType<typeof createEngine>;

async function makeStore(name: string, fill: (engine: Engine) => Promise<unknown>): Promise<void> {
  const engine = createEngine({
    programVersion: '0.0.0-test',
    resources: path.join(root, 'resources'),
    send: () => {},
  });
  await engine.call('store.create', { path: path.join(folder, name), passphrase, desk });
  await fill(engine);
  await engine.close();
}

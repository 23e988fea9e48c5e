import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import type { Input, MethodName, Output } from '../../shared/contract/contract';
import type { Reply } from '../../shared/contract/wire';
import { superviseEngine } from './engine';
import { engineProgram } from './place';
import { printToPdf } from './print';
import { createRelay } from './relay';
import { startEngineProcess } from './transport';

type Ask = <M extends MethodName>(method: M, input: Input<M>) => Promise<Output<M>>;

/** `--self-check`: does the installed program work on this computer? It needs no screen to look at and no person. */
export async function runSelfCheck(): Promise<void> {
  app.on('window-all-closed', () => {});
  await app.whenReady();
  const folder = await mkdtemp(path.join(tmpdir(), 'chancery-check-'));
  const relay = createRelay({ toEngine: (message) => engine.send(message), toWindow: () => {}, print: printToPdf });
  const engine = superviseEngine(() => startEngineProcess(engineProgram()), {
    received: relay.received,
    stopped: relay.stopped,
    back: () => {},
  });
  const ask: Ask = async (method, input) => valueOf(method, await relay.call(randomUUID(), method, input));
  try {
    await check(ask, folder);
    process.stdout.write('ok\n');
  } finally {
    await engine.end();
    await rm(folder, { recursive: true, force: true });
  }
  app.exit(0);
}

/** Opens, writes, searches, exports and closes a store that is thrown away afterwards. */
async function check(ask: Ask, folder: string): Promise<void> {
  const store = path.join(folder, 'check.chancery');
  const passphrase = `self-check ${randomUUID()}`;
  const desk = { ministry: '', desk: '', officer: '', extension: '', country: null, scheme: 'generic', language: 'en' };
  await ask('store.create', { path: store, passphrase, desk });
  await ask('visits.createSample', {});
  await ask('store.lock', {});
  await ask('store.unlock', { path: store, passphrase });
  expect((await ask('search.find', { text: 'trade', limit: 10 })).length > 0, 'search finds nothing');
  const [pack] = await ask('packs.list', { visitId: null });
  if (pack === undefined) throw new Error('self-check: the sample has no pack');
  for (const [format, head] of [
    ['docx', 'PK'],
    ['pdf', '%PDF-'],
  ] as const) {
    const file = path.join(folder, `check.${format}`);
    await ask('packs.export', { packId: pack.id, format, copy: 'clean', path: file, override: 'self-check' });
    expect((await readFile(file, 'latin1')).startsWith(head), `the ${format} is none`);
  }
  await ask('store.lock', {});
}

function valueOf<M extends MethodName>(method: M, reply: Reply): Output<M> {
  if (!reply.ok) throw new Error(`self-check: ${method}: ${JSON.stringify(reply.error)}`);
  return reply.value as Output<M>;
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`self-check: ${otherwise}`);
}

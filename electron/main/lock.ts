import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow, WebContents } from 'electron';
import type { StoreStatus } from '../../shared/contract/store';
import type { Reply } from '../../shared/contract/wire';
import type { Engine } from './engine';
import type { Relay } from './relay';
import type { Windows } from './windows';

interface Locked {
  engine: Engine;
  relay: Relay;
  windows: Pick<Windows, 'all' | 'tell'>;
}

/** How long a window may take to save what is being typed and lock by itself, and the engine to say how it stands. */
const windowGraceMs = 5_000;
const engineGraceMs = 2_000;
const loadGraceMs = 5_000;

/**
 * Answers windows that ask to lock the store, all at once: when the first asks, the others are told to save what is typed in
 * them and to ask as well; one that hangs is not waited for. Then the store is locked and every page is loaded anew.
 */
export function lockTogether(program: Locked): (by: BrowserWindow, id: string, input: unknown) => Promise<Reply> {
  let asked = new Set<BrowserWindow>();
  let locking: Promise<Reply> | null = null;
  let allAsked = () => {};

  const lock = async (id: string, input: unknown) => {
    const { relay, windows } = program;
    if (windows.all().length > 1) {
      const all = new Promise<void>((resolve) => {
        allAsked = resolve;
      });
      windows.tell({ type: 'lock', reason: 'asked' });
      await Promise.race([all, wait(windowGraceMs)]);
    }
    const reply = await relay.call(id, 'store.lock', input);
    if (reply.ok) await lockDown(program);
    return reply;
  };

  return async (by, id, input) => {
    asked.add(by);
    locking ??= lock(id, input).finally(() => {
      locking = null;
      asked = new Set();
    });
    if (program.windows.all().every((window) => asked.has(window))) allAsked();
    return locking;
  };
}

/** Drops the memory of an open store: the engine that held the key ends, and the pages that showed it are loaded anew. */
async function lockDown({ engine, windows }: Pick<Locked, 'engine' | 'windows'>): Promise<void> {
  await engine.restart();
  await Promise.all(windows.all().map(({ webContents }) => loadAnew(webContents)));
}

/** A page that hangs would never load anew: its process is ended, and the window loads it in another. */
async function loadAnew(contents: WebContents): Promise<void> {
  const loaded = once(contents, 'did-finish-load').then(() => true);
  contents.reload();
  if (await Promise.race([loaded, wait(loadGraceMs, false)])) return;
  if (!contents.isDestroyed()) process.kill(contents.getOSProcessId(), 'SIGKILL');
}

/** Asks the windows to save and lock, and locks without them where they do not: a page that hangs keeps nothing open. */
export async function lockUnattended(program: Locked): Promise<void> {
  program.windows.tell({ type: 'lock', reason: 'idle' });
  await wait(windowGraceMs);
  const status = program.relay.call(randomUUID(), 'store.status', {});
  const reply = await Promise.race([status, wait(engineGraceMs, null)]);
  const isOpen = reply === null || (reply.ok && (reply.value as StoreStatus).state === 'unlocked');
  if (isOpen) await lockDown(program);
}

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow, WebContents } from 'electron';
import type { StoreStatus } from '../../shared/contract/store';
import type { Notice } from '../../shared/contract/wire';
import type { Engine } from './engine';
import type { Relay } from './relay';

interface Locked {
  engine: Engine;
  relay: Relay;
  window(): BrowserWindow;
  tell(notice: Notice): void;
}

/** How long the window may take to save what is being typed and lock by itself, and the engine to say how it stands. */
const windowGraceMs = 5_000;
const engineGraceMs = 2_000;
const loadGraceMs = 5_000;

/** Drops the memory of an open store: the engine that held the key ends, and the page that showed it is loaded anew. */
export async function lockDown({ engine, window }: Pick<Locked, 'engine' | 'window'>): Promise<void> {
  await engine.restart();
  if (!window().isDestroyed()) await loadAnew(window().webContents);
}

/** A page that hangs would never load anew: its process is ended, and the window loads it in another. */
async function loadAnew(contents: WebContents): Promise<void> {
  const loaded = once(contents, 'did-finish-load').then(() => true);
  contents.reload();
  if (await Promise.race([loaded, wait(loadGraceMs, false)])) return;
  if (!contents.isDestroyed()) process.kill(contents.getOSProcessId(), 'SIGKILL');
}

/** Asks the window to save and lock, and locks without it where it does not: a page that hangs keeps nothing open. */
export async function lockUnattended(program: Locked): Promise<void> {
  program.tell({ type: 'lock' });
  await wait(windowGraceMs);
  const status = program.relay.call(randomUUID(), 'store.status', {});
  const reply = await Promise.race([status, wait(engineGraceMs, null)]);
  const isOpen = reply === null || (reply.ok && (reply.value as StoreStatus).state === 'unlocked');
  if (isOpen) await lockDown(program);
}

import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
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

/** Drops the memory of an open store: the engine that held the key ends, and the page that showed it is loaded anew. */
export async function lockDown({ engine, window }: Pick<Locked, 'engine' | 'window'>): Promise<void> {
  await engine.restart();
  if (!window().isDestroyed()) window().webContents.reload();
}

/**
 * Asks the window to save and lock, and locks without it where it does not: a page that hangs keeps nothing open. Its
 * process is ended then, because a hanging page would not load anew; the window sees to that.
 */
export async function lockUnattended({ engine, relay, window, tell }: Locked): Promise<void> {
  tell({ type: 'lock' });
  await wait(windowGraceMs);
  const reply = await Promise.race([relay.call(randomUUID(), 'store.status', {}), wait(engineGraceMs, null)]);
  const isOpen = reply === null || (reply.ok && (reply.value as StoreStatus).state === 'unlocked');
  if (!isOpen) return;
  await engine.restart();
  if (!window().isDestroyed()) process.kill(window().webContents.getOSProcessId(), 'SIGKILL');
}

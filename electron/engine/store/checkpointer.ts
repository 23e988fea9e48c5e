import { Worker } from 'node:worker_threads';
import { workerCode } from '../worker-code';

/** What the thread is started with. */
export interface CheckpointData {
  path: string;
  key: Uint8Array;
}

/**
 * Sees to it that what was written gets from the log into the file. That takes a while for a large import, so a thread of
 * its own does it, and no connection that writes has to.
 */
export interface Checkpointer {
  /** Tells that something was written. */
  written(): void;
  end(): Promise<void>;
}

/** So long after a write the log is moved, in milliseconds: what comes within goes along. */
const AFTER = 1000;

export function createCheckpointer({ path, key }: CheckpointData): Checkpointer {
  let thread: Worker | null = null;
  let timer: NodeJS.Timeout | null = null;
  let busy = false;
  let more = false;
  let ended = false;

  function started(): Worker {
    const workerData: CheckpointData = { path, key: Uint8Array.from(key) };
    const file = workerCode(import.meta.url, 'checkpoint.cjs');
    const made = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 2 } });
    made.unref();
    made.on('message', settled);
    // Whatever ended it: the log is moved by the next one, or when the store is closed.
    made.on('error', () => undefined);
    made.on('exit', () => {
      if (thread === made) thread = null;
      settled();
    });
    return made;
  }

  function settled(): void {
    busy = false;
    if (more) written();
  }

  function written(): void {
    more = busy;
    if (ended || busy || timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      busy = true;
      thread ??= started();
      thread.postMessage('now');
    }, AFTER).unref();
  }

  return {
    written,
    async end() {
      ended = true;
      if (timer !== null) clearTimeout(timer);
      await thread?.terminate();
    },
  };
}

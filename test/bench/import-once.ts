import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { z } from 'zod';
import { createEngine } from '../../electron/engine/engine';
import { AppError } from '../../shared/contract/errors';
import { peakMemory } from './report';

/**
 * What one import in a process of its own came to. Times in milliseconds, memory in MiB. `held`: the longest that the
 * engine's thread was away; `cancel`: from the cancel to the answer, null where nothing was cancelled.
 */
export const once = z.strictObject({
  milliseconds: z.number(),
  figures: z.number(),
  held: z.number(),
  peak: z.number(),
  cancel: z.number().nullable(),
});
export type Once = z.infer<typeof once>;

export const passphrase = 'passphrase of a bench';

/** Imports a file into a new store, and says as one line of JSON what it cost; `cancelAfter` milliseconds, where given. */
export async function importOnce(storePath: string, file: string, cancelAfter: number | null): Promise<void> {
  const resources = path.resolve('resources');
  const engine = createEngine({ programVersion: 'bench', resources, send: () => undefined });
  const desk = { ministry: '', desk: '', officer: '', extension: '', country: null, scheme: 'generic', language: 'en' };
  await engine.call('store.create', { path: storePath, passphrase, desk });
  const stop = new AbortController();
  let stopped: number | null = null;
  if (cancelAfter !== null) {
    setTimeout(() => {
      stopped = performance.now();
      stop.abort();
    }, cancelAfter);
  }
  const resolution = 2;
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  const started = performance.now();
  const figures = await engine
    .call('sources.import', { path: file, accept: true }, { signal: stop.signal })
    .then((imported) => imported.figures)
    .catch((error: unknown) => {
      if (error instanceof AppError && error.data.code === 'call.cancelled') return 0;
      throw error;
    });
  const ended = performance.now();
  delays.disable();
  const came: Once = {
    milliseconds: ended - started,
    figures,
    held: delays.max / 1e6 - resolution,
    peak: peakMemory(),
    cancel: stopped === null ? null : ended - stopped,
  };
  await engine.close();
  process.stdout.write(`${JSON.stringify(came)}\n`);
}

import { Worker } from 'node:worker_threads';
import type { MethodName } from '../../shared/contract/contract';
import { AppError } from '../../shared/contract/errors';
import { countedImports } from './figures/column-queries';
import { shutGate, withGate } from './gate';
import type { Gate } from './gate';
import { createQueue } from './queue';
import type { Session } from './store/session';
import { workerCode } from './worker-code';
import type { WorkerOrder, WorkerReply, WorkerStore } from './worker-messages';

/** The worker beside the engine's thread: methods with `runs: 'worker'`, on a read-only connection of their own. */
export interface WorkerHost {
  /** A store is about to be opened: the thread reads its code meanwhile, which takes it as long as a passphrase. */
  prepare(): void;
  open(session: Session): void;
  run(method: MethodName, input: unknown, signal: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
}

export function createWorkerHost(resources: string): WorkerHost {
  const queue = createQueue();
  let session: Session | null = null;
  /** Reads the open store. */
  let worker: Worker | null = null;
  /** Waits for a store to be opened. */
  let prepared: Worker | null = null;

  const gates = new WeakMap<Worker, Gate>();

  function thread(): Worker {
    const file = workerCode(import.meta.url, 'worker.cjs');
    const { thread: made, gate } = withGate(() => new Worker(file, { workerData: resources }));
    gates.set(made, gate);
    made.unref();
    made.on('error', () => forget(made));
    made.on('exit', () => forget(made));
    return made;
  }

  function forget(gone: Worker): void {
    if (worker === gone) worker = null;
    if (prepared === gone) prepared = null;
  }

  function start({ path, key }: Session): Worker {
    const made = prepared ?? thread();
    prepared = null;
    made.postMessage({ path, key: Uint8Array.from(key) } satisfies WorkerStore);
    return made;
  }

  async function ended(ending: Worker | null): Promise<void> {
    const gate = ending === null ? undefined : gates.get(ending);
    if (gate !== undefined) await shutGate(gate);
    await ending?.terminate();
  }

  async function end(): Promise<void> {
    const ending = worker;
    worker = null;
    await ended(ending);
  }

  /** One call at a time; a cancelled one ends the thread, since SQLite can't be interrupted. */
  function ask(order: WorkerOrder, signal: AbortSignal): Promise<unknown> {
    if (session === null) throw AppError.of('store.locked', {});
    if (signal.aborted) throw AppError.of('call.cancelled', {});
    const asked = (worker ??= start(session));
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        asked.off('message', onReply).off('error', onError).off('exit', onExit);
        signal.removeEventListener('abort', onAbort);
        act();
      };
      const onReply = (reply: WorkerReply) =>
        settle(() => (reply.ok ? resolve(reply.value) : reject(AppError.from(reply.error))));
      const onError = (error: unknown) =>
        settle(() => reject(error instanceof Error ? error : new Error(String(error))));
      const onExit = () => settle(() => reject(AppError.of('call.cancelled', {})));
      const onAbort = () => void end();
      asked.on('message', onReply).on('error', onError).on('exit', onExit);
      signal.addEventListener('abort', onAbort, { once: true });
      asked.postMessage(order);
    });
  }

  return {
    prepare() {
      prepared ??= thread();
    },
    open(opened) {
      session = opened;
      // Begun at once, so that what it reads ahead is there when it is asked for.
      if (countedImports(opened.reader).length > 0) worker = start(opened);
    },
    run: (method, input, signal) => queue.next(() => ask({ method, input }, signal)),
    async close() {
      session = null;
      await Promise.all([end(), ended(prepared)]);
    },
  };
}

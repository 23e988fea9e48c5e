import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/contract/errors';
import { workerCode } from '../worker-code';
import { limits } from './limits';
import type { ReaderMessage, ReaderOrder, ReaderReply, TextWish } from './messages';

export interface ReadOptions {
  /** Ends the reading at once, with `call.cancelled`. */
  signal: AbortSignal | null;
  /** How a text file is to be read; null: by evidence. */
  wish: TextWish | null;
}

/**
 * Reads a file from outside in a worker of its own that is limited in memory and stopped when nothing comes of it.
 * Messages are given out as they come and never pile up: the worker waits while they are not taken. Leaving the loop
 * early stops the worker. `bytes` is copied, so the caller keeps it.
 * @throws AppError `source.*` (see limits.ts and read.ts), `call.cancelled`
 */
export async function* readInWorker(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
): AsyncGenerator<ReaderMessage, void, undefined> {
  if (options.signal?.aborted === true) throw AppError.of('call.cancelled', {});
  const order: ReaderOrder = { bytes: new Uint8Array(bytes), fileName, wish: options.wish };
  const { file, argv } = workerCode(import.meta.url, './readers/worker.ts', './reader.cjs');
  const worker = new Worker(file, {
    argv,
    workerData: order,
    transferList: [order.bytes.buffer],
    // What a library says to itself of a file is for nobody.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.workerMegabytes },
  });
  const inbox = new Inbox();
  worker.stdout.resume();
  worker.stderr.resume();
  worker.on('message', (reply: ReaderReply) => inbox.put(reply));
  worker.on('error', (error) => inbox.fail(asAppError(error)));
  worker.on('exit', () => inbox.fail(AppError.of('source.memory', {})));
  const cancel = () => inbox.fail(AppError.of('call.cancelled', {}));
  options.signal?.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const reply = await inbox.take();
      if (reply.kind === 'failed') throw AppError.from(reply.error);
      if (reply.kind === 'broken') throw new Error(reply.detail);
      if (reply.kind === 'block') worker.postMessage('taken');
      yield reply;
      if (reply.kind === 'done') return;
    }
  } finally {
    options.signal?.removeEventListener('abort', cancel);
    worker.removeAllListeners();
    worker.on('error', () => undefined);
    await worker.terminate();
  }
}

function asAppError(error: unknown): Error {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return AppError.of('source.memory', {});
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** What the worker sent and nobody took yet. Waiting longer than the limit for the next is an error. */
class Inbox {
  private readonly replies: ReaderReply[] = [];
  private failure: Error | null = null;
  private wake: (() => void) | null = null;

  put(reply: ReaderReply): void {
    this.replies.push(reply);
    this.wake?.();
  }

  /** Ends the waiting with `error`, unless something else ended it before. */
  fail(error: Error): void {
    this.failure ??= error;
    this.wake?.();
  }

  async take(): Promise<ReaderReply> {
    for (;;) {
      if (this.failure instanceof AppError && this.failure.data.code === 'call.cancelled') throw this.failure;
      const reply = this.replies.shift();
      if (reply !== undefined) return reply;
      if (this.failure !== null) throw this.failure;
      await this.next();
    }
  }

  private next(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.fail(AppError.of('source.timeout', { seconds: limits.silentSeconds }));
      }, limits.silentSeconds * 1000);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = null;
        resolve();
      };
    });
  }
}

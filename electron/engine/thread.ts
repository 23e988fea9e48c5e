import { Worker } from 'node:worker_threads';
import type { Transferable, WorkerOptions } from 'node:worker_threads';
import { AppError } from '../../shared/contract/errors';
import { shutGate, withGate } from './gate';
import type { Gate } from './gate';

/** How a thread is started and when it counts as lost. */
export interface ThreadOptions extends WorkerOptions {
  /** What it means that the thread ended of itself or ran out of memory. */
  lost(): Error;
  /** A thread that says nothing for so long is given up. */
  silent?: { seconds: number; error(): Error };
}

/** A thread beside this one, that is given orders and whose replies are taken one after another as they come. */
export class Thread<Order, Reply> {
  private readonly worker: Worker;
  private readonly gate: Gate;
  private readonly options: ThreadOptions;
  private readonly replies: Reply[] = [];
  private readonly cancel = () => this.fail(AppError.of('call.cancelled', {}));
  private signal: AbortSignal | null = null;
  private failure: Error | null = null;
  private wake: (() => void) | null = null;

  constructor(file: URL, options: ThreadOptions) {
    this.options = options;
    // What a library says to itself of a file is for nobody.
    const { thread, gate } = withGate(() => new Worker(file, { ...options, stdout: true, stderr: true }));
    [this.worker, this.gate] = [thread, gate];
    this.worker.stdout.resume();
    this.worker.stderr.resume();
    this.worker.on('message', (reply: Reply) => {
      this.replies.push(reply);
      this.wake?.();
    });
    this.worker.on('error', (error) => this.fail(outOfMemory(error) ? options.lost() : asError(error)));
    this.worker.on('exit', () => this.fail(options.lost()));
  }

  /** Works for who gives this signal: it ends the waiting at once, with `call.cancelled`. Null: nobody ends it. */
  serve(signal: AbortSignal | null): this {
    this.signal?.removeEventListener('abort', this.cancel);
    this.signal = signal;
    signal?.addEventListener('abort', this.cancel, { once: true });
    this.worker.ref();
    return this;
  }

  /** Waits for whom it serves next, without keeping the process. False: it is no more, or not done with what it was told. */
  rest(): boolean {
    this.serve(null).worker.unref();
    return this.failure === null && this.replies.length === 0;
  }

  post(order: Order, transfer: Transferable[] = []): void {
    this.worker.postMessage(order, transfer);
  }

  /** Whether a reply lies ready to be taken. */
  get hasReply(): boolean {
    return this.replies.length > 0;
  }

  /** The next reply. Throws what ended the thread, but for a cancel only after all that it said before. */
  async take(): Promise<Reply> {
    for (;;) {
      if (this.failure instanceof AppError && this.failure.data.code === 'call.cancelled') throw this.failure;
      const reply = this.replies.shift();
      if (reply !== undefined) return reply;
      if (this.failure !== null) throw this.failure;
      await this.next();
    }
  }

  async end(): Promise<void> {
    this.signal?.removeEventListener('abort', this.cancel);
    this.worker.removeAllListeners();
    this.worker.on('error', () => undefined);
    await shutGate(this.gate);
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake?.();
  }

  private next(): Promise<void> {
    return new Promise((resolve) => {
      const { silent } = this.options;
      const timer = silent && setTimeout(() => this.fail(silent.error()), silent.seconds * 1000);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = null;
        resolve();
      };
    });
  }
}

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

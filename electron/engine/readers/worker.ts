import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../../shared/contract/errors';
import { limits } from './limits';
import type { ReaderMessage, ReaderOrder, ReaderReply } from './messages';
import { readSheets } from './read';

/** The reader's worker: reads one file, posts what it finds, and waits while too much of it lies untaken. */

let ahead = 0;
let goOn: (() => void) | null = null;

function post(reply: ReaderReply): void {
  if (reply.kind === 'block') parentPort?.postMessage(reply, [reply.bytes.buffer]);
  else parentPort?.postMessage(reply);
}

async function send(message: ReaderMessage): Promise<void> {
  post(message);
  if (message.kind !== 'block') return;
  ahead += 1;
  if (ahead >= limits.blocksAhead) await new Promise<void>((resolve) => (goOn = resolve));
}

parentPort?.on('message', () => {
  ahead -= 1;
  goOn?.();
  goOn = null;
});

async function work(): Promise<void> {
  try {
    await readSheets(workerData as ReaderOrder, send);
  } catch (error) {
    if (error instanceof AppError) post({ kind: 'failed', error: error.data });
    else post({ kind: 'broken', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    parentPort?.close();
  }
}

void work();

import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../../shared/contract/errors';
import type { ReadingLimits } from '../../../shared/tables/reading-limits';
import { Thread } from '../thread';
import { workerCode } from '../worker-code';
import { boundsOf, limits } from './limits';
import type { ReaderMessage, ReaderOrder, ReaderReply, TextWish } from './messages';

export interface ReadOptions {
  /** Ends the reading at once, with `call.cancelled`. */
  signal: AbortSignal | null;
  /** How a text file is to be read; null: by evidence. */
  wish: TextWish | null;
  /** What the file may cost. */
  limits: ReadingLimits;
  /** True: the words of a document are wanted, whether it has a table or not. */
  prose?: boolean;
  /** How changes of a Word file that nobody settled are read: as accepted unless said otherwise. */
  changes?: ReaderOrder['changes'];
}

const MEGA = 1024 * 1024;

/**
 * Reads a file from outside in a worker of its own that is limited in memory and stopped when nothing comes of it.
 * Messages are given out as they come and never pile up: the worker waits while they are not taken. Leaving the loop
 * early stops the worker. `bytes` is copied, so the caller keeps it.
 * @throws AppError `source.*` (see limits.ts and read.ts), `call.cancelled`
 */
export async function* readInWorker(
  bytes: Uint8Array,
  fileName: string,
  { signal, wish, limits: allowed, prose = false, changes = 'accepted' }: ReadOptions,
): AsyncGenerator<ReaderMessage, void, undefined> {
  if (signal?.aborted === true) throw AppError.of('call.cancelled', {});
  const order: ReaderOrder = { bytes: await copied(bytes), fileName, wish, bounds: boundsOf(allowed), prose, changes };
  const file = workerCode(import.meta.url, 'reader.cjs');
  const where = { file: fileName };
  // What is read whole gives nothing before its end: a second more for each megabyte.
  const seconds = allowed.silentSeconds + Math.floor(bytes.length / MEGA);
  const thread = new Thread<'taken', ReaderReply>(file, {
    workerData: order,
    transferList: [order.bytes.buffer],
    resourceLimits: {
      maxOldGenerationSizeMb: allowed.memoryMegabytes,
      maxYoungGenerationSizeMb: limits.youngMegabytes,
    },
    lost: () => AppError.of('source.memory', {}, where),
    silent: { seconds, error: () => AppError.of('source.timeout', { seconds }, where) },
  }).serve(signal);
  try {
    for (;;) {
      const reply = await thread.take();
      if (reply.kind === 'failed') throw AppError.from(reply.error);
      if (reply.kind === 'broken') throw new Error(reply.detail);
      if (reply.kind === 'block') thread.post('taken');
      yield reply;
      if (reply.kind === 'done') return;
    }
  } finally {
    await thread.end();
  }
}

/** Bytes that are copied at a stretch: a few milliseconds. */
const COPIED = 4 * MEGA;

/** A copy to give away. That of a large file would hold the thread for long, so it is made a piece at a time. */
async function copied(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const copy = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += COPIED) {
    copy.set(bytes.subarray(at, at + COPIED), at);
    if (at + COPIED < bytes.length) await setImmediate();
  }
  return copy;
}

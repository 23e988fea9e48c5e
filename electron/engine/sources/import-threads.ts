import type { Output, Parsed } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/contract/errors';
import type { Sliced } from '../methods';
import type { Session } from '../store/session';
import { Thread } from '../thread';
import { workerCode } from '../worker-code';
import type { FigureBatch } from './figure-batch';
import type { FinderData, FinderOrder, FinderReply, WriterData, WriterOrder, WriterReply } from './import-messages';
import type { ProblemList, Understood } from './queries';

/** What takes part in an import: the means of its method, and the two threads that do the work. */
export interface Importing extends Sliced {
  threads: ImportThreads;
}

/** A turn of the thread that writes: one transaction. */
export interface WriterTurn {
  /** Writes something; `transfer` as for `postMessage`. */
  put(order: WriterOrder, transfer: ArrayBuffer[]): Promise<void>;
  /** Whether somebody else waits for their turn. */
  wanted(): boolean;
}

/** Does what needs the threads of an import, and ends them. */
export async function withThreads<T>(sliced: Sliced, work: (importing: Importing) => Promise<T>): Promise<T> {
  const threads = new ImportThreads(sliced);
  try {
    return await work({
      ...sliced,
      get db() {
        return sliced.db;
      },
      threads,
    });
  } finally {
    await threads.end();
  }
}

/**
 * The threads of an import beside the engine's: one finds tables and figures, one writes. The engine's thread hands out
 * the turns: each thing written is one transaction among all other writes. They start when they are first needed.
 */
export class ImportThreads {
  private readonly sliced: Sliced;
  private writer: Thread<WriterOrder, WriterReply> | null = null;
  private finder: Thread<FinderOrder, FinderReply> | null = null;
  private awake: Promise<void> | null = null;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(sliced: Sliced) {
    this.sliced = sliced;
  }

  /** Lets both get ready while something else is done. @throws AppError `store.locked` */
  start(): void {
    this.startedWriter();
    this.startedFinder();
  }

  /** Writes what `work` puts in one transaction, when it is its turn. */
  async write<T>(work: (turn: WriterTurn) => Promise<T>): Promise<T> {
    // Nobody waits for a turn in which the thread is only just starting.
    await (this.awake ??= this.order({ kind: 'commit' }, []));
    const writing = this.sliced.turn(async (wanted) => {
      const put = (order: WriterOrder, transfer: ArrayBuffer[] = []) => this.order(order, transfer);
      try {
        const value = await work({ put, wanted });
        await put({ kind: 'commit' });
        return value;
      } catch (error) {
        // A writer that is gone took its transaction along.
        await put({ kind: 'roll-back' }).catch(() => undefined);
        throw error;
      }
    });
    this.writing = writing.catch(() => undefined);
    return await writing;
  }

  /**
   * Waits until the disk has what was written, so that the commit that comes next has not to. It takes no turn, for it
   * writes nothing, and may take long; nothing may be being written meanwhile.
   */
  async sync(): Promise<void> {
    const syncing = this.order({ kind: 'sync' }, []);
    this.writing = syncing.catch(() => undefined);
    await syncing;
  }

  private async order(order: WriterOrder, transfer: ArrayBuffer[]): Promise<void> {
    const writer = this.startedWriter();
    writer.post(order, transfer);
    const reply = await writer.take();
    if (!reply.ok) throw AppError.from(reply.error);
  }

  /** How the sheets of a file would be taken. */
  async propose(order: Parsed<'sources.propose'>): Promise<Output<'sources.propose'>> {
    const finder = this.startedFinder();
    finder.post({ kind: 'propose', order });
    const reply = await finder.take();
    if (reply.kind === 'failed') throw AppError.from(reply.error);
    if (reply.kind !== 'proposed') throw new Error(`the finder answered with ${reply.kind}`);
    return reply.proposed;
  }

  /** Whether more figures lie ready. */
  get ready(): boolean {
    return this.finder?.hasReply === true;
  }

  /** The figures of sheets as they are found, in batches; at last the cells that could not be taken. */
  async *figures(
    importNumber: number,
    sheets: Understood['sheets'],
  ): AsyncGenerator<FigureBatch, ProblemList, undefined> {
    const finder = this.startedFinder();
    finder.post({ kind: 'figures', importNumber, sheets });
    let whole = false;
    try {
      for (;;) {
        const reply = await finder.take();
        if (reply.kind === 'batch') {
          finder.post('taken');
          yield reply.batch;
          continue;
        }
        whole = true;
        if (reply.kind === 'failed') throw AppError.from(reply.error);
        if (reply.kind !== 'done') throw new Error(`the finder answered with ${reply.kind}`);
        return reply.problems;
      }
    } finally {
      // One that is left in the middle would answer the next question with the rest of this one.
      if (!whole) await this.endFinder();
    }
  }

  /** Ends both, after what is being written. */
  async end(): Promise<void> {
    await this.writing;
    await Promise.all([this.writer?.end(), this.endFinder()]);
  }

  private async endFinder(): Promise<void> {
    const ending = this.finder;
    this.finder = null;
    await ending?.end();
  }

  private startedWriter(): Thread<WriterOrder, WriterReply> {
    return (this.writer ??= startWriter(openIn(this.sliced)));
  }

  private startedFinder(): Thread<FinderOrder, FinderReply> {
    return (this.finder ??= startFinder(this.sliced, openIn(this.sliced)));
  }
}

function openIn({ sessions }: Sliced): Session {
  if (sessions.current === null) throw AppError.of('store.locked', {});
  return sessions.current;
}

/** Most of what these threads make is gone at once; a heap that may grow large is seldom cleared. */
const SMALL = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

const lost = () => AppError.of('source.memory', {});

function startWriter({ path, key }: Session): Thread<WriterOrder, WriterReply> {
  const workerData: WriterData = { path, key: Uint8Array.from(key) };
  const file = workerCode(import.meta.url, 'import-writer.cjs');
  // No signal: what has begun to write ends its transaction, which takes a moment.
  return new Thread(file, { workerData, resourceLimits: SMALL, signal: null, lost });
}

function startFinder({ resources, signal }: Sliced, { path, key }: Session): Thread<FinderOrder, FinderReply> {
  const workerData: FinderData = { path, key: Uint8Array.from(key), resources };
  const file = workerCode(import.meta.url, 'finder.cjs');
  return new Thread(file, { workerData, resourceLimits: SMALL, signal, lost });
}

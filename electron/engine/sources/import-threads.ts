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

/** Does what needs the threads of an import, and leaves them to the next; where it fails they are ended. */
export async function withThreads<T>(sliced: Sliced, work: (importing: Importing) => Promise<T>): Promise<T> {
  const threads = new ImportThreads(sliced);
  try {
    const done = await work({
      ...sliced,
      get db() {
        return sliced.db;
      },
      threads,
    });
    await threads.rest();
    return done;
  } finally {
    await threads.end();
  }
}

/** The threads of a store that wait for its next import: to start them takes longer than what a small file needs. */
interface Resting {
  writer: Writer | null;
  finder: Finder | null;
  /** Ends them where nothing is imported for a while. */
  timer: NodeJS.Timeout;
}

type Writer = Thread<WriterOrder, WriterReply>;
type Finder = Thread<FinderOrder, FinderReply>;

const resting = new WeakMap<Session, Resting>();
const REST_MS = 60_000;

/** Ends what waits for the next import into a store that is about to be closed. */
export async function endImportThreads(session: Session): Promise<void> {
  const waiting = resting.get(session);
  if (waiting === undefined) return;
  resting.delete(session);
  clearTimeout(waiting.timer);
  await Promise.all([waiting.writer?.end(), waiting.finder?.end()]);
}

/**
 * The threads of an import beside the engine's: one finds tables and figures, one writes. The engine's thread hands out
 * the turns: each thing written is one transaction among all other writes. They start when they are first needed, or are
 * those that the import before left.
 */
export class ImportThreads {
  private readonly sliced: Sliced;
  private writer: Writer | null = null;
  private finder: Finder | null = null;
  /** The store that they work in. */
  private session: Session | null = null;
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

  /** Leaves both to the next import into the same store, where none are left to it yet. */
  async rest(): Promise<void> {
    await this.writing;
    const { session } = this;
    if (session === null || session !== this.sliced.sessions.current) return;
    const waiting = restingIn(session);
    if (waiting.writer === null && this.writer?.rest() === true) {
      waiting.writer = this.writer;
      this.writer = null;
    }
    if (waiting.finder === null && this.finder?.rest() === true) {
      waiting.finder = this.finder;
      this.finder = null;
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

  private startedWriter(): Writer {
    // No signal: what has begun to write ends its transaction, which takes a moment.
    return (this.writer ??= (rested(this.opened(), 'writer') ?? startWriter(this.opened())).serve(null));
  }

  private startedFinder(): Finder {
    const { resources, signal } = this.sliced;
    return (this.finder ??= (rested(this.opened(), 'finder') ?? startFinder(resources, this.opened())).serve(signal));
  }

  private opened(): Session {
    return (this.session ??= openIn(this.sliced));
  }
}

/** Takes a thread that waits for an import into this store, if it is still there. */
function rested<K extends 'writer' | 'finder'>(session: Session, kind: K): Resting[K] {
  const waiting = restingIn(session);
  const thread = waiting[kind];
  waiting[kind] = null;
  if (thread?.rest() === true) return thread;
  void thread?.end();
  return null;
}

/** What waits for imports into a store, from now on for a while. */
function restingIn(session: Session): Resting {
  const known = resting.get(session);
  known?.timer.refresh();
  if (known !== undefined) return known;
  const timer = setTimeout(() => void endImportThreads(session), REST_MS).unref();
  const waiting: Resting = { writer: null, finder: null, timer };
  resting.set(session, waiting);
  return waiting;
}

function openIn({ sessions }: Sliced): Session {
  if (sessions.current === null) throw AppError.of('store.locked', {});
  return sessions.current;
}

/** Most of what these threads make is gone at once; a heap that may grow large is seldom cleared. */
const SMALL = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

const lost = () => AppError.of('source.memory', {});

function startWriter({ path, key }: Session): Writer {
  const workerData: WriterData = { path, key: Uint8Array.from(key) };
  const file = workerCode(import.meta.url, 'import-writer.cjs');
  return new Thread(file, { workerData, resourceLimits: SMALL, lost });
}

function startFinder(resources: string, { path, key }: Session): Finder {
  const workerData: FinderData = { path, key: Uint8Array.from(key), resources };
  const file = workerCode(import.meta.url, 'finder.cjs');
  return new Thread(file, { workerData, resourceLimits: SMALL, lost });
}

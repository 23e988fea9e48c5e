import { AppError } from '../../shared/contract/errors';
import type { Sessions } from './methods';
import { createQueue } from './queue';
import { endImportThreads } from './sources/import-threads';
import { createCheckpointer } from './store/checkpointer';
import type { Checkpointer } from './store/checkpointer';
import type { WritableDb } from './store/database';
import type { Session } from './store/session';
import { createWorkerHost } from './worker-host';
import type { WorkerHost } from './worker-host';

/** The store that is open, if one is: the threads that serve it, and the one order in which it is written. */
export class OpenStore implements Sessions {
  readonly workers: WorkerHost;
  private readonly writes = createQueue();
  private session: Session | null = null;
  private log: Checkpointer | null = null;

  constructor(resources: string) {
    this.workers = createWorkerHost(resources);
  }

  get current(): Session | null {
    return this.session;
  }

  /** Whether somebody waits to write. */
  get wanted(): boolean {
    return this.writes.waiting > 0;
  }

  /** @throws AppError `store.locked` */
  opened(): Session {
    if (this.session === null) throw AppError.of('store.locked', {});
    return this.session;
  }

  prepare(): void {
    this.workers.prepare();
  }

  open(session: Session): void {
    this.session = session;
    this.log = createCheckpointer(session);
    this.workers.open(session);
  }

  async close(): Promise<void> {
    await Promise.all([this.workers.close(), this.log?.end()]);
    const closing = this.session;
    if (closing !== null) await endImportThreads(closing);
    this.log = null;
    closing?.close();
    this.session = null;
    // One that came to its end meanwhile left its threads, which have the key.
    if (closing !== null) await endImportThreads(closing);
  }

  /** Waits until all that is to be written has been. */
  async settled(): Promise<void> {
    await this.writes.next(() => undefined);
  }

  /** Runs what writes when it is its turn. */
  async inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const value = await this.writes.next(work);
    this.log?.written();
    return value;
  }

  /** One transaction, and a turn for whoever waits. */
  async inSlice<T>(work: (db: WritableDb) => T): Promise<T> {
    const value = await this.inTurn(() => {
      const db = this.opened().writer;
      return db.transaction(() => work(db));
    });
    await new Promise((resolve) => setImmediate(resolve));
    return value;
  }
}

import type { Contract, MethodName, Output, Parsed } from '../../shared/contract/contract';
import type { Kind } from '../../shared/contract/method';
import type { PrintOptions, Progress } from '../../shared/contract/wire';
import type { ReadableDb, WritableDb } from './store/database';
import type { Saving } from './store/records';
import type { Session } from './store/session';
import type { StepParams } from './store/steps';

/** What a method is given, by what its contract entry says it does. */

export interface Reading {
  db: ReadableDb;
  /** Folder of the data that is shipped with the program. */
  resources: string;
  now: string;
}

export interface Writing extends Reading, Saving {
  db: WritableDb;
  /** Tells of further changed kinds than the contract names. */
  changed(kinds: readonly Kind[]): void;
  /** Names the step for "Undo: …". Saves under one `mergeKey` within a spell of typing are one step. */
  named(params: StepParams, mergeKey?: string): void;
}

/** For what takes longer than a moment: it writes in slices, and one commit at the end makes it count. */
export interface Sliced {
  /** A handle that sees what is committed. Throws `store.locked` where no store is open. */
  readonly db: ReadableDb;
  readonly resources: string;
  readonly programVersion: string;
  readonly now: string;
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
  /** One transaction of at most 50 ms that is no step: nothing of it is seen before `commit`. */
  slice<T>(work: (db: WritableDb) => T): Promise<T>;
  /**
   * A turn among the writes for a thread with a write connection of its own: nobody else writes until `work` has settled.
   * `wanted` tells whether somebody waits for that.
   */
  turn<T>(work: (wanted: () => boolean) => Promise<T>): Promise<T>;
  /** A slice that runs after a cancel too: takes away what was begun. */
  tidy<T>(work: (db: WritableDb) => T): Promise<T>;
  /** The one transaction that counts: a step, undoable where the contract says so. */
  commit<T>(work: (writing: Writing) => T): Promise<T>;
  /** Runs a method that has `runs: 'worker'` beside this thread. */
  work<M extends MethodName>(method: M, input: Parsed<M>): Promise<Output<M>>;
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** The open session and the means to change it, for the store's own methods. */
  readonly sessions: Sessions;
  /** Tells of further changed kinds than the contract names. */
  changed(kinds: readonly Kind[]): void;
}

export interface Sessions {
  readonly current: Session | null;
  /** Says that a store is about to be opened: what that needs beside it is made ready meanwhile. */
  prepare(): void;
  open(session: Session): void;
  close(): Promise<void>;
}

type Implementation<M extends MethodName> = Contract[M]['runs'] extends 'sliced'
  ? (sliced: Sliced, input: Parsed<M>) => Promise<Output<M>>
  : Contract[M]['needs'] extends 'nothing'
    ? (free: Free, input: Parsed<M>) => Output<M>
    : Contract[M]['writes'] extends readonly []
      ? Contract[M]['runs'] extends 'worker'
        ? (reading: Reading, input: Parsed<M>) => Output<M> | Promise<Output<M>>
        : (reading: Reading, input: Parsed<M>) => Output<M>
      : (writing: Writing, input: Parsed<M>) => Output<M>;

/** What a method that needs no open store is given. */
export interface Free {
  resources: string;
  sessions: Sessions;
}

/** The implementations of an area, one for each of its contract entries. */
export type Methods<Area> = { [M in keyof Area & MethodName]: Implementation<M> };

import type { MethodName } from '../../shared/contract/contract';
import { AppError } from '../../shared/contract/errors';
import type { Kind, Method } from '../../shared/contract/method';
import type { FromEngine, PrintOptions } from '../../shared/contract/wire';
import type { Reading, Sliced, Writing } from './methods';
import type { OpenStore } from './open-store';
import { deskOf } from './settings/queries';
import { openStep } from './store/steps';
import type { StepParams } from './store/steps';

/** A call that is being carried out. */
export interface Call {
  id: string;
  method: MethodName;
  /** Its entry in the contract. */
  entry: Method;
  signal: AbortSignal;
  changed(kinds: readonly Kind[]): void;
}

/** What all calls share. */
export interface Shared {
  store: OpenStore;
  resources: string;
  programVersion: string;
  send(message: FromEngine): void;
  print(html: string, how: PrintOptions): Promise<Uint8Array>;
}

/** @throws AppError `store.locked` */
export function readingContext({ store, resources }: Shared): Reading {
  return { db: store.opened().reader, resources, now: now() };
}

/** Runs `work` in one transaction when it is its turn; the step of the call is opened when the first record is saved. */
export function write<T>({ store, resources }: Shared, call: Call, work: (writing: Writing) => T): Promise<T> {
  return store.inTurn(() => {
    const db = store.opened().writer;
    return db.transaction(() => {
      let params: StepParams = {};
      let mergeKey: string | null = null;
      let step: number | null = null;
      const author = deskOf(db).officer;
      const at = now();
      return work({
        db,
        resources,
        now: at,
        author,
        named(given, key) {
          params = given;
          // What two windows write into one text are two spells of writing.
          mergeKey = key === undefined ? null : `${handOf(call.id)} ${key}`;
        },
        step() {
          if (!call.entry.undoable) return null;
          step ??= openStep(db, { name: call.method, params, mergeKey, author, now: at });
          return step;
        },
        changed: call.changed,
      });
    });
  });
}

/** For a call that takes longer than a moment. */
export function slicedContext(shared: Shared, call: Call): Sliced {
  const { store, resources, programVersion, send, print } = shared;
  const cancelled = () => {
    if (call.signal.aborted) throw AppError.of('call.cancelled', {});
  };
  return {
    get db() {
      return store.opened().reader;
    },
    resources,
    programVersion,
    now: now(),
    signal: call.signal,
    sessions: store,
    changed: call.changed,
    progress: (progress) => send({ type: 'progress', id: call.id, progress }),
    async slice(work) {
      cancelled();
      return store.inSlice(work);
    },
    turn(work) {
      cancelled();
      return store.inTurn(() => {
        store.opened();
        return work(() => store.wanted);
      });
    },
    tidy: (work) => store.inSlice(work),
    commit(work) {
      cancelled();
      return write(shared, call, work);
    },
    work: (other, input) => store.workers.run(other, input, call.signal) as never,
    print,
  };
}

const now = () => new Date().toISOString();

/** Which window calls: what stands before the colon of its calls' ids. */
function handOf(id: string): string {
  return id.includes(':') ? (id.split(':')[0] ?? '') : '';
}

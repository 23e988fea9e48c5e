import { contract, isMethodName } from '../../shared/contract/contract';
import type { Input, MethodName, Output } from '../../shared/contract/contract';
import { AppError } from '../../shared/contract/errors';
import type { Kind, Method } from '../../shared/contract/method';
import type { FromEngine, PrintOptions, ToEngine } from '../../shared/contract/wire';
import { methods } from './all-methods';
import { errorData } from './error-data';
import type { Free, Reading, Sessions, Sliced, Writing } from './methods';
import { createQueue } from './queue';
import { endImportThreads } from './sources/import-threads';
import { deskOf } from './settings/queries';
import { createCheckpointer } from './store/checkpointer';
import type { Checkpointer } from './store/checkpointer';
import type { WritableDb } from './store/database';
import { newId } from './store/ids';
import type { Session } from './store/session';
import { openStep } from './store/steps';
import type { StepParams } from './store/steps';
import { createWorkerHost } from './worker-host';

/** The engine: the open store, and every method of the contract carried out by its policies. */

export interface EngineOptions {
  programVersion: string;
  /** Folder of shipped data: `resources/` of the project, or of the packaged program. */
  resources: string;
  send(message: FromEngine): void;
}

export interface Engine {
  receive(message: ToEngine): void;
  /** Calls a method from the same process, as the door and tests do. Throws AppError. */
  call<M extends MethodName>(method: M, input: Input<M>, options?: CallOptions): Promise<Output<M>>;
  close(): Promise<void>;
}

export interface CallOptions {
  signal?: AbortSignal;
  /** Id under which progress is sent. */
  id?: string;
}

export function createEngine(options: EngineOptions): Engine {
  const running = new Map<string, AbortController>();
  const printing = new Map<string, PromiseWithResolvers<Uint8Array>>();
  const writes = createQueue();
  const workers = createWorkerHost(options.resources);
  let current: Session | null = null;
  let log: Checkpointer | null = null;

  const sessions: Sessions = {
    get current() {
      return current;
    },
    prepare: () => workers.prepare(),
    open(session) {
      current = session;
      log = createCheckpointer(session);
      workers.open(session);
    },
    async close() {
      await Promise.all([workers.close(), log?.end()]);
      const closing = current;
      if (closing !== null) await endImportThreads(closing);
      log = null;
      closing?.close();
      current = null;
      // One that came to its end meanwhile left its threads, which have the key.
      if (closing !== null) await endImportThreads(closing);
    },
  };

  function open(): Session {
    if (current === null) throw AppError.of('store.locked', {});
    return current;
  }

  async function run(method: MethodName, input: unknown, id: string, signal: AbortSignal): Promise<unknown> {
    const entry: Method = contract[method];
    const parsed = entry.input.safeParse(input);
    if (!parsed.success) {
      throw AppError.of('call.invalid-input', { method, problem: parsed.error.issues.map(issueText).join('; ') });
    }
    if (entry.needs === 'unlocked') open();
    const told = new Set<Kind>(entry.writes);
    const changed = (kinds: readonly Kind[]) => kinds.forEach((kind) => told.add(kind));
    const value = await carryOut(method, entry, parsed.data, { id, signal, changed });
    if (entry.writes.length > 0) options.send({ type: 'changed', kinds: [...told] });
    return value;
  }

  function carryOut(method: MethodName, entry: Method, input: unknown, call: Running): unknown {
    const implementation = methods[method] as (context: unknown, input: unknown) => unknown;
    if (entry.runs === 'worker') return workers.run(method, input, call.signal);
    if (entry.runs === 'sliced') return implementation(slicedContext(method, entry, call), input);
    if (entry.needs === 'nothing')
      return implementation({ resources: options.resources, sessions } satisfies Free, input);
    if (entry.writes.length === 0) return implementation(readingContext(), input);
    return inTurn(() => write(method, entry, call, (writing) => implementation(writing, input)));
  }

  /** Runs what writes when it is its turn. */
  async function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const value = await writes.next(work);
    log?.written();
    return value;
  }

  function readingContext(): Reading {
    return { db: open().reader, resources: options.resources, now: now() };
  }

  /** One transaction, with a step that is opened when the first record is saved. */
  function write<T>(method: MethodName, entry: Method, call: Running, work: (writing: Writing) => T): T {
    const db = open().writer;
    return db.transaction(() => {
      let params: StepParams = {};
      let mergeKey: string | null = null;
      let step: number | null = null;
      const author = deskOf(db).officer;
      const at = now();
      const writing: Writing = {
        db,
        resources: options.resources,
        now: at,
        author,
        named(given, key) {
          params = given;
          // What two windows write into one text are two spells of writing.
          mergeKey = key === undefined ? null : `${handOf(call.id)} ${key}`;
        },
        step() {
          if (!entry.undoable) return null;
          step ??= openStep(db, { name: method, params, mergeKey, author, now: at });
          return step;
        },
        changed: call.changed,
      };
      return work(writing);
    });
  }

  function slicedContext(method: MethodName, entry: Method, call: Running): Sliced {
    const cancelled = () => {
      if (call.signal.aborted) throw AppError.of('call.cancelled', {});
    };
    return {
      get db() {
        return open().reader;
      },
      resources: options.resources,
      programVersion: options.programVersion,
      now: now(),
      signal: call.signal,
      sessions,
      changed: call.changed,
      progress: (progress) => options.send({ type: 'progress', id: call.id, progress }),
      async slice(work) {
        cancelled();
        return inSlice(work);
      },
      turn(work) {
        cancelled();
        return inTurn(() => {
          open();
          return work(() => writes.waiting > 0);
        });
      },
      tidy: inSlice,
      commit(work) {
        cancelled();
        return inTurn(() => write(method, entry, call, work));
      },
      work: (other, input) => workers.run(other, input, call.signal) as never,
      print,
    };
  }

  /** One transaction, and a turn for whoever waits. */
  async function inSlice<T>(work: (db: WritableDb) => T): Promise<T> {
    const value = await inTurn(() => {
      const db = open().writer;
      return db.transaction(() => work(db));
    });
    await new Promise((resolve) => setImmediate(resolve));
    return value;
  }

  function print(html: string, how: PrintOptions): Promise<Uint8Array> {
    const id = newId();
    const waiting = Promise.withResolvers<Uint8Array>();
    printing.set(id, waiting);
    options.send({ type: 'print', id, html, options: how });
    return waiting.promise.finally(() => printing.delete(id));
  }

  async function call(method: string, input: unknown, { signal, id = newId() }: CallOptions = {}): Promise<unknown> {
    if (!isMethodName(method)) throw AppError.of('call.unknown-method', { method });
    const control = new AbortController();
    const abort = () => control.abort();
    signal?.addEventListener('abort', abort, { once: true });
    running.set(id, control);
    try {
      return await run(method, input, id, control.signal);
    } finally {
      running.delete(id);
      signal?.removeEventListener('abort', abort);
    }
  }

  return {
    call: call as Engine['call'],
    receive(message) {
      if (message.type === 'cancel') running.get(message.id)?.abort();
      else if (message.type === 'printed') {
        if (message.bytes === null) printing.get(message.id)?.reject(AppError.of('print.unavailable', {}));
        else printing.get(message.id)?.resolve(message.bytes);
      } else void answer(message.id, message.method, message.input);
    },
    async close() {
      for (const control of running.values()) control.abort();
      await writes.next(() => undefined);
      await sessions.close();
    },
  };

  /** A reply that cannot be sent becomes an error; nobody waits for ever. */
  async function answer(id: string, method: string, input: unknown): Promise<void> {
    try {
      const value = await call(method, input, { id });
      options.send({ type: 'reply', id, reply: { ok: true, value } });
    } catch (error) {
      options.send({ type: 'reply', id, reply: { ok: false, error: errorData(error) } });
    }
  }
}

interface Running {
  id: string;
  signal: AbortSignal;
  changed(kinds: readonly Kind[]): void;
}

function issueText(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.map(String).join('.') || 'input'}: ${issue.message}`;
}

const now = () => new Date().toISOString();

/** Which window calls: what stands before the colon of its calls' ids. */
function handOf(id: string): string {
  return id.includes(':') ? (id.split(':')[0] ?? '') : '';
}

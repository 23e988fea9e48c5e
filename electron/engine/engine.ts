import { contract, isMethodName } from '../../shared/contract/contract';
import type { Input, MethodName, Output } from '../../shared/contract/contract';
import { AppError } from '../../shared/contract/errors';
import type { Kind, Method } from '../../shared/contract/method';
import type { FromEngine, ToEngine } from '../../shared/contract/wire';
import { methods } from './all-methods';
import { readingContext, slicedContext, write } from './contexts';
import type { Call, Shared } from './contexts';
import { errorData } from './error-data';
import type { Free } from './methods';
import { OpenStore } from './open-store';
import { Prints } from './prints';
import { newId } from './store/ids';

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

export function createEngine({ programVersion, resources, send }: EngineOptions): Engine {
  const running = new Map<string, AbortController>();
  const prints = new Prints(send);
  const store = new OpenStore(resources);
  const shared: Shared = {
    store,
    resources,
    programVersion,
    send,
    print: (html, how) => prints.ask(html, how),
  };

  async function call(method: string, input: unknown, { signal, id = newId() }: CallOptions = {}): Promise<unknown> {
    if (!isMethodName(method)) throw AppError.of('call.unknown-method', { method });
    const control = new AbortController();
    const abort = () => control.abort();
    signal?.addEventListener('abort', abort, { once: true });
    running.set(id, control);
    try {
      return await run(shared, { method, input, id, signal: control.signal });
    } finally {
      running.delete(id);
      signal?.removeEventListener('abort', abort);
    }
  }

  /** A reply that cannot be sent becomes an error; nobody waits for ever. */
  async function answer(id: string, method: string, input: unknown): Promise<void> {
    try {
      const value = await call(method, input, { id });
      send({ type: 'reply', id, reply: { ok: true, value } });
    } catch (error) {
      send({ type: 'reply', id, reply: { ok: false, error: errorData(error) } });
    }
  }

  return {
    call: call as Engine['call'],
    receive(message) {
      if (message.type === 'cancel') running.get(message.id)?.abort();
      else if (message.type === 'printed') prints.printed(message);
      else void answer(message.id, message.method, message.input);
    },
    async close() {
      for (const control of running.values()) control.abort();
      await store.settled();
      await store.close();
    },
  };
}

/** A call as it came in. */
interface Asked {
  id: string;
  method: MethodName;
  input: unknown;
  signal: AbortSignal;
}

/** Carries a call out and tells what it changed. */
async function run(shared: Shared, { id, method, input, signal }: Asked): Promise<unknown> {
  const entry: Method = contract[method];
  const parsed = entry.input.safeParse(input);
  if (!parsed.success) {
    throw AppError.of('call.invalid-input', { method, problem: parsed.error.issues.map(issueText).join('; ') });
  }
  if (entry.needs === 'unlocked') shared.store.opened();
  const told = new Set<Kind>(entry.writes);
  const changed = (kinds: readonly Kind[]) => kinds.forEach((kind) => told.add(kind));
  const value = await carryOut(shared, { id, method, entry, signal, changed }, parsed.data);
  if (entry.writes.length > 0) shared.send({ type: 'changed', kinds: [...told] });
  return value;
}

/** Gives the method what its entry in the contract says that it needs. */
function carryOut(shared: Shared, call: Call, input: unknown): unknown {
  const { method, entry, signal } = call;
  const { store, resources } = shared;
  const implementation = methods[method] as (context: unknown, input: unknown) => unknown;
  if (entry.runs === 'worker') return store.workers.run(method, input, signal);
  if (entry.runs === 'sliced') return implementation(slicedContext(shared, call), input);
  if (entry.needs === 'nothing') return implementation({ resources, sessions: store } satisfies Free, input);
  if (entry.writes.length === 0) return implementation(readingContext(shared), input);
  return write(shared, call, (writing) => implementation(writing, input));
}

function issueText(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.map(String).join('.') || 'input'}: ${issue.message}`;
}

import type { MethodName } from '../../shared/contract/contract';
import type { ErrorData } from '../../shared/contract/errors';

/** What the engine's thread and its worker say to each other. */

/** The first message: the store that the worker reads. All others are orders. The folder of shipped data is its `workerData`. */
export interface WorkerStore {
  path: string;
  key: Uint8Array;
}

export interface WorkerOrder {
  method: MethodName;
  input: unknown;
}

export type WorkerReply = { ok: true; value: unknown } | { ok: false; error: ErrorData };

import type { MethodName } from '../../shared/contract/contract';
import type { ErrorData } from '../../shared/contract/errors';

/** What the engine's thread and its worker say to each other. */

/** The first message: the store that the worker reads. All others are orders. */
export interface WorkerStore {
  path: string;
  key: Uint8Array;
  resources: string;
}

export interface WorkerOrder {
  method: MethodName;
  input: unknown;
}

export type WorkerReply = { ok: true; value: unknown } | { ok: false; error: ErrorData };

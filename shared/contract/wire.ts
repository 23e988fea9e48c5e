import type { ErrorData } from './errors';
import type { Kind } from './method';

/** Messages between the window, main and the engine. Preload and relay pass them on without looking inside. */

export interface Progress {
  /** What is being done, a code that `shared/sentences/progress.ts` words. */
  stage: string;
  done: number;
  /** Null while the whole is not known. */
  total: number | null;
}

export interface PrintOptions {
  title: string;
  paper: 'A4' | 'Letter';
  landscape: boolean;
  /** The page itself says which of its pages lie; else all are alike. */
  pagesDiffer?: boolean;
  /** HTML of the running foot; `pageNumber` and `totalPages` are classes that the printer fills. */
  footer: string;
  marginsMm: { top: number; bottom: number; left: number; right: number };
}

export type ToEngine =
  | { type: 'call'; id: string; method: string; input: unknown }
  | { type: 'cancel'; id: string }
  | { type: 'printed'; id: string; bytes: Uint8Array | null; problem: string | null };

/** What the process around the engine takes besides: `close` finishes what is being written, closes the store and ends it. */
export type ToEngineProcess = ToEngine | { type: 'close' };

export type Reply = { ok: true; value: unknown } | { ok: false; error: ErrorData };

export type FromEngine =
  | { type: 'ready' }
  | { type: 'reply'; id: string; reply: Reply }
  | { type: 'progress'; id: string; progress: Progress }
  | { type: 'changed'; kinds: Kind[] }
  | { type: 'print'; id: string; html: string; options: PrintOptions };

/** What the window is told without asking. */
export type Notice =
  | { type: 'progress'; id: string; progress: Progress }
  | { type: 'changed'; kinds: Kind[] }
  | { type: 'engine'; state: 'stopped' | 'back' }
  | { type: 'command'; command: string }
  | { type: 'files'; paths: string[] }
  /** What is typed is to be saved, and the store locked: nobody is there, or it was asked for in another window. */
  | { type: 'lock'; reason: 'asked' | 'idle' };

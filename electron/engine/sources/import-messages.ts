import type { ErrorData } from '../../../shared/contract/errors';
import type { FigureBatch } from './figure-batch';
import type { ProblemList, Understood } from './queries';

/** What the engine's thread and the two threads of an import say to each other. */

/** What the thread that finds figures is started with. */
export interface ExtractorData {
  path: string;
  key: Uint8Array;
  resources: string;
  importNumber: number;
  sheets: Understood['sheets'];
}

/** What it says; it goes on after a batch only when told that one was taken. */
export type ExtractorReply =
  | { kind: 'batch'; batch: FigureBatch }
  | { kind: 'done'; problems: ProblemList }
  | { kind: 'failed'; error: ErrorData };

/** What the thread that writes figures is started with; it is then sent batches. */
export interface FigureWriterData {
  path: string;
  key: Uint8Array;
}

/** What it says to each batch. */
export type FigureWriterReply = { ok: true } | { ok: false; error: ErrorData };

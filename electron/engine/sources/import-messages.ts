import type { Output, Parsed } from '../../../shared/contract/contract';
import type { ErrorData } from '../../../shared/contract/errors';
import type { ReaderMessage } from '../readers/messages';
import type { FigureBatch } from './figure-batch';
import type { ProblemList, Understood } from './queries';

/** What the engine's thread and the two threads of an import say to each other. */

/** What the reader gives of a file's sheets. */
export type SheetMessage = Extract<ReaderMessage, { kind: 'sheet' | 'block' | 'sheet-end' }>;

/** What the thread that writes is started with. */
export interface WriterData {
  path: string;
  key: Uint8Array;
}

/** What it is given to write, and the end of the transaction that the first of it began; 'sync' waits for the disk. */
export type WriterOrder =
  | { kind: 'sync' }
  | { kind: 'commit' }
  | { kind: 'roll-back' }
  | { kind: 'sheets'; source: string; messages: readonly SheetMessage[] }
  | { kind: 'bytes'; source: string; position: number; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'figures'; batch: FigureBatch };

/** What it says to each. */
export type WriterReply = { ok: true } | { ok: false; error: ErrorData };

/** What the thread that finds tables and figures is started with. */
export interface FinderData extends WriterData {
  resources: string;
}

/** What it is asked; 'taken' lets it go on after a batch. */
export type FinderOrder =
  | { kind: 'propose'; order: Parsed<'sources.propose'> }
  | { kind: 'figures'; importNumber: number; sheets: Understood['sheets'] }
  | 'taken';

export type FinderReply =
  | { kind: 'proposed'; proposed: Output<'sources.propose'> }
  | { kind: 'batch'; batch: FigureBatch }
  | { kind: 'done'; problems: ProblemList }
  | { kind: 'failed'; error: ErrorData };

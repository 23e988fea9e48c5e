import type { ErrorData } from '../../../shared/contract/errors';
import type { SheetInfo } from '../../../shared/tables/grid';
import type { Bounds } from './limits';

/** What the bytes are, found by looking at them. */
export type SheetFormat = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'spreadsheetml' | 'html' | 'docx' | 'csv';

/** How a text file was read; null for workbooks. Encoding is a label of the WHATWG standard. */
export interface TextReading {
  encoding: string;
  delimiter: string;
}

/**
 * What reading a file yields, in order: for each sheet `sheet` (its merges, sizes and hidden rows still empty), its
 * blocks by rising number, `sheet-end` with everything that is known of it; at last `done`.
 * `bytes`: the rows of one block, encoded and deflated (see blocks.ts). `share`: how much of the file is read, 0 to 1.
 * `savedOn`: the day on which it was last saved, as its own properties say (ISO), or null.
 */
export type ReaderMessage =
  | { kind: 'sheet'; sheet: SheetInfo }
  | { kind: 'block'; sheet: number; block: number; rows: number; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'sheet-end'; sheet: SheetInfo }
  | { kind: 'progress'; share: number }
  | { kind: 'done'; format: SheetFormat; sheets: number; text: TextReading | null; savedOn: string | null };

/** What a person can set when the guess was wrong; null: found by evidence. */
export interface TextWish {
  encoding: string | null;
  delimiter: string | null;
}

/** What goes into the reader's worker. */
export interface ReaderOrder {
  bytes: Uint8Array<ArrayBuffer>;
  fileName: string;
  wish: TextWish | null;
  bounds: Bounds;
  /** True: the words of a document are wanted, whether it has a table or not. */
  prose: boolean;
  /** How changes that were tracked and not settled are read. */
  changes: 'accepted' | 'rejected';
}

/** What comes out of it besides: the error that ended it. */
export type ReaderReply = ReaderMessage | { kind: 'failed'; error: ErrorData } | { kind: 'broken'; detail: string };

/** Takes a message; the reader waits until it has been taken. */
export type Sink = (message: ReaderMessage) => Promise<void>;

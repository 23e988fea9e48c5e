import type { SourceFile } from '../../../shared/contract/sources';
import type { ReaderMessage } from '../readers/messages';
import type { Sliced } from '../methods';
import { deskOf } from '../settings/queries';
import type { WritableDb } from '../store/database';
import { createRecord, saveRecord } from '../store/records';
import type { Saving } from '../store/records';
import type { SheetMessage, WriterOrder } from './import-messages';
import type { Importing } from './import-threads';
import { giveUpDigest, nextImportNumber, removeSome } from './queries';
import type { Understood } from './queries';

/**
 * A source while it is read and proposed: nobody sees it, and no step speaks of it. It is kept as deleted, its import in
 * the state "reading"; what a cancel or the end of the program leaves is taken away.
 */
export interface HiddenSource {
  id: string;
  importId: string;
  importNumber: number;
}

/** Saving that is no step: undo passes over it. */
export function quietly(db: WritableDb, now: string): Saving {
  return { db, author: deskOf(db).officer, now, step: () => null };
}

const nothing: Understood = { sheets: [], corrections: [] };

/** Begins a source and its first import. */
export async function beginSource(
  sliced: Sliced,
  file: Pick<SourceFile, 'fileName' | 'sha256' | 'size'>,
): Promise<HiddenSource> {
  return sliced.slice((db) => {
    const saving = quietly(db, sliced.now);
    const about = {
      publisher: null,
      dataset: null,
      takenOn: null,
      savedOn: null,
      credit: null,
      sample: false,
      questions: [],
    };
    const id = createRecord(saving, 'source', { ...file, format: '', ...about });
    saveRecord(saving, 'source', id, { deletedAt: sliced.now });
    return { id, ...putImport(saving, id, nothing) };
  });
}

/** Begins another import of a source: its figures are taken anew. */
export function beginImport(sliced: Sliced, source: string, mapping: Understood): Promise<HiddenSource> {
  return sliced.slice((db) => ({ id: source, ...putImport(quietly(db, sliced.now), source, mapping) }));
}

function putImport(saving: Saving, source: string, mapping: Understood): Omit<HiddenSource, 'id'> {
  const importNumber = nextImportNumber(saving.db);
  const fields = {
    number: importNumber,
    source,
    state: 'reading',
    mapping,
    figures: 0,
    problems: { count: 0, first: [] },
  };
  return { importId: createRecord(saving, 'import', fields), importNumber };
}

const PIECE = 1024 * 1024;

/** Keeps the bytes as they came. */
export async function keepBytes({ threads }: Importing, source: string, whole: Uint8Array): Promise<void> {
  for (let at = 0; at * PIECE < whole.length; at += 1) {
    const bytes = new Uint8Array(whole.subarray(at * PIECE, (at + 1) * PIECE));
    const order: WriterOrder = { kind: 'bytes', source, position: at, bytes };
    await threads.write(({ put }) => put(order, [bytes.buffer]));
  }
}

/** Bytes of blocks that are written together: few enough for a moment, enough that its end costs little. */
const TOGETHER = 256 * 1024;

/** What the reader says of a file as a whole. */
export type ReadAs = Pick<SourceFile, 'format' | 'savedOn'>;

/** Keeps the sheets of a file while the reader goes on; gives what the file was found to be. */
export async function keepSheets(
  { threads }: Importing,
  source: string,
  messages: AsyncIterable<ReaderMessage>,
  progress: (share: number) => void,
): Promise<ReadAs> {
  let waiting: SheetMessage[] = [];
  let bytes = 0;
  let written = Promise.resolve();
  const write = async () => {
    const order: WriterOrder = { kind: 'sheets', source, messages: waiting };
    const transfer = waiting.flatMap((message) => (message.kind === 'block' ? [message.bytes.buffer] : []));
    waiting = [];
    bytes = 0;
    await written;
    written = threads.write(({ put }) => put(order, transfer));
    // Its failure is met where it is waited for.
    written.catch(() => undefined);
  };
  for await (const message of messages) {
    if (message.kind === 'progress') progress(message.share);
    else if (message.kind === 'done') {
      await write();
      await written;
      return { format: message.format, savedOn: message.savedOn };
    } else {
      waiting.push(message);
      if (message.kind === 'block') bytes += message.bytes.length;
      if (bytes >= TOGETHER) await write();
    }
  }
  throw new Error('the reader ended without an end');
}

const ROWS_A_SLICE = 1000;

/**
 * Takes away what was begun, piece by piece, while the caller goes on. The digest is given up first, so that the same
 * file can be read again at once; should the program end before all is gone, its next start takes the rest.
 */
export async function abandon(
  sliced: Sliced,
  { id, importNumber }: Pick<HiddenSource, 'id' | 'importNumber'>,
  wholeSource: boolean,
): Promise<void> {
  if (wholeSource) await sliced.tidy((db) => giveUpDigest(db, id));
  void (async () => {
    const source = wholeSource ? id : null;
    while (!(await sliced.tidy((db) => removeSome(db, importNumber, source, ROWS_A_SLICE))));
  })().catch(() => undefined);
}

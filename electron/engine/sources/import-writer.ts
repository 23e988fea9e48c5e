import { parentPort, workerData } from 'node:worker_threads';
import { errorData } from '../error-data';
import { FigureKeeper } from '../figures/keep-figures';
import { openEncrypted } from '../store/open';
import { figuresOf } from './figure-batch';
import type { FigureBatch } from './figure-batch';
import type { SheetMessage, WriterData, WriterOrder, WriterReply } from './import-messages';
import { completeSheet, putBlock, putBytes, putSheet } from './queries';

/**
 * The thread that writes what an import brings: rows as read, the file's bytes, figures; each order in a transaction. The
 * engine's thread sends one only when it is its turn among all writes, so two connections never want to write at once.
 */

const { path, key } = workerData as WriterData;
const db = openEncrypted(path, key, { salt: null, readonly: false });
// The commit that makes an import count waits for the disk, and for all that was written before it; these need not.
db.pragma('synchronous=NORMAL');
db.pragma('cache_size=-16384');

/** Ids of the sheets of the file that is read, by their places in it. */
const sheetIds = new Map<number, number>();
/** Ids of the series of the import that is taken, by their numbers. */
let seriesIds: number[] = [];
let importNumber: number | null = null;
let keeper = new FigureKeeper(db);

parentPort?.on('message', (order: WriterOrder) => parentPort?.postMessage(answer(order)));

function answer(order: WriterOrder): WriterReply {
  try {
    db.transaction(() => write(order));
    return { ok: true };
  } catch (error) {
    // It may know words that were not kept after all.
    keeper = new FigureKeeper(db);
    return { ok: false, error: errorData(error) };
  }
}

function write(order: WriterOrder): void {
  switch (order.kind) {
    case 'sheets':
      for (const message of order.messages) keep(order.source, message);
      return;
    case 'bytes':
      putBytes(db, order.source, order.position, order.bytes);
      return;
    case 'figures':
      take(order.batch);
      return;
  }
}

function keep(source: string, message: SheetMessage): void {
  switch (message.kind) {
    case 'sheet':
      sheetIds.set(message.sheet.index, putSheet(db, source, message.sheet));
      return;
    case 'block':
      putBlock(db, sheetIds.get(message.sheet) ?? 0, message.block, message.bytes);
      return;
    case 'sheet-end':
      completeSheet(db, sheetIds.get(message.sheet.index) ?? 0, message.sheet);
      return;
  }
}

function take(batch: FigureBatch): void {
  if (batch.import !== importNumber) {
    importNumber = batch.import;
    seriesIds = [];
  }
  seriesIds.push(...keeper.series(batch.series));
  keeper.put(batch.import, figuresOf(batch, seriesIds));
}

import { closeSync, fsyncSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { errorData } from '../error-data';
import { FigureKeeper } from '../figures/keep-figures';
import { openEncrypted } from '../store/open';
import { figuresOf } from './figure-batch';
import type { FigureBatch } from './figure-batch';
import type { SheetMessage, WriterData, WriterOrder, WriterReply } from './import-messages';
import { completeSheet, importOfSheet, putBlock, putBytes, putSheet, sourceById } from './queries';

/**
 * The thread that writes what an import brings: rows as read, the file's bytes, figures. The engine's thread sends orders
 * only when it is its turn among all writes, so two connections never want to write at once; a turn is one transaction.
 */

const { path, key } = workerData as WriterData;
const db = openEncrypted(path, key, { salt: null, readonly: false });
// What makes an import count comes after a 'sync': none of these commits has to wait for the disk.
db.pragma('synchronous=NORMAL');
db.pragma('cache_size=-16384');
// What rows hang on is looked up once an order, not by SQLite in three tables for each row.
db.pragma('foreign_keys=OFF');

/** Ids of the sheets of the file that is read, by their places in it. */
const sheetIds = new Map<number, number>();
/** Ids of the series of the import that is taken, by their numbers. */
let seriesIds: number[] = [];
let importNumber: number | null = null;
let keeper = new FigureKeeper(db);

let begun = false;

parentPort?.on('message', (order: WriterOrder) => parentPort?.postMessage(answer(order)));

function answer(order: WriterOrder): WriterReply {
  try {
    write(order);
    return { ok: true };
  } catch (error) {
    rollBack();
    return { ok: false, error: errorData(error) };
  }
}

function write(order: WriterOrder): void {
  if (order.kind === 'commit') return commit();
  if (order.kind === 'roll-back') return rollBack();
  if (order.kind === 'sync') return sync();
  if (!begun) db.script('BEGIN IMMEDIATE');
  begun = true;
  if (order.kind === 'figures') return take(order.batch);
  sourceById(db, order.source);
  if (order.kind === 'bytes') putBytes(db, order.source, order.position, order.bytes);
  else for (const message of order.messages) keep(order.source, message);
}

function commit(): void {
  if (begun) db.script('COMMIT');
  begun = false;
}

function rollBack(): void {
  if (!begun) return;
  begun = false;
  // It may know words that were not kept after all.
  keeper = new FigureKeeper(db);
  try {
    db.script('ROLLBACK');
  } catch {
    // SQLite has done so by itself, as when the disk is full.
  }
}

/**
 * Waits until the disk has all that is in the log. The next commit on the engine's thread waits for that too, and finds
 * nothing left to wait for. (No lock of SQLite lies on this file, which closing it would give up.)
 */
function sync(): void {
  const log = openSync(`${path}-wal`, 'r+');
  try {
    fsyncSync(log);
  } finally {
    closeSync(log);
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
  importOfSheet(db, batch.import, batch.sheet);
  if (batch.import !== importNumber) {
    importNumber = batch.import;
    seriesIds = [];
    // What it knew of the import before may have been taken away since.
    keeper = new FigureKeeper(db);
  }
  seriesIds.push(...keeper.series(batch.series));
  keeper.put(batch.import, figuresOf(batch, seriesIds));
}

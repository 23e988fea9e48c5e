import { parentPort, workerData } from 'node:worker_threads';
import { errorData } from '../error-data';
import { putFigures, seriesOf } from '../figures/queries';
import { openEncrypted } from '../store/open';
import { figuresOf } from './figure-batch';
import type { FigureBatch } from './figure-batch';
import type { FigureWriterData, FigureWriterReply } from './import-messages';

/**
 * The thread that writes the figures of an import, a batch in a transaction. The engine's thread sends a batch only when it
 * is its turn among all writes, so two connections never want to write at once.
 */

const { path, key } = workerData as FigureWriterData;
const db = openEncrypted(path, key, { salt: null, readonly: false });
// The commit that makes an import count waits for the disk, and for all that was written before it; these need not.
db.pragma('synchronous=NORMAL');

const seriesIds: number[] = [];

parentPort?.on('message', (batch: FigureBatch) => parentPort?.postMessage(write(batch)));

function write(batch: FigureBatch): FigureWriterReply {
  try {
    db.transaction(() => {
      for (const series of batch.series) seriesIds.push(seriesOf(db, series));
      putFigures(db, figuresOf(batch, seriesIds));
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, error: errorData(error) };
  }
}

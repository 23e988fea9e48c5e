import { parentPort, workerData } from 'node:worker_threads';
import type { CheckpointData } from './checkpointer';
import { openEncrypted } from './open';

/** The thread that moves what was written from the log into the file, each time that it is told to. */

const { path, key } = workerData as CheckpointData;
const db = openEncrypted(path, key, { salt: null, readonly: false });

parentPort?.on('message', () => {
  // Passive: it waits for nobody, and nobody for it. What is still being read from the log stays there till next time.
  db.pragma('wal_checkpoint(PASSIVE)');
  parentPort?.postMessage('done');
});

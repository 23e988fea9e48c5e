import { parentPort, workerData } from 'node:worker_threads';
import { methods } from './all-methods';
import { errorData } from './error-data';
import { readAhead } from './figures/read-ahead';
import type { Reading } from './methods';
import { openEncrypted } from './store/open';
import { shippedPlaces } from './shipped';
import type { WorkerOrder, WorkerReply, WorkerStore } from './worker-messages';

const resources = workerData as string;

parentPort?.once('message', ({ path, key }: WorkerStore) => {
  const db = openEncrypted(path, key, { salt: null, readonly: true });
  const reading = (): Reading => ({ db, resources, now: new Date().toISOString() });
  parentPort?.on('message', (order: WorkerOrder) => void answer(reading(), order));
  goAhead(reading);
});

/** Reads what the table of figures is narrowed by, a little at a time, so that its first filter finds it there. */
function goAhead(reading: () => Reading): void {
  try {
    if (readAhead(reading())) setImmediate(goAhead, reading);
  } catch {
    // Whoever needs them reads them anew, and is told what is wrong.
  }
}

async function answer(reading: Reading, { method, input }: WorkerOrder): Promise<void> {
  let reply: WorkerReply;
  try {
    const implementation = methods[method] as (reading: Reading, input: unknown) => unknown;
    reply = { ok: true, value: await implementation(reading, input) };
  } catch (error) {
    reply = { ok: false, error: errorData(error) };
  }
  parentPort?.postMessage(reply);
}

// Most of what is asked here names places: they are read while the passphrase is still being tried.
shippedPlaces(resources);

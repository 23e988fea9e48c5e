import { parentPort, workerData } from 'node:worker_threads';
import { methods } from './all-methods';
import { errorData } from './error-data';
import { readAhead } from './figures/read-ahead';
import type { Reading } from './methods';
import { openEncrypted } from './store/open';
import type { WorkerData, WorkerOrder, WorkerReply } from './worker-messages';

const { path, key, resources } = workerData as WorkerData;
const db = openEncrypted(path, key, { salt: null, readonly: true });

parentPort?.on('message', (order: WorkerOrder) => void answer(order));
goAhead();

/** Reads what the table of figures is narrowed by, a little at a time, so that its first filter finds it there. */
function goAhead(): void {
  try {
    if (readAhead(reading())) setImmediate(goAhead);
  } catch {
    // Whoever needs them reads them anew, and is told what is wrong.
  }
}

function reading(): Reading {
  return { db, resources, now: new Date().toISOString() };
}

async function answer({ method, input }: WorkerOrder): Promise<void> {
  let reply: WorkerReply;
  try {
    const implementation = methods[method] as (reading: Reading, input: unknown) => unknown;
    reply = { ok: true, value: await implementation(reading(), input) };
  } catch (error) {
    reply = { ok: false, error: errorData(error) };
  }
  parentPort?.postMessage(reply);
}

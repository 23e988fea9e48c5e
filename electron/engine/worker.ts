import { parentPort, workerData } from 'node:worker_threads';
import { methods } from './all-methods';
import { errorData } from './error-data';
import type { Reading } from './methods';
import { openEncrypted } from './store/open';
import type { WorkerData, WorkerOrder, WorkerReply } from './worker-messages';

const { path, key, resources } = workerData as WorkerData;
const db = openEncrypted(path, key, { salt: null, readonly: true });

parentPort?.on('message', (order: WorkerOrder) => void answer(order));

async function answer({ method, input }: WorkerOrder): Promise<void> {
  const reading: Reading = { db, resources, now: new Date().toISOString() };
  let reply: WorkerReply;
  try {
    const implementation = methods[method] as (reading: Reading, input: unknown) => unknown;
    reply = { ok: true, value: await implementation(reading, input) };
  } catch (error) {
    reply = { ok: false, error: errorData(error) };
  }
  parentPort?.postMessage(reply);
}

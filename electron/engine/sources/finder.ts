import { parentPort, workerData } from 'node:worker_threads';
import { errorData } from '../error-data';
import { shippedPlaces, shippedProducts } from '../shipped';
import { openEncrypted } from '../store/open';
import { Batches } from './figure-batch';
import type { FinderData, FinderOrder, FinderReply } from './import-messages';
import { KEPT_PROBLEMS, sourceProblemOf } from './problems';
import { proposeSource } from './propose-source';
import { sheetById, sourceById } from './queries';
import type { ProblemList, Understood } from './queries';
import { extractSheet } from './understanding';

/**
 * The thread that finds the tables of an import and their figures in the rows as they were kept. It stays a little ahead
 * of the writing.
 */

const AHEAD = 12;

const { path, key, resources } = workerData as FinderData;
const db = openEncrypted(path, key, { salt: null, readonly: true });
// Rows are gone through from first to last: pages that were read are not wanted again.
db.pragma('cache_size=-4096');
// Whatever is asked needs them; they are made ready while the file is still read.
shippedPlaces(resources);
shippedProducts(resources);

let ahead = 0;
let goOn: (() => void) | null = null;

parentPort?.on('message', (order: FinderOrder) => {
  if (order === 'taken') {
    ahead -= 1;
    goOn?.();
    goOn = null;
  } else void answer(order).catch((error: unknown) => say({ kind: 'failed', error: errorData(error) }));
});

function say(reply: FinderReply): void {
  parentPort?.postMessage(reply, reply.kind === 'batch' ? [reply.batch.numbers.buffer] : []);
}

async function answer(order: Exclude<FinderOrder, 'taken'>): Promise<void> {
  if (order.kind === 'figures') say({ kind: 'done', problems: await find(order.importNumber, order.sheets) });
  else {
    const reading = { db, resources, now: new Date().toISOString() };
    say({ kind: 'proposed', proposed: proposeSource(reading, order.order) });
  }
}

async function find(importNumber: number, sheets: Understood['sheets']): Promise<ProblemList> {
  const problems: ProblemList = { count: 0, first: [] };
  const batches = new Batches(importNumber);
  const send = async (sheetId: number) => {
    const batch = batches.take(sheetId);
    if (batch === null) return;
    say({ kind: 'batch', batch });
    ahead += 1;
    if (ahead >= AHEAD) await new Promise<void>((resolve) => (goOn = resolve));
  };
  for (const { sheetId, proposal } of sheets) {
    if (proposal === null) continue;
    const sheet = sheetById(db, sheetId);
    const found = extractSheet({ db, resources }, sheet, sourceById(db, sheet.source), proposal.mapping);
    for (let next = found.next(); next.done !== true; next = found.next()) {
      if (next.value.kind === 'figure') {
        if (batches.add(next.value)) await send(sheetId);
      } else {
        problems.count += 1;
        if (problems.first.length < KEPT_PROBLEMS) problems.first.push(sourceProblemOf(sheet.info.name, next.value));
      }
    }
    await send(sheetId);
  }
  return problems;
}

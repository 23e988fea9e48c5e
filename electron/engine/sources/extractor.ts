import { parentPort, workerData } from 'node:worker_threads';
import { errorData } from '../error-data';
import { openEncrypted } from '../store/open';
import { Batches } from './figure-batch';
import type { ExtractorData, ExtractorReply } from './import-messages';
import { KEPT_PROBLEMS, sourceProblemOf } from './problems';
import { sheetById, sourceById } from './queries';
import type { ProblemList } from './queries';
import { extractSheet } from './understanding';

/** The thread that finds the figures of an import in the rows as they were kept, and stays a little ahead of the writing. */

const AHEAD = 8;

const { path, key, resources, importNumber, sheets } = workerData as ExtractorData;
let ahead = 0;
let goOn: (() => void) | null = null;

parentPort?.on('message', () => {
  ahead -= 1;
  goOn?.();
  goOn = null;
});

function say(reply: ExtractorReply): void {
  parentPort?.postMessage(reply, reply.kind === 'batch' ? [reply.batch.numbers.buffer] : []);
}

async function work(): Promise<ProblemList> {
  const ground = { db: openEncrypted(path, key, { salt: null, readonly: true }), resources };
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
    const sheet = sheetById(ground.db, sheetId);
    const found = extractSheet(ground, sheet, sourceById(ground.db, sheet.source), proposal.mapping);
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

void work()
  .then((problems) => say({ kind: 'done', problems }))
  .catch((error: unknown) => say({ kind: 'failed', error: errorData(error) }));

import { AppError } from '../../../shared/contract/errors';
import type { Sliced } from '../methods';
import type { Session } from '../store/session';
import { Thread } from '../thread';
import { workerCode } from '../worker-code';
import type { FigureBatch } from './figure-batch';
import type { ExtractorData, ExtractorReply, FigureWriterData, FigureWriterReply } from './import-messages';
import type { ProblemList, Understood } from './queries';

export interface Taken {
  figures: number;
  problems: ProblemList;
}

/**
 * Puts the figures of all sheets in under an import; nothing sees them before it is accepted. One thread finds them, another
 * writes them, and this one hands out the turns: each batch is one transaction among all other writes.
 */
export async function takeFigures(
  sliced: Sliced,
  importNumber: number,
  { sheets }: Understood,
  progress: (done: number) => void,
): Promise<Taken> {
  const { current } = sliced.sessions;
  if (current === null) throw AppError.of('store.locked', {});
  const writer = startWriter(current);
  const extractor = startExtractor(sliced, current, importNumber, sheets);
  let figures = 0;
  try {
    for (;;) {
      const found = await extractor.take();
      if (found.kind === 'failed') throw AppError.from(found.error);
      if (found.kind === 'done') return { figures, problems: found.problems };
      extractor.post('taken');
      await sliced.turn(() => written(writer, found.batch));
      figures += found.batch.raw.length;
      progress(figures);
    }
  } finally {
    await Promise.all([extractor.end(), writer.end()]);
  }
}

function startWriter({ path, key }: Session): Thread<FigureBatch, FigureWriterReply> {
  const workerData: FigureWriterData = { path, key: Uint8Array.from(key) };
  const { file, argv } = workerCode(import.meta.url, './sources/figure-writer.ts', './figure-writer.cjs');
  // No signal: what has begun to write ends its transaction, which takes a moment.
  return new Thread(file, { argv, workerData, resourceLimits: SMALL, signal: null, lost });
}

function startExtractor(
  { resources, signal }: Sliced,
  { path, key }: Session,
  importNumber: number,
  sheets: Understood['sheets'],
): Thread<'taken', ExtractorReply> {
  const workerData: ExtractorData = { path, key: Uint8Array.from(key), resources, importNumber, sheets };
  const { file, argv } = workerCode(import.meta.url, './sources/extractor.ts', './extractor.cjs');
  return new Thread(file, { argv, workerData, resourceLimits: SMALL, signal, lost });
}

/** Most of what these threads make is gone at once. */
const SMALL = { maxYoungGenerationSizeMb: 16 };

const lost = () => AppError.of('source.memory', {});

async function written(writer: Thread<FigureBatch, FigureWriterReply>, batch: FigureBatch): Promise<void> {
  writer.post(batch, [batch.numbers.buffer]);
  const reply = await writer.take();
  if (!reply.ok) throw AppError.from(reply.error);
}

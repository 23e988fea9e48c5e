import type { Output } from '../../../shared/contract/contract';
import { readInWorker } from '../readers/host';
import { boundsOf } from '../readers/limits';
import type { Sliced, Writing } from '../methods';
import { readingLimitsOf } from '../settings/reading-queries';
import { saveRecord } from '../store/records';
import { acceptImport, makeCount } from './accept-import';
import { abandon, beginSource, keepBytes, keepSheets, quietly } from './hidden-source';
import type { HiddenSource, ReadAs } from './hidden-source';
import { withThreads } from './import-threads';
import type { Importing } from './import-threads';
import { importOf, sheetsOf, sourceByDigest, sourceById } from './queries';
import { readFileBytes } from './read-file';
import type { FileBytes } from './read-file';
import { dayIn, namedBy, questionsOf, understand } from './understand';

type Imported = Output<'sources.import'>;

/** Brings a file in: opens the source that is there already, or reads, keeps and proposes it, and takes it if told so. */
export function importFile(sliced: Sliced, path: string, accept: boolean): Promise<Imported> {
  return withThreads(sliced, (importing) => importWith(importing, path, accept));
}

/** The same with the threads of an import that goes on, as of several files one after another. */
export async function importWith(importing: Importing, path: string, accept: boolean): Promise<Imported> {
  const bounds = boundsOf(readingLimitsOf(importing.db));
  return takeBytes(importing, await readFileBytes(path, importing.signal, bounds), accept);
}

/** The same for bytes that lie in memory. */
export function importBytes(sliced: Sliced, file: FileBytes, accept: boolean): Promise<Imported> {
  return withThreads(sliced, (importing) => takeBytes(importing, file, accept));
}

async function takeBytes(importing: Importing, file: FileBytes, accept: boolean): Promise<Imported> {
  const known = sourceByDigest(importing.db, file.sha256)?.id ?? null;
  const id = known ?? (await proposeNew(importing, file, !accept));
  if (accept && importOf(importing.db, id).state === 'reading') await acceptNew(importing, id, known === null);
  if (importOf(importing.db, id).state !== 'reading') await revive(importing, id);
  return summary(importing, id);
}

/** Reads and proposes a file that isn't there yet; gives the id of its hidden source. */
async function proposeNew(sliced: Importing, file: FileBytes, count: boolean): Promise<string> {
  const { fileName, sha256, bytes } = file;
  const begun = await beginSource(sliced, { fileName, sha256, size: bytes.length });
  try {
    const { savedOn } = await readInto(sliced, begun, file);
    const { understood, figures, problems } = await understand(sliced, begun.id, { recipe: 'fitting' }, count ? 1 : 0);
    await sliced.slice((db) => {
      const saving = quietly(db, sliced.now);
      saveRecord(saving, 'import', begun.importId, { mapping: understood, figures, problems });
      const takenOn = dayIn(understood) ?? savedOn;
      const questions = questionsOf(understood, takenOn);
      saveRecord(saving, 'source', begun.id, { ...namedBy(understood), takenOn, questions });
    });
    return begun.id;
  } catch (error) {
    await abandon(sliced, begun, true);
    throw error;
  }
}

async function readInto(sliced: Importing, { id }: HiddenSource, { bytes, fileName }: FileBytes): Promise<ReadAs> {
  const tell = (share: number) => sliced.progress({ stage: 'read', done: Math.round(share * 100), total: 100 });
  tell(0);
  sliced.threads.start();
  const messages = readInWorker(bytes, fileName, {
    signal: sliced.signal,
    wish: null,
    limits: readingLimitsOf(sliced.db),
  });
  const [read] = await both(keepSheets(sliced, id, messages, tell), keepBytes(sliced, id, bytes));
  await sliced.threads.sync();
  // A day to come is that of a clock that was wrong.
  const savedOn = read.savedOn !== null && read.savedOn <= sliced.now.slice(0, 10) ? read.savedOn : null;
  const about: ReadAs = { ...read, savedOn };
  await sliced.slice((db) => void saveRecord(quietly(db, sliced.now), 'source', id, { ...about }));
  return about;
}

/** What both come to. Where one fails, the other is waited for: whoever cleans up must not be overtaken by it. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** Takes a proposal at once; where that fails, what was read for it goes too, unless it lay there before. */
async function acceptNew(sliced: Importing, id: string, readForIt: boolean): Promise<void> {
  const { mapping, number } = importOf(sliced.db, id);
  try {
    await acceptImport(sliced, id, mapping, { takenOn: null });
  } catch (error) {
    if (readForIt) await abandon(sliced, { id, importNumber: number }, true);
    throw error;
  }
}

/** A source that was deleted, or whose import was undone, counts again; one that is there stays as it is. */
async function revive(sliced: Sliced, id: string): Promise<void> {
  const { state, figures } = importOf(sliced.db, id);
  const { deletedAt, fileName } = sourceById(sliced.db, id);
  if (deletedAt === null && state === 'accepted') return;
  await sliced.commit((writing) => {
    writing.named({ count: figures, title: fileName });
    showAgain(writing, id);
  });
}

function showAgain(writing: Writing, id: string): void {
  const { state, id: importId } = importOf(writing.db, id);
  if (state !== 'accepted') makeCount(writing, id, importId);
  saveRecord(writing, 'source', id, { deletedAt: null });
}

/** What an import is answered with. */
function summary({ db }: Sliced, sourceId: string): Imported {
  const { mapping, figures, problems } = importOf(db, sourceId);
  const proposals = new Map(mapping.sheets.map(({ sheetId, proposal }) => [sheetId, proposal]));
  return {
    sourceId,
    figures,
    problems: problems.first,
    sheets: sheetsOf(db, sourceId).map(({ id, info }) => ({
      name: info.name,
      mapping: proposals.get(id)?.mapping ?? null,
    })),
  };
}

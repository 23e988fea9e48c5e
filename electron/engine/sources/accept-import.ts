import { AppError } from '../../../shared/contract/errors';
import type { Writing } from '../methods';
import { saveRecord } from '../store/records';
import { abandon, beginImport, quietly } from './hidden-source';
import type { Importing } from './import-threads';
import { importOf, importsIn, removeSome, sourceById } from './queries';
import type { Understood } from './queries';
import { takeFigures } from './take-figures';
import { goingBy, questionsOf } from './understand';

/** Figures that lie ready under an import of their own, and count once `finish` has run in a commit. */
export interface ReadyImport {
  figures: number;
  /** Makes them count, as part of the caller's step. */
  finish(writing: Writing): void;
  /** Takes them away again. */
  drop(): Promise<void>;
}

/**
 * Puts the figures of a source in, in slices, as an import that nothing sees. What is accepted or was proposed before
 * stays until the import is made to count.
 *
 * @param publisher whom a person has just named; left out: whom the source names
 */
export async function readyImport(
  sliced: Importing,
  sourceId: string,
  mapping: Understood,
  publisher: string | null = sourceById(sliced.db, sourceId).publisher,
): Promise<ReadyImport> {
  const { figures: expected } = importOf(sliced.db, sourceId);
  const begun = await beginImport(sliced, sourceId, mapping);
  try {
    const taken = await takeFigures(sliced, begun.importNumber, goingBy(publisher, mapping), (done) =>
      sliced.progress({ stage: 'accept', done, total: expected === 0 ? null : Math.max(expected, done) }),
    );
    await sliced.slice((db) => void saveRecord(quietly(db, sliced.now), 'import', begun.importId, { ...taken }));
    return {
      figures: taken.figures,
      finish: (writing) => makeCount(writing, sourceId, begun.importId),
      drop: () => abandon(sliced, begun, false),
    };
  } catch (error) {
    await abandon(sliced, begun, false);
    throw error;
  }
}

/** What is said of a file as it is accepted; a publisher that is left out is the one that the source names. */
export interface SaidOfFile {
  takenOn: string | null;
  publisher?: string | null | undefined;
}

/** Accepts what was proposed for a source, and whatever else belongs to it; one step. @throws AppError `source.already-accepted` */
export async function acceptImport(
  sliced: Importing,
  sourceId: string,
  mapping: Understood,
  { takenOn, publisher }: SaidOfFile,
  also: (writing: Writing) => void = () => undefined,
): Promise<number> {
  if (importOf(sliced.db, sourceId).state !== 'reading') throw AppError.of('source.already-accepted', {});
  const ready = await readyImport(sliced, sourceId, mapping, publisher);
  await sliced.commit((writing) => {
    writing.named({ count: ready.figures, title: sourceById(writing.db, sourceId).fileName });
    ready.finish(writing);
    showSource(writing, sourceId, mapping, takenOn);
    also(writing);
  });
  return ready.figures;
}

/** Shows a source that was only proposed, as part of the caller's step. */
export function showSource(writing: Writing, sourceId: string, mapping: Understood, takenOn: string | null): void {
  const day = takenOn ?? sourceById(writing.db, sourceId).takenOn;
  saveRecord(writing, 'source', sourceId, { deletedAt: null, takenOn: day, questions: questionsOf(mapping, day) });
}

/**
 * Makes an import count in place of the accepted one, and drops the proposal that it came of. It is first saved as
 * undone, outside of the step: undo goes back to that, never to "reading", which the next start would sweep away.
 */
export function makeCount(writing: Writing, sourceId: string, importId: string): void {
  saveRecord({ ...writing, step: () => null }, 'import', importId, { state: 'undone' });
  for (const other of importsIn(writing.db, sourceId, ['accepted', 'reading'])) {
    if (other.state === 'accepted') saveRecord(writing, 'import', other.id, { state: 'undone' });
    else removeSome(writing.db, other.number, null, 0);
  }
  saveRecord(writing, 'import', importId, { state: 'accepted' });
}

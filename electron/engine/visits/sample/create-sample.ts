import path from 'node:path';
import type { Sliced } from '../../methods';
import { listPacks } from '../../packs/queries';
import { importWith } from '../../sources/import-file';
import { withThreads } from '../../sources/import-threads';
import { sourceById, sourceRows } from '../../sources/queries';
import { saveRecord } from '../../store/records';
import { sampleVisits } from '../queries';
import { readSample, sampleFolder } from './content';
import type { SampleSource } from './content';
import { makeSample } from './make-sample';

/** Steps of the sample that follow each other are one, so that one undo takes all of it back. */
const mergeKey = 'sample';

/**
 * Imports the sample's real files, then makes its people, points, visit and pack over their figures. Where the sample is
 * there already it is given back as it is.
 */
export async function createSample(sliced: Sliced): Promise<{ visitId: string; packId: string }> {
  const known = existing(sliced);
  if (known !== null) return known;
  const content = readSample(sliced.resources);
  const joined = joinSteps(sliced);
  const own = new Set(sourceRows(sliced.db).map((source) => source.id));
  const imported: { id: string; source: SampleSource }[] = [];
  await withThreads(joined, async (importing) => {
    for (const [i, source] of content.sources.entries()) {
      sliced.progress({ stage: 'sample', done: i, total: content.sources.length });
      const { sourceId } = await importWith(importing, path.join(sampleFolder(sliced.resources), source.file), true);
      if (!own.has(sourceId)) imported.push({ id: sourceId, source });
    }
  });
  return joined.commit((writing) => {
    for (const { id, source } of imported) {
      const { publisher, dataset, credit } = source;
      // When the files were downloaded isn't known to the day, and is not asked of somebody who tries the program.
      const questions = sourceById(writing.db, id).questions.filter(({ field }) => field !== 'taken-on');
      saveRecord(writing, 'source', id, { publisher, dataset, credit, questions, sample: true });
    }
    return makeSample(writing, content);
  });
}

function existing({ db }: Sliced): { visitId: string; packId: string } | null {
  for (const { id } of sampleVisits(db)) {
    const [pack] = listPacks(db, id);
    if (pack !== undefined) return { visitId: id, packId: pack.id };
  }
  return null;
}

/** The same means, with every commit in one step. */
function joinSteps(sliced: Sliced): Sliced {
  return {
    ...sliced,
    get db() {
      return sliced.db;
    },
    // Work that reports its own progress would make the bar jump back at each file.
    progress: () => undefined,
    commit: (work) =>
      sliced.commit((writing) => {
        writing.named({}, mergeKey);
        return work({ ...writing, named: () => undefined });
      }),
  };
}

import { AppError } from '../../../shared/contract/errors';
import type { Sliced } from '../methods';
import { readingLimitsOf } from '../settings/reading-queries';
import { sourceById } from '../sources/queries';
import { saveRecord } from '../store/records';
import { bytesOfSource, passagesOfSource, textOfSource } from './queries';
import { readWord } from './read-text';
import type { ReadChanges, ReadText } from './read-text';

/** What a Word file says with all its tracked changes accepted, and with all of them rejected. */
async function bothReadings(
  sliced: Sliced,
  sourceId: string,
): Promise<Record<ReadChanges, Pick<ReadText, 'body' | 'headings'>> | null> {
  const bytes = bytesOfSource(sliced.db, sourceId);
  // An archive, by its first letters: of the texts only Word files are one.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const file = { bytes, fileName: sourceById(sliced.db, sourceId).fileName };
  const limits = readingLimitsOf(sliced.db);
  const accepted = await readWord(file, sliced.signal, limits, 'accepted');
  return { accepted, rejected: await readWord(file, sliced.signal, limits, 'rejected') };
}

/** How a text with tracked changes is read; null where it has none. */
export async function trackedChanges(
  sliced: Sliced,
  sourceId: string,
): Promise<{ readAs: ReadChanges; fixed: boolean } | null> {
  const both = await bothReadings(sliced, sourceId);
  if (both === null || both.accepted.body === both.rejected.body) return null;
  const { body } = textOfSource(sliced.db, sourceId);
  const fixed = passagesOfSource(sliced.db, sourceId).length > 0;
  return { readAs: body === both.rejected.body ? 'rejected' : 'accepted', fixed };
}

/** Reads the text so. Once something was taken its passages hold on to the words as they stand. */
export async function readAgainAs(sliced: Sliced, sourceId: string, changes: ReadChanges): Promise<void> {
  const both = await bothReadings(sliced, sourceId);
  const { id, title } = textOfSource(sliced.db, sourceId);
  if (both === null) return;
  if (passagesOfSource(sliced.db, sourceId).length > 0)
    throw AppError.of('record.in-use', { kind: 'text', id, by: title });
  await sliced.commit((writing) => {
    writing.named({ title });
    saveRecord(writing, 'text', id, both[changes]);
  });
}

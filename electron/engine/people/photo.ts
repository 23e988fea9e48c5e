import { AppError } from '../../../shared/contract/errors';
import type { Photo } from '../../../shared/contract/people';
import type { Writing } from '../methods';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { personById, photoOf } from './queries';

/** First bytes of the two formats that are kept. */
const STARTS: Readonly<Record<Photo['mime'], readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/**
 * Keeps somebody's photo, or takes it away.
 * @throws AppError `photo.unreadable` where the bytes are no picture of the kind that they are said to be
 */
export function setPhoto(writing: Writing, personId: string, photo: Photo | null): void {
  const { name } = personById(writing.db, personId);
  writing.named({ title: name });
  const before = photoOf(writing.db, personId);
  if (photo === null) {
    if (before !== null) deleteRecord(writing, 'photo', before.id);
    return;
  }
  const bytes = Buffer.from(photo.data, 'base64');
  if (!STARTS[photo.mime].every((byte, at) => bytes[at] === byte)) throw AppError.of('photo.unreadable', {});
  if (before === null) createRecord(writing, 'photo', { personId, ...photo });
  else saveRecord(writing, 'photo', before.id, photo);
}

/** A photo as the window gets it. */
export function photoShown(kept: Photo | null): Photo | null {
  if (kept === null) return null;
  const { mime, data, width, height, source, asOf } = kept;
  return { mime, data, width, height, source, asOf };
}

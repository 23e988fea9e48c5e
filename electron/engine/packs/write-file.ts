import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../shared/contract/errors';

/** What is known of a file before it stands in its place. */
export interface WrittenFile {
  sha256: string;
  size: number;
}

/**
 * Writes a file whole or not at all: aside in the same folder, synced, then renamed over what was there. `record` is
 * run before the rename, so that no file ever stands outside that nobody wrote down; where it throws there is no file.
 * @throws AppError `file.unwritable`, and what `record` throws
 */
export async function writeWhole(
  target: string,
  bytes: Uint8Array,
  record: (file: WrittenFile) => Promise<void>,
): Promise<WrittenFile> {
  return writePieces(target, (put) => put(bytes), record);
}

/** The same for a file that comes in pieces; where `write` throws there is no file. */
export async function writePieces(
  target: string,
  write: (put: (bytes: Uint8Array) => Promise<void>) => Promise<void>,
  record: (file: WrittenFile) => Promise<void>,
): Promise<WrittenFile> {
  const aside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.part`);
  const hash = createHash('sha256');
  let size = 0;
  await onDisk(target, aside, () =>
    writeSynced(aside, (put) =>
      write(async (bytes) => {
        hash.update(bytes);
        size += bytes.length;
        await put(bytes);
      }),
    ),
  );
  const written = { sha256: hash.digest('hex'), size };
  try {
    await record(written);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await onDisk(target, aside, () => rename(aside, target));
  return written;
}

export async function writeSynced(
  file: string,
  write: (put: (bytes: Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'wx');
  try {
    await write((bytes) => handle.writeFile(bytes));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What the disk refuses becomes `file.unwritable`, and nothing is left aside. */
export async function onDisk(target: string, aside: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Where the folder is none, there is nothing to take away either.
    await rm(aside, { force: true }).catch(() => undefined);
    if (error instanceof AppError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw AppError.of('file.unwritable', { path: target, detail }, { file: target });
  }
}

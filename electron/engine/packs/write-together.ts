import { createHash, randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../shared/contract/errors';
import { onDisk, writeSynced } from './write-file';
import type { WrittenFile } from './write-file';

/** A file of several that stand together or not at all. */
export interface Wanted {
  target: string;
  bytes: () => Promise<Uint8Array>;
}

export interface Together {
  signal: AbortSignal;
  /** Before each file, and once more when all are written aside. */
  progress: (done: number) => void;
  /** Runs before the first file takes its place, so that none ever stands outside that nobody wrote down. */
  record: (files: WrittenFile[]) => Promise<void>;
}

interface Aside extends WrittenFile {
  target: string;
  aside: string;
  /** Where what stood in its place waits meanwhile. */
  was: string;
}

/**
 * Writes all files or none: each aside in its folder, then recorded, then all renamed; what stood in their places comes
 * back where one of them can't.
 * @throws AppError `file.unwritable`, `call.cancelled`, and what `record` throws
 */
export async function writeTogether(
  wanted: readonly Wanted[],
  { signal, progress, record }: Together,
): Promise<WrittenFile[]> {
  const asides: Aside[] = [];
  try {
    for (const { target, bytes } of wanted) {
      progress(asides.length);
      asides.push(await writeAside(target, await bytes()));
      if (signal.aborted) throw AppError.of('call.cancelled', {});
    }
    progress(asides.length);
    await record(asides.map(({ sha256, size }) => ({ sha256, size })));
    await replaceAll(asides);
  } finally {
    await Promise.all(asides.map(({ aside }) => rm(aside, { force: true })));
  }
  return asides.map(({ sha256, size }) => ({ sha256, size }));
}

async function writeAside(target: string, bytes: Uint8Array): Promise<Aside> {
  const near = (end: string) => path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.${end}`);
  const aside = near('part');
  await onDisk(target, aside, () => writeSynced(aside, (put) => put(bytes)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { target, aside, was: near('was'), sha256, size: bytes.length };
}

async function replaceAll(asides: readonly Aside[]): Promise<void> {
  const begun: { file: Aside; stood: boolean }[] = [];
  try {
    for (const file of asides) {
      const stood = await setAside(file);
      begun.push({ file, stood });
      await onDisk(file.target, file.aside, () => rename(file.aside, file.target));
    }
  } catch (error) {
    for (const { file, stood } of begun.toReversed()) {
      await rm(file.target, { force: true }).catch(() => undefined);
      if (stood) await rename(file.was, file.target);
    }
    throw error;
  }
  await Promise.all(asides.map(({ was }) => rm(was, { force: true })));
}

/** Moves what stands in a file's place out of the way; gives whether there was any. */
async function setAside({ target, aside, was }: Aside): Promise<boolean> {
  let stood = true;
  await onDisk(target, aside, async () => {
    try {
      await rename(target, was);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      stood = false;
    }
  });
  return stood;
}

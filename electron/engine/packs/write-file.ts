import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../shared/contract/errors';

/**
 * Writes a file whole or not at all: aside in the same folder, synced, then renamed over what was there.
 * @throws AppError `file.unwritable`
 */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<{ sha256: string; size: number }> {
  const aside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.part`);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    const detail = error instanceof Error ? error.message : String(error);
    throw AppError.of('file.unwritable', { path: target, detail }, { file: target });
  }
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
}

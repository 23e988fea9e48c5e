import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../shared/contract/errors';
import { withinBounds, type Bounds } from '../readers/limits';

/** A file as it lies on disk. */
export interface FileBytes {
  fileName: string;
  bytes: Uint8Array;
  sha256: string;
}

const PIECE = 4 * 1024 * 1024;

/**
 * Reads a whole file and its digest, without holding the thread for long.
 * @throws AppError `file.missing`, `file.unreadable`, `source.limit`, `call.cancelled`
 */
export async function readFileBytes(path: string, signal: AbortSignal, bounds: Bounds): Promise<FileBytes> {
  const handle = await opened(path);
  try {
    const { size } = await handle.stat();
    withinBounds(bounds, 'fileBytes', size, basename(path));
    const bytes = new Uint8Array(size);
    const hash = createHash('sha256');
    let at = 0;
    while (at < size) {
      if (signal.aborted) throw AppError.of('call.cancelled', {});
      const { bytesRead } = await handle.read(bytes, at, Math.min(PIECE, size - at));
      if (bytesRead === 0) break;
      hash.update(bytes.subarray(at, at + bytesRead));
      at += bytesRead;
    }
    return { fileName: basename(path), bytes: bytes.subarray(0, at), sha256: hash.digest('hex') };
  } catch (error) {
    throw error instanceof AppError ? error : unreadable(path, error);
  } finally {
    await handle.close();
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw AppError.of('file.missing', { path });
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): AppError {
  return AppError.of('file.unreadable', { path, detail: error instanceof Error ? error.message : String(error) });
}

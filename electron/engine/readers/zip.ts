import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '../../../shared/contract/errors';
import { within, withinBounds, type Bounds } from './limits';

/** A zip archive held in memory. Parts are found whatever the case of their names and the way their slashes lean. */
export interface Archive {
  /** Names as the archive writes them, slashes straight. */
  names: readonly string[];
  /** What all parts together say that they unpack to. */
  unpackedBytes: number;
  has(name: string): boolean;
  /**
   * The bytes of one part, unpacked as they are asked for. Length and CRC are checked at the end of it.
   * @throws AppError `source.damaged`
   */
  read(name: string): AsyncIterable<Uint8Array>;
}

/**
 * Opens a zip archive and checks it against the limits before anything is unpacked.
 * @throws AppError `source.damaged`, `source.encrypted`, `source.limit`
 */
export async function openArchive(bytes: Uint8Array, bounds: Bounds): Promise<Archive> {
  const zip = await opened(bytes);
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of listed(zip)) {
    if (entry.fileName.endsWith('/')) continue;
    const key = keyOf(entry.fileName);
    if (entries.has(key)) throw AppError.of('source.damaged', { part: entry.fileName });
    if (!isNamedAlike(bytes, entry)) throw AppError.of('source.damaged', { part: entry.fileName });
    if (entry.isEncrypted()) throw AppError.of('source.encrypted', {});
    entries.set(key, entry);
    within('parts', entries.size);
    unpacked += entry.uncompressedSize;
    withinBounds(bounds, 'unpackedBytes', unpacked);
  }
  return {
    names: [...entries.values()].map((entry) => entry.fileName.replaceAll('\\', '/')),
    unpackedBytes: unpacked,
    has: (name) => entries.has(keyOf(name)),
    read: (name) => unpack(zip, entries.get(keyOf(name)), name),
  };
}

/**
 * A part is named in the archive's directory and again before its bytes; no checksum covers either. Where they differ a
 * part is missed in silence, such as the one that says which numbers are dates.
 */
function isNamedAlike(bytes: Uint8Array, { fileNameRaw, relativeOffsetOfLocalHeader: at }: Entry): boolean {
  const local = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(
    at + 30,
    at + 30 + fileNameRaw.length,
  );
  return local.equals(fileNameRaw);
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
      strictFileNames: false,
    });
  } catch {
    throw AppError.of('source.damaged', { part: '' });
  }
}

async function* listed(zip: ZipFile): AsyncGenerator<Entry> {
  within('parts', zip.entryCount);
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw AppError.of('source.damaged', { part: '' });
  }
}

async function* unpack(zip: ZipFile, entry: Entry | undefined, name: string): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw AppError.of('source.damaged', { part: name });
  let sum = 0;
  let length = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk;
      sum = crc32(bytes, sum);
      length += bytes.length;
      if (length > entry.uncompressedSize) throw new RangeError('longer than it says');
      yield bytes;
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw AppError.of('source.damaged', { part: name });
  }
  if (sum !== entry.crc32) throw AppError.of('source.damaged', { part: name });
}

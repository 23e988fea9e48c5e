import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';

/**
 * The files of a package that we ourselves have just written, in order. For files from outside there is the reader
 * with its limits: this one trusts what it reads.
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('no directory in the package');
  const files = new Map<string, Uint8Array>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) files.set(name, content(file, at));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return files;
}

function content(file: Buffer, directory: number): Uint8Array {
  const method = file.readUInt16LE(directory + 10);
  const size = file.readUInt32LE(directory + 20);
  const local = file.readUInt32LE(directory + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const packed = file.subarray(start, start + size);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`unknown packing ${String(method)}`);
}

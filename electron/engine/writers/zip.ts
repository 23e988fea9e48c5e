import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** First of January 1980, the earliest time that a zip can tell: all entries bear it, so equal content is equal bytes. */
const dosDate = 0x0021;
const dosTime = 0;

interface Entry {
  name: Buffer;
  crc: number;
  size: number;
  packed: Uint8Array;
  offset: number;
}

/** Packs files in the order given (APPNOTE 6.3.10, deflate, no zip64: each file and the whole below 4 GiB). */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const entry = {
      name: Buffer.from(path, 'utf8'),
      crc: crc32(content),
      size: content.length,
      packed: deflateRawSync(content, { level: 5 }),
      offset,
    };
    const header = localHeader(entry);
    parts.push(header, entry.packed);
    offset += header.length + entry.packed.length;
    entries.push(entry);
  }
  const directory = Buffer.concat(entries.map(directoryEntry));
  return new Uint8Array(Buffer.concat([...parts, directory, endOfDirectory(entries.length, directory.length, offset)]));
}

/** Flag 11: names are UTF-8. Method 8: deflate. */
function common(entry: Entry, at: Buffer, from: number): void {
  at.writeUInt16LE(20, from);
  at.writeUInt16LE(0x0800, from + 2);
  at.writeUInt16LE(8, from + 4);
  at.writeUInt16LE(dosTime, from + 6);
  at.writeUInt16LE(dosDate, from + 8);
  at.writeUInt32LE(entry.crc, from + 10);
  at.writeUInt32LE(entry.packed.length, from + 14);
  at.writeUInt32LE(entry.size, from + 18);
  at.writeUInt16LE(entry.name.length, from + 22);
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  common(entry, header, 4);
  return Buffer.concat([header, entry.name]);
}

function directoryEntry(entry: Entry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  common(entry, header, 6);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, entry.name]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

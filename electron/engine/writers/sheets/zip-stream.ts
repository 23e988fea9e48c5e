import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** Takes bytes on their way to a file. */
export type Put = (bytes: Uint8Array) => Promise<void>;

interface Entry {
  name: Buffer;
  crc: number;
  size: number;
  packed: number;
  offset: number;
}

const dosDate = 0x0021;
/** Sizes follow the content (bit 3); names are UTF-8 (bit 11). */
const flags = 0x0808;
const deflate = 8;

/**
 * A zip file that is written as its parts come, so that none is ever held whole (APPNOTE 6.3.10, data descriptors, no
 * zip64: each part and the whole stay below 4 GiB).
 */
export class ZipStream {
  readonly #put: Put;
  readonly #entries: Entry[] = [];
  #offset = 0;

  constructor(put: Put) {
    this.#put = put;
  }

  /** Adds a part; `write` gives its text piece by piece and waits for each. */
  async add(path: string, write: (text: (piece: string) => Promise<void>) => Promise<void>): Promise<void> {
    const entry: Entry = { name: Buffer.from(path, 'utf8'), crc: 0, size: 0, packed: 0, offset: this.#offset };
    await this.#send(localHeader(entry));
    const packing = createDeflateRaw({ level: 4 });
    const sent = (async () => {
      for await (const chunk of packing) {
        const bytes = chunk as Uint8Array;
        entry.packed += bytes.length;
        await this.#send(bytes);
      }
    })();
    try {
      await write(async (piece) => {
        const bytes = Buffer.from(piece, 'utf8');
        entry.crc = crc32(bytes, entry.crc);
        entry.size += bytes.length;
        if (!packing.write(bytes)) await once(packing, 'drain');
      });
      packing.end();
    } catch (error) {
      packing.destroy();
      await sent.catch(() => undefined);
      throw error;
    }
    await sent;
    await this.#send(descriptor(entry));
    this.#entries.push(entry);
  }

  /** Writes the directory; nothing may be added after. */
  async end(): Promise<void> {
    const start = this.#offset;
    for (const entry of this.#entries) await this.#send(directoryEntry(entry));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(this.#offset - start, 12);
    end.writeUInt32LE(start, 16);
    await this.#send(end);
  }

  async #send(bytes: Uint8Array): Promise<void> {
    this.#offset += bytes.length;
    await this.#put(bytes);
  }
}

function localHeader({ name }: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(deflate, 8);
  header.writeUInt16LE(dosDate, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor({ crc, packed, size }: Entry): Buffer {
  const after = Buffer.alloc(16);
  after.writeUInt32LE(0x08074b50, 0);
  after.writeUInt32LE(crc, 4);
  after.writeUInt32LE(packed, 8);
  after.writeUInt32LE(size, 12);
  return after;
}

function directoryEntry({ name, crc, packed, size, offset }: Entry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(deflate, 10);
  header.writeUInt16LE(dosDate, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

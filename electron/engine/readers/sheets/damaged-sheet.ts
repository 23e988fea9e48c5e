import type { CFB, ParsingOptions, read } from '@e965/xlsx';
import { AppError } from '../../../../shared/contract/errors';

/** Records of the binary formats (MS-XLS 2.3): what names a sheet and where it begins, and the end of a part. */
const BOUND_SHEET = 0x85;
const END = 0x0a;
/** A file that is larger is not read over and over only to say more of it. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Library {
  read: typeof read;
  CFB: typeof CFB;
}

/**
 * The error of a binary workbook that cannot be read: with the sheet where it stops, if that can be found. The library
 * does not say so; a workbook is therefore read again by pieces.
 */
export function damagedWorkbook(library: Library, bytes: Buffer, options: ParsingOptions): AppError {
  const name = bytes.length > MOST_BYTES ? null : failing(library, bytes, options);
  if (name === null) return AppError.of('source.damaged', { part: 'workbook' });
  return AppError.of('source.damaged', { part: '' }, { sheet: name });
}

function failing(library: Library, bytes: Buffer, options: ParsingOptions): string | null {
  const reads = (piece: Buffer, only: ParsingOptions) => {
    try {
      library.read(piece, { ...options, ...only });
      return true;
    } catch {
      return false;
    }
  };
  try {
    if (bytes[0] === 0x50) {
      const { SheetNames: names } = library.read(bytes, { bookSheets: true });
      return names.find((_, at) => !reads(bytes, { sheets: at })) ?? null;
    }
    const stream = streamOf(library, bytes);
    const sheets = sheetsOf(stream).toSorted((a, b) => a.from - b.from);
    if (!reads(stream.subarray(0, sheets[0]?.from ?? 0), {})) return null;
    return sheets.find((_, at) => !reads(stream.subarray(0, sheets[at + 1]?.from), {}))?.name ?? null;
  } catch {
    return null;
  }
}

/** The records of the workbook, which old programs write without a compound file around them. */
function streamOf({ CFB: compound }: Library, bytes: Buffer): Buffer {
  if (bytes[0] !== 0xd0) return bytes;
  const container = compound.read(bytes, { type: 'buffer' });
  const found = compound.find(container, '/Workbook') ?? compound.find(container, '/Book');
  return Buffer.from(found?.content ?? []);
}

/** The sheets that the workbook names before the first of them, each with the place of its first record. */
function sheetsOf(stream: Buffer): { name: string; from: number }[] {
  const sheets: { name: string; from: number }[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const record = stream.readUInt16LE(at);
    if (record === END) break;
    if (record === BOUND_SHEET) sheets.push({ name: nameAt(stream, at + 10), from: stream.readUInt32LE(at + 4) });
  }
  return sheets;
}

/** A sheet's name: its length, in Excel 97 whether it is in UTF-16, its letters. */
function nameAt(stream: Buffer, at: number): string {
  const length = stream.readUInt8(at);
  const isOf97 = stream.readUInt16LE(4) >= 0x600;
  if (!isOf97) return stream.toString('latin1', at + 1, at + 1 + length);
  const isWide = (stream.readUInt8(at + 1) & 1) === 1;
  return isWide
    ? stream.toString('utf16le', at + 2, at + 2 + length * 2)
    : stream.toString('latin1', at + 2, at + 2 + length);
}

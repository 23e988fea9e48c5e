import { AppError } from '../../../shared/contract/errors';
import { openArchive, type Archive } from './zip';

/** What can be read, with what its reader needs. */
export type Readable = { format: 'xlsx'; archive: Archive } | { format: 'csv' };

/** The names under which `source.old-format` and `source.unsupported` say what a file is. */
export type OtherFormat =
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'html'
  | 'spreadsheetml'
  | 'docx'
  | 'doc'
  | 'pptx'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'rtf'
  | 'binary';

/**
 * What a file is, by its bytes and never by its name.
 * @throws AppError `source.empty`, `source.encrypted`, `source.damaged`, `source.old-format`, `source.unsupported`
 */
export async function kindOf(bytes: Uint8Array): Promise<Readable> {
  if (bytes.length === 0) throw AppError.of('source.empty', {});
  if (starts(bytes, [0x50, 0x4b])) return ofArchive(await openArchive(bytes));
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw ofCompound(bytes);
  const other = MAGIC.find(([signature]) => starts(bytes, signature))?.[1];
  if (other !== undefined)
    throw AppError.of(other === 'xls' ? 'source.old-format' : 'source.unsupported', { found: other });
  const head = beginning(bytes);
  if (head.startsWith('<')) throw ofMarkup(head);
  if (isBinary(bytes)) throw AppError.of('source.unsupported', { found: 'binary' });
  return { format: 'csv' };
}

const MAGIC: readonly (readonly [readonly number[], OtherFormat])[] = [
  [[0x09, 0x08, 0x10, 0x00], 'xls'],
  [[0x09, 0x08, 0x08, 0x00], 'xls'],
  [[0x09, 0x04, 0x06, 0x00], 'xls'],
  [[0x09, 0x02, 0x06, 0x00], 'xls'],
  [[0x09, 0x00, 0x04, 0x00], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x1f, 0x8b], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
];

async function ofArchive(archive: Archive): Promise<Readable> {
  if (archive.has('xl/workbook.bin')) throw AppError.of('source.unsupported', { found: 'xlsb' });
  if (archive.has('word/document.xml')) throw AppError.of('source.unsupported', { found: 'docx' });
  if (archive.has('ppt/presentation.xml')) throw AppError.of('source.unsupported', { found: 'pptx' });
  if (archive.has('content.xml') && archive.has('mimetype')) throw AppError.of('source.unsupported', { found: 'ods' });
  if (archive.has('[Content_Types].xml') && archive.has('_rels/.rels')) return { format: 'xlsx', archive };
  throw AppError.of('source.unsupported', { found: 'archive' });
}

/** An OLE compound file: an encrypted workbook, an old workbook or an old document; told apart by its stream names. */
function ofCompound(bytes: Uint8Array): AppError {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => names.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return AppError.of('source.encrypted', {});
  if (holds('WordDocument')) return AppError.of('source.unsupported', { found: 'doc' });
  return AppError.of('source.old-format', { found: 'xls' });
}

function ofMarkup(head: string): AppError {
  const sheet = head.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html/i.test(head);
  return AppError.of('source.unsupported', { found: sheet ? 'spreadsheetml' : 'html' });
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The first characters without byte order mark, white space and the zero bytes of UTF-16. */
function beginning(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return text
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

/** Control characters that no text has. Zero bytes are UTF-16's when every other byte is one. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let controls = 0;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const utf16 = Math.max(even, odd) > head.length / 5 && Math.min(even, odd) <= head.length / 50;
  return controls > head.length / 100 || (even + odd > 0 && !utf16);
}

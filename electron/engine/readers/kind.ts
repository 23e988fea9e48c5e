import { AppError } from '../../../shared/contract/errors';
import { topNames } from './sheets/compound';
import type { Bounds } from './limits';
import { openArchive, type Archive } from './zip';

/** What can be read, with what its reader needs. */
export type Readable =
  | { format: 'xlsx' | 'xlsb' | 'docx'; archive: Archive }
  | { format: 'ods'; archive: Archive | null }
  | { format: 'xls' | 'html' | 'spreadsheetml' }
  | { format: 'csv' };

/** The names under which an error says what a file is; shared/sentences/file-kinds.ts words them. */
export type OtherFormat =
  | 'doc'
  | 'odt'
  | 'ppt'
  | 'pptx'
  | 'iwork'
  | 'lotus'
  | 'quattro'
  | 'works'
  | 'mail'
  | 'mhtml'
  | 'sylk'
  | 'dif'
  | 'json'
  | 'xml'
  | 'database'
  | 'statistics'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'rtf'
  | 'binary';

/**
 * What a file is, by its bytes and never by its name.
 * @throws AppError `source.empty`, `source.encrypted`, `source.damaged`, `source.old-format`, `source.unsupported`, `source.limit`
 */
export async function kindOf(bytes: Uint8Array, bounds: Bounds): Promise<Readable> {
  if (bytes.length === 0) throw AppError.of('source.empty', {});
  if (starts(bytes, [0x50, 0x4b])) return ofArchive(await openArchive(bytes, bounds));
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return ofCompound(bytes);
  if (RAW_EXCEL.some((signature) => starts(bytes, signature))) return { format: 'xls' };
  const other = MAGIC.find(([signature]) => starts(bytes, signature))?.[1];
  if (other !== undefined) throw refused(other);
  const head = beginning(bytes);
  if (head.startsWith('<')) return ofMarkup(head);
  if (isPage(head) || COPIED.test(head)) return { format: 'html' };
  const written = WRITTEN.find(([pattern]) => pattern.test(head))?.[1];
  if (written !== undefined) throw refused(written);
  if (isBinary(bytes)) throw refused('binary');
  return { format: 'csv' };
}

/** How the streams of Excel 2 to 97 begin where no compound file holds them (MS-XLS 2.4.21, BOF). */
const RAW_EXCEL: readonly (readonly number[])[] = [
  [0x09, 0x08, 0x10, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x00, 0x04, 0x00],
];

const latin = (text: string) => [...Buffer.from(text, 'latin1')];

const MAGIC: readonly (readonly [readonly number[], OtherFormat])[] = [
  [latin('%PDF'), 'pdf'],
  [latin('{\\rt'), 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [latin('GIF8'), 'picture'],
  [latin('II*\0'), 'picture'],
  [latin('MM\0*'), 'picture'],
  [latin('RIFF'), 'picture'],
  [[0x1f, 0x8b], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [latin('Rar!'), 'archive'],
  [[0x00, 0x00, 0x02, 0x00], 'lotus'],
  [[0x00, 0x00, 0x1a, 0x00], 'lotus'],
  [latin('SQLite format 3\0'), 'database'],
  [[0x00, 0x01, 0x00, 0x00, ...latin('Standard ')], 'database'],
  [latin('PAR1'), 'database'],
  [latin('$FL2'), 'statistics'],
  [latin('<stata_dta>'), 'statistics'],
];

/** Kinds that are written in plain letters. */
const WRITTEN: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^ID;P[^\r\n]*\r?\n[PBCFO];/, 'sylk'],
  [/^TABLE\r?\n0,1\r?\n/, 'dif'],
  [/^MIME-Version:/i, 'mhtml'],
  [/^(?:\{\s*"|\[\s*[[{])/, 'json'],
];

async function ofArchive(archive: Archive): Promise<Readable> {
  if (archive.has('word/document.xml')) return { format: 'docx', archive };
  if (archive.has('xl/workbook.bin')) return { format: 'xlsb', archive };
  const other = PARTS.find(([part]) => archive.has(part))?.[1];
  if (other !== undefined) throw refused(other);
  if (archive.has('content.xml')) return ofOpenDocument(archive);
  if (archive.has('[Content_Types].xml') && archive.has('_rels/.rels')) return { format: 'xlsx', archive };
  throw refused('archive');
}

/** An OpenDocument file says in a part of its own what it is. Without it, it is taken for a table. */
async function ofOpenDocument(archive: Archive): Promise<Readable> {
  let type = 'spreadsheet';
  if (archive.has('mimetype')) {
    for await (const chunk of archive.read('mimetype')) type = Buffer.from(chunk.subarray(0, 200)).toString('latin1');
  }
  if (type.includes('spreadsheet')) return { format: 'ods', archive };
  throw refused(type.includes('presentation') ? 'pptx' : 'odt');
}

/** A part that only archives of one kind have. */
const PARTS: readonly (readonly [string, OtherFormat])[] = [
  ['ppt/presentation.xml', 'pptx'],
  ['Index/Document.iwa', 'iwork'],
  ['Index.zip', 'iwork'],
];

/** A compound file by the names at its top: of an old or an encrypted workbook, or of another old document. */
function ofCompound(bytes: Uint8Array): Readable {
  const names = topNames(bytes);
  if (names.has('ENCRYPTEDPACKAGE') || names.has('ENCRYPTION')) throw AppError.of('source.encrypted', {});
  if (names.has('WORKBOOK') || names.has('BOOK')) return { format: 'xls' };
  const found = STREAMS.find(([name]) => names.has(name))?.[1] ?? 'binary';
  throw refused(found);
}

const STREAMS: readonly (readonly [string, OtherFormat])[] = [
  ['WORDDOCUMENT', 'doc'],
  ['POWERPOINT DOCUMENT', 'ppt'],
  ['PERFECTOFFICE_MAIN', 'quattro'],
  ['NATIVECONTENT_MAIN', 'quattro'],
  ['MN0', 'works'],
  ['__PROPERTIES_VERSION1.0', 'mail'],
];

/** What a browser puts before a copied piece of a page (CF_HTML). */
const COPIED = /^Version:\d\.\d\r?\nStartHTML:/;
const PAGE_ROOT =
  /^(?:html|head|body|meta|title|style|script|link|table|thead|tbody|tr|td|th|div|p|span|font|center|h[1-6]|b|form|br|pre|ul|ol)$/i;

/** Markup by its first element: a page, an Excel 2003 table, or another kind of XML. */
function ofMarkup(head: string): Readable {
  const text = head.replace(/^(?:\s*<(?:\?[^>]*\?>|!--[\s\S]*?-->|!doctype[^>]*>))+/i, '').trimStart();
  const root = /^<\/?([\w:.-]+)/.exec(text)?.[1] ?? '';
  if (PAGE_ROOT.test(root) || isPage(head) || /^\s*<!doctype\s+html/i.test(head)) return { format: 'html' };
  if (/^<office:document\s/.test(text)) return { format: 'ods', archive: null };
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return { format: 'spreadsheetml' };
  throw refused('xml');
}

/** A page that begins with something else, such as a program's warning. */
function isPage(head: string): boolean {
  return /<html[\s>]/i.test(head) || (/<table[\s>]/i.test(head) && /<t[rdh][\s>]/i.test(head));
}

/** Formats of programs that are gone. */
const OLD: readonly OtherFormat[] = ['lotus', 'quattro', 'works', 'doc', 'ppt'];

function refused(found: OtherFormat): AppError {
  return AppError.of(OLD.includes(found) ? 'source.old-format' : 'source.unsupported', { found });
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Bytes that are looked at to tell kinds that are written in letters apart. */
const HEAD = 64 * 1024;

/** The first characters without byte order mark, white space and the zero bytes of UTF-16. */
function beginning(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return text
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

/** Control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096 & ~1);
  const high = highBytes(head);
  let controls = 0;
  head.forEach((byte, at) => {
    // The low byte of a UTF-16 letter is anything: Cyrillic ones are full of what would be controls.
    const beside = high === null ? 0 : (head[at + (high === 1 ? 1 : -1)] ?? 0);
    if (at % 2 === high || beside !== 0) return;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls += byte === 0 ? head.length : 1;
  });
  return controls > head.length / 100;
}

/** Which of two bytes is the higher one in a text of UTF-16 (0: the first), by its mark or its zero bytes; null for other texts. */
function highBytes(head: Uint8Array): 0 | 1 | null {
  if (starts(head, [0xff, 0xfe])) return 1;
  if (starts(head, [0xfe, 0xff])) return 0;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) <= head.length / 5 || Math.min(even, odd) > head.length / 50) return null;
  return odd > even ? 1 : 0;
}

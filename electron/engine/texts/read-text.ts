import { AppError } from '../../../shared/contract/errors';
import { decodeBlock } from '../readers/blocks';
import { readInWorker } from '../readers/host';
import { HEADING } from '../readers/sheets/docx';
import { encodingOf } from '../readers/sheets/encoding';
import type { TextKind } from '../../../shared/contract/texts';
import type { Cell, Row } from '../../../shared/tables/grid';
import type { ReadingLimits } from '../../../shared/tables/reading-limits';
import { readMail } from './mail';

/** A file as a text, with what its format says of it. */
export interface ReadText {
  body: string;
  /** Where the lines of the body begin that stand out as headings; a Word file alone tells. */
  headings: number[];
  kind: TextKind;
  title: string | null;
  published: string | null;
  publisher: string | null;
}

/** How changes of a Word file that were tracked and never settled are read. */
export type ReadChanges = 'accepted' | 'rejected';

interface Bytes {
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Reads a file as a text: pages and Word files by the readers that know them, in their worker; letters as they are.
 * @throws AppError `source.*`
 */
export async function readText(file: Bytes, signal: AbortSignal | null, limits: ReadingLimits): Promise<ReadText> {
  const plain: ReadText = { body: '', headings: [], kind: 'press', title: null, published: null, publisher: null };
  if (isArchive(file.bytes) || isPage(file.bytes)) {
    const { body, headings, format } = await linesInWorker(file, signal, limits);
    return { ...plain, body, headings, kind: format === 'docx' ? 'brief' : 'press' };
  }
  if (isCompound(file.bytes)) throw AppError.of('source.old-format', { found: 'doc' }, { file: file.fileName });
  const decoded = await decode(file.bytes);
  if (decoded.includes('\0')) throw AppError.of('source.unsupported', { found: 'binary' }, { file: file.fileName });
  const mail = readMail(decoded, file.bytes);
  if (mail !== null) {
    const page = mail.html === null ? null : { fileName: file.fileName, bytes: new TextEncoder().encode(mail.html) };
    const body = page === null ? mail.text : (await linesInWorker(page, signal, limits)).body;
    return {
      ...plain,
      body: tidied(body),
      kind: 'mail',
      title: mail.subject,
      published: mail.day,
      publisher: mail.from,
    };
  }
  return { ...plain, body: tidied(decoded) };
}

async function decode(bytes: Uint8Array): Promise<string> {
  return new TextDecoder(await encodingOf(bytes)).decode(bytes);
}

/** One kind of line end, no marks of order, no trailing blanks. */
export function tidied(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

const head = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 2048)).toString('latin1').trimStart();
const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isCompound = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;
const isPage = (bytes: Uint8Array) =>
  /^(?:ï»¿)?\s*<(?:!doctype|html|head|body|div|p|article|meta|h\d)\b/i.test(head(bytes));

/** The words of a Word file with its tracked changes read so. */
export async function readWord(
  file: Bytes,
  signal: AbortSignal | null,
  limits: ReadingLimits,
  changes: ReadChanges,
): Promise<Pick<ReadText, 'body' | 'headings'>> {
  const { body, headings } = await linesInWorker(file, signal, limits, changes);
  return { body, headings };
}

/**
 * The lines of a page or a Word file: its blocks in order; the cells of a table's row stand in one line. In Word files
 * each cell keeps its column, and its own lines are parted by U+2028, so that a brief in a table can be understood.
 */
async function linesInWorker(
  { bytes, fileName }: Bytes,
  signal: AbortSignal | null,
  limits: ReadingLimits,
  changes: ReadChanges = 'accepted',
): Promise<{ body: string; headings: number[]; format: string }> {
  const rows: Row[] = [];
  let format = '';
  for await (const message of readInWorker(bytes, fileName, { signal, wish: null, limits, prose: true, changes })) {
    if (message.kind === 'done') ({ format } = message);
    if (message.kind === 'block') rows.push(...decodeBlock(message.bytes, message.block));
  }
  const lines = rows.map(({ cells }) => (format === 'docx' ? rowOfWord(cells) : rowOfPage(cells)));
  const body = tidied(lines.join('\n'));
  const marked = new Set(rows.flatMap(({ cells: [cell] }, at) => (cell?.format === HEADING ? [at] : [])));
  return { body, headings: startsOf(body, marked), format };
}

/** Where the lines with these places begin. No row is empty, so that rows and lines go together. */
function startsOf(body: string, lines: ReadonlySet<number>): number[] {
  let start = 0;
  return body.split('\n').flatMap((line, at) => {
    const from = start;
    start += line.length + 1;
    return lines.has(at) ? [from] : [];
  });
}

function rowOfPage(cells: readonly Cell[]): string {
  return cells
    .map(({ shown }) => shown)
    .filter((words) => words.trim() !== '')
    .join('\t');
}

function rowOfWord(cells: readonly Cell[]): string {
  const row: string[] = [];
  for (const { col, shown } of cells) row[col - 1] = shown.replaceAll('\t', ' ').replaceAll('\n', '\u2028');
  return Array.from(row, (words) => words ?? '').join('\t');
}

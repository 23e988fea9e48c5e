import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/contract/errors';
import { boundsOf } from '../readers/limits';
import type { Sliced, Writing } from '../methods';
import { readingLimitsOf } from '../settings/reading-queries';
import { readFileBytes } from '../sources/read-file';
import type { FileBytes } from '../sources/read-file';
import { nextImportNumber, putBytes, sourceByDigest } from '../sources/queries';
import { createRecord, saveRecord } from '../store/records';
import type { TextHead } from '../../../shared/texts/reading';
import { readText, tidied } from './read-text';
import type { ReadText } from './read-text';

/** Characters of a text at most: some two hundred pages. Longer ones are no report, and would be read for minutes. */
const LONGEST = 500_000;
const PIECE = 1024 * 1024;

/** Reads a file as a text and keeps it; gives the id of its source. */
export async function importText(sliced: Sliced, path: string): Promise<string> {
  const limits = readingLimitsOf(sliced.db);
  const file = await readFileBytes(path, sliced.signal, boundsOf(limits));
  return keepText(sliced, file, () => readText(file, sliced.signal, limits), false);
}

/** Keeps a text from the clipboard, named by its title where it has one. */
export async function pasteText(sliced: Sliced, name: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const file = { fileName: name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  const read: ReadText = {
    body: tidied(text),
    headings: [],
    kind: 'press',
    title: null,
    published: null,
    publisher: null,
  };
  return keepText(sliced, file, () => Promise.resolve(read), true);
}

async function keepText(
  sliced: Sliced,
  file: FileBytes,
  read: () => Promise<ReadText>,
  pasted: boolean,
): Promise<string> {
  const known = sourceByDigest(sliced.db, file.sha256);
  if (known !== null) {
    if (known.deletedAt !== null && known.format === 'text')
      await sliced.commit((writing) => showAgain(writing, known.id, known.fileName));
    return known.id;
  }
  const text = await read();
  if (text.body === '') throw AppError.of('source.empty', {}, { file: file.fileName });
  if (text.body.length > LONGEST)
    throw AppError.of('source.limit', { limit: 'textCharacters', allowed: LONGEST }, { file: file.fileName });
  const said = { title: text.title, published: text.published, publisher: text.publisher, reportedBy: null };
  const head = await sliced.work('texts.head', { text: text.body, head: said });
  const named = pasted && head.title !== '' ? { ...file, fileName: head.title.slice(0, 120) } : file;
  return sliced.commit((writing) => create(writing, named, text, head));
}

function showAgain(writing: Writing, id: string, title: string): void {
  writing.named({ title });
  saveRecord(writing, 'source', id, { deletedAt: null });
}

/** One step: source, bytes, an import without figures, and the text. */
function create(writing: Writing, { fileName, sha256, bytes }: FileBytes, text: ReadText, head: TextHead): string {
  writing.named({ title: fileName });
  const about = { dataset: null, takenOn: null, savedOn: null, credit: null, sample: false, questions: [] };
  const source = { fileName, sha256, size: bytes.length, format: 'text', publisher: text.publisher, ...about };
  const sourceId = createRecord(writing, 'source', source);
  for (let at = 0; at * PIECE < bytes.length; at += 1)
    putBytes(writing.db, sourceId, at, bytes.subarray(at * PIECE, (at + 1) * PIECE));
  createRecord(writing, 'import', {
    number: nextImportNumber(writing.db),
    source: sourceId,
    state: 'accepted',
    mapping: { sheets: [], corrections: [] },
    figures: 0,
    problems: { count: 0, first: [] },
  });
  const { title, published, reportedBy } = head;
  createRecord(writing, 'text', {
    sourceId,
    kind: text.kind,
    title,
    published,
    reportedBy,
    body: text.body,
    headings: text.headings,
  });
  return sourceId;
}

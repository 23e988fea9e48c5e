import Papa from 'papaparse';
import { AppError } from '../../../../shared/contract/errors';
import type { SheetInfo } from '../../../../shared/tables/grid';
import { BlockWriter } from '../blocks';
import { limits, within } from '../limits';
import type { TextReading, TextWish } from '../messages';
import { declaredDelimiter, delimiterOf, insideDelimiter, newlineOf } from './delimiter';
import { encodingOf } from './encoding';
import type { FileOutput } from './sheet-output';

/** Bytes that are decoded and cut at a time. */
const SLICE = 256 * 1024;
/** Characters that the delimiter is guessed from. */
const HEAD = 64 * 1024;

interface Parsed {
  data: string[][];
  errors: { code: string }[];
  meta: { cursor: number };
}

/**
 * Reads delimited text. All cells are text. Rows are records (one may span several lines), columns its fields; a first
 * line `sep=;` is obeyed and counts for no row, as spreadsheet programs have it.
 * @throws AppError `source.damaged` (a quotation mark without its other), `source.limit`, `source.empty`
 */
export async function readCsv(bytes: Uint8Array, wish: TextWish | null, file: FileOutput): Promise<TextReading> {
  const encoding = wish?.encoding ?? (await encodingOf(bytes));
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
  if (head.trim() === '') throw AppError.of('source.empty', {});
  const declared = declaredDelimiter(head);
  const delimiter = wish?.delimiter ?? declared?.delimiter ?? delimiterOf(head.slice(declared?.length ?? 0));
  const info: SheetInfo = {
    index: 0,
    name: '',
    hidden: false,
    rows: 0,
    cols: 0,
    cells: 0,
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  };
  const { sink } = file;
  await sink({ kind: 'sheet', sheet: info });
  const inside = insideDelimiter(head);
  const records = new Records(delimiter, newlineOf(head), inside);
  const { writer } = records;
  const flush = async (share: number) => {
    file.allow(writer.cells, writer.places);
    for (const { block, rows, bytes: packed } of writer.finished.splice(0)) {
      await sink({ kind: 'block', sheet: 0, block, rows, bytes: packed });
    }
    await sink({ kind: 'progress', share });
  };
  const decoder = new TextDecoder(encoding);
  let skip = declared?.length ?? 0;
  if (skip > 0 && head.startsWith('\uFEFF')) skip -= 1;
  for (let at = 0; at < bytes.length; at += SLICE) {
    const text = decoder.decode(bytes.subarray(at, at + SLICE), { stream: true });
    records.take(text.slice(skip), false);
    skip = 0;
    await flush(Math.min(1, (at + SLICE) / bytes.length));
  }
  records.take(decoder.decode(), true);
  writer.end();
  await flush(1);
  await sink({
    kind: 'sheet-end',
    sheet: { ...info, rows: writer.lastRow, cols: writer.lastCol, cells: writer.cells },
  });
  return { encoding, delimiter: inside ?? delimiter };
}

/** Cuts text that comes in pieces into records, and keeps what is left of a record for the next piece. */
class Records {
  readonly writer = new BlockWriter();
  private rest = '';
  private row = 0;
  private characters = 0;

  private readonly delimiter: string;
  private readonly newline: '\n' | '\r';
  /** The sign inside records that are quoted as a whole; null for others. */
  private readonly inside: string | null;

  constructor(delimiter: string, newline: '\n' | '\r', inside: string | null) {
    this.delimiter = delimiter;
    this.newline = newline;
    this.inside = inside;
  }

  take(piece: string, last: boolean): void {
    const text = this.rest + piece;
    if (text === '') return;
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: this.newline });
    const parsed: Parsed = parser.parse(text, 0, !last);
    if (last && parsed.errors.some(({ code }) => code === 'MissingQuotes')) {
      throw AppError.of('source.damaged', { part: '', row: this.row + parsed.data.length });
    }
    for (const record of parsed.data) this.add(this.unwrapped(record));
    this.rest = last ? '' : text.slice(parsed.meta.cursor);
    if (this.rest.length > limits.cellCharacters * limits.columns)
      within('sheetCharacters', limits.sheetCharacters + 1);
  }

  /** The fields of a record that was quoted as a whole. */
  private unwrapped(record: string[]): string[] {
    const [only] = record;
    if (this.inside === null || record.length !== 1 || only === undefined || only.trim() === '') return record;
    return Papa.parse<string[]>(only.replace(/\r$/, ''), { delimiter: this.inside }).data[0] ?? record;
  }

  private add(record: string[]): void {
    this.row += 1;
    within('columns', record.length);
    const end = record.length - 1;
    const field = record[end];
    if (field !== undefined && field.endsWith('\r')) record[end] = field.slice(0, -1);
    for (const text of record) {
      if (text.length > limits.cellCharacters) within('cellCharacters', text.length);
      this.characters += text.length;
    }
    within('sheetCharacters', this.characters);
    this.writer.add(this.row, record);
  }
}

import { getFormatFromId } from 'numfmt';
import type { Range } from '../../../../shared/tables/grid';
import { AppError } from '../../../../shared/contract/errors';
import type { PackedCell } from '../blocks';
import { limits, within } from '../limits';
import { numberFormat, shownNumber } from '../shown';
import { markupEncodingOf } from './encoding';
import { HiddenLines } from './hidden-lines';
import { inSheet, type Standing } from './in-sheet';
import { numberCell } from './number-cell';
import { savedDay, type FileTimes } from './saved-on';
import type { FileOutput, SheetOutput } from './sheet-output';
import { attribute, readXml } from './xml';

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads a workbook in the XML of Excel 2002 and 2003.
 * @returns how many sheets it has
 * @throws AppError `source.damaged`, `source.limit`
 */
export async function readSpreadsheetMl(bytes: Uint8Array, file: FileOutput): Promise<number> {
  const book = new Book(file);
  try {
    await readXml('workbook', [await inUnicode(bytes)], {
      open: (name, attributes) => book.open(name, attributes),
      text: (text) => book.text(text),
      close: (name) => book.close(name),
      async pause() {
        for (const sheet of book.ended.splice(0)) await sheet.end();
        await book.sheet?.output.flush();
      },
    });
  } catch (error) {
    throw inSheet(error, book.sheet?.place ?? null, 'workbook');
  }
  file.savedOn = savedDay(book.times);
  return file.sheets;
}

/** XML that says that it is in an encoding of old as UTF-8. */
async function inUnicode(bytes: Uint8Array): Promise<Uint8Array> {
  const encoding = await markupEncodingOf(bytes);
  if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return bytes;
  return Buffer.from(new TextDecoder(encoding).decode(bytes));
}

/** The names that stand for a format, with Excel's number of it. */
const NAMED: Readonly<Record<string, number>> = {
  'general number': 0,
  'general date': 22,
  'short date': 14,
  'medium date': 15,
  'long date': 15,
  'short time': 20,
  'medium time': 18,
  'long time': 19,
  fixed: 2,
  standard: 4,
  percent: 10,
  scientific: 11,
  currency: 8,
  'euro currency': 8,
};

/** Turns the elements of the file into sheets. */
class Book {
  readonly ended: Sheet[] = [];
  sheet: Sheet | null = null;
  readonly times: FileTimes = { made: null, saved: null };
  private readonly formats = new Map<string, string | null>();
  private from1904 = false;
  private style = '';
  private value: string | null = null;
  private type = '';
  private comments = 0;
  private last = '';
  private readonly file: FileOutput;

  constructor(file: FileOutput) {
    this.file = file;
  }

  open(name: string, attributes: Attributes): void {
    this.last = name;
    if (name === 'Comment') this.comments += 1;
    if (this.comments > 0) return;
    if (name === 'Worksheet') this.begin(attribute(attributes, 'Name') ?? '');
    else if (name === 'Style') this.openStyle(attributes);
    else if (name === 'NumberFormat') this.formats.set(this.style, patternOf(attribute(attributes, 'Format')));
    else if (name === 'Date1904') this.from1904 = true;
    else if (name === 'Data') {
      this.value = '';
      this.type = attribute(attributes, 'Type') ?? 'String';
    } else if (name === 'Column') this.sheet?.column(attributes);
    else if (name === 'Row') this.sheet?.beginRow(attributes);
    else if (name === 'Cell') this.sheet?.beginCell(attributes);
  }

  text(text: string): void {
    if (this.comments > 0) return;
    if (this.value !== null) {
      this.value += text;
      if (this.value.length > limits.cellCharacters * 8) within('cellCharacters', this.value.length);
    } else if (this.last === 'Visible' && this.sheet !== null)
      this.sheet.hidden ||= text.startsWith('Sheet') && text !== 'SheetVisible';
    else if (this.sheet === null && this.last === 'Created') this.times.made = text;
    else if (this.sheet === null && this.last === 'LastSaved') this.times.saved = text;
  }

  close(name: string): void {
    this.last = '';
    if (name === 'Comment') this.comments -= 1;
    else if (this.comments > 0 || this.sheet === null) return;
    else if (name === 'Data' && this.value !== null) {
      this.sheet.value(this.type, this.value, this.formats, this.from1904);
      this.value = null;
    } else if (name === 'Cell') this.sheet.endCell();
    else if (name === 'Row') this.sheet.endRow();
    else if (name === 'Worksheet') {
      this.ended.push(this.sheet);
      this.sheet = null;
    }
  }

  private begin(name: string): void {
    this.sheet = new Sheet(name, this.file.begin(name, false));
  }

  private openStyle(attributes: Attributes): void {
    this.style = attribute(attributes, 'ID') ?? '';
    this.formats.set(this.style, this.formats.get(attribute(attributes, 'Parent') ?? '') ?? null);
  }
}

function patternOf(written: string | null): string | null {
  if (written === null || written === '' || written === 'General') return null;
  const id = NAMED[written.toLowerCase()];
  if (id === undefined) return written;
  return id === 0 ? null : (getFormatFromId(id) ?? null);
}

class Sheet {
  readonly output: SheetOutput;
  hidden = false;
  private readonly merges: Range[] = [];
  private readonly hiddenRows = new HiddenLines();
  private readonly hiddenCols = new HiddenLines();
  private row = 0;
  private col = 0;
  private columnsBefore = 0;
  private rowStyle: string | null = null;
  private style: string | null = null;
  private after = 0;
  private cells: PackedCell[] = [];

  private readonly name: string;
  private inCell = false;

  constructor(name: string, output: SheetOutput) {
    this.name = name;
    this.output = output;
  }

  get place(): Standing {
    return { sheet: this.name, row: this.row, col: this.inCell ? this.col : null };
  }

  column(attributes: Attributes): void {
    const from = indexOf(attributes, this.columnsBefore + 1);
    this.columnsBefore = from + count(attributes, 'Span');
    if (attribute(attributes, 'Hidden') === '1') this.hiddenCols.add(from, this.columnsBefore);
  }

  beginRow(attributes: Attributes): void {
    const row = indexOf(attributes, this.row + 1);
    if (row <= this.row) throw AppError.of('source.damaged', { part: 'workbook' });
    within('rows', row);
    this.row = row;
    this.col = 0;
    this.after = 0;
    this.cells = [];
    this.rowStyle = attribute(attributes, 'StyleID');
    if (attribute(attributes, 'Hidden') === '1') this.hiddenRows.add(row, row + count(attributes, 'Span'));
  }

  beginCell(attributes: Attributes): void {
    const col = indexOf(attributes, this.col + this.after + 1);
    if (this.row === 0 || col <= this.col) throw AppError.of('source.damaged', { part: 'workbook' });
    within('columns', col);
    this.col = col;
    this.inCell = true;
    this.style = attribute(attributes, 'StyleID') ?? this.rowStyle;
    const across = count(attributes, 'MergeAcross');
    const down = count(attributes, 'MergeDown');
    this.after = across;
    if (across + down === 0) return;
    within('merges', this.merges.length + 1);
    const right = Math.min(limits.columns, col + across);
    this.merges.push({ top: this.row, left: col, bottom: Math.min(limits.rows, this.row + down), right });
  }

  value(type: string, written: string, formats: ReadonlyMap<string, string | null>, from1904: boolean): void {
    if (this.col === 0) return;
    while (this.cells.length < this.col - 1) this.cells.push(null);
    const pattern = formats.get(this.style ?? 'Default') ?? null;
    this.cells[this.col - 1] = this.packed(type, written, pattern, from1904);
  }

  endCell(): void {
    this.inCell = false;
  }

  endRow(): void {
    this.output.add(this.row, this.cells);
  }

  async end(): Promise<void> {
    const { lastRow, lastCol } = this.output.writer;
    const { merges, hidden } = this;
    await this.output.end({
      merges,
      hidden,
      hiddenRows: this.hiddenRows.upTo(lastRow),
      hiddenCols: this.hiddenCols.upTo(lastCol),
    });
  }

  private packed(type: string, written: string, pattern: string | null, from1904: boolean): PackedCell {
    switch (type) {
      case 'Number': {
        const value = Number(written);
        if (!Number.isFinite(value) || written.trim() === '') throw AppError.of('source.damaged', { part: 'workbook' });
        return numberCell(value, numberFormat(pattern), from1904, this.output.writer, this.row);
      }
      case 'DateTime':
        return this.date(written, pattern ?? 'yyyy-mm-dd');
      case 'Boolean':
        return ['boolean', written.trim() === '1', written.trim() === '1' ? 'TRUE' : 'FALSE', -1];
      case 'Error':
        return ['error', written, written, -1];
      default:
        return this.output.counted(written);
    }
  }

  private date(written: string, pattern: string): PackedCell {
    const iso = written.trim().replace(/(?:T00:00:00)?(?:\.\d+)?Z?$/, '');
    const days = Date.parse(`${iso.includes('T') ? iso : `${iso}T00:00:00`}Z`) / 86_400_000 + 25_569;
    const shown = Number.isFinite(days) ? shownNumber(days, numberFormat(pattern)) : iso;
    return ['date', iso, shown, this.output.writer.format(this.row, pattern)];
  }
}

/** The place that an element names for itself, from 1, or the one that it has by its turn. */
function indexOf(attributes: Attributes, turn: number): number {
  const written = attribute(attributes, 'Index');
  if (written === null) return turn;
  const index = Number(written);
  if (!Number.isInteger(index) || index < 1) throw AppError.of('source.damaged', { part: 'workbook' });
  return index;
}

function count(attributes: Attributes, name: string): number {
  const value = Number(attribute(attributes, name) ?? 0);
  return Number.isInteger(value) && value > 0 ? Math.min(value, limits.rows) : 0;
}

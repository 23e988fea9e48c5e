import type { Range } from '../../../../shared/tables/grid';
import type { PackedCell } from '../blocks';
import { limits, within } from '../limits';
import { HiddenLines } from './hidden-lines';
import type { Standing } from './in-sheet';
import { packOdsCell, type OdsCell } from './ods-cell';
import type { OdsStyles } from './ods-styles';
import type { FileOutput, SheetOutput } from './sheet-output';

type Attributes = Readonly<Record<string, string>>;

/** Elements whose texts and tables are none of the sheets': notes, drawings, what was changed, links to other files. */
const ASIDE = new Set([
  'annotation',
  'shapes',
  'frame',
  'custom-shape',
  'tracked-changes',
  'dde-links',
  'forms',
  'note',
  'ruby-text',
  'content-validations',
]);

/** Turns the elements of an OpenDocument table into sheets. */
export class OdsContent {
  /** Sheets whose end has been read and that are not handed on yet. */
  readonly ended: OdsSheet[] = [];
  sheet: OdsSheet | null = null;
  private aside = 0;
  private cell: { attributes: Attributes; covered: boolean } | null = null;
  private text = '';
  private paragraphs = 0;
  private inParagraph = 0;
  private readonly file: FileOutput;
  private readonly styles: OdsStyles;

  constructor(file: FileOutput, styles: OdsStyles) {
    this.file = file;
    this.styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (this.aside > 0 || ASIDE.has(name)) {
      this.aside += 1;
      return;
    }
    if (this.inParagraph > 0) this.openInText(name, attributes);
    else if (this.cell !== null) this.openInCell(name);
    else if (this.sheet !== null) this.openInSheet(this.sheet, name, attributes);
    else if (name === 'table')
      this.sheet = new OdsSheet(this.file, attributes['table:name'] ?? '', this.styles, attributes['table:style-name']);
    else this.styles.open(name, attributes);
  }

  words(text: string): void {
    if (this.aside > 0) return;
    if (this.inParagraph === 0) this.styles.text(text);
    else if (this.cell !== null) this.add(text.replace(/[ \t\r\n]+/g, ' '));
  }

  close(name: string): void {
    if (this.aside > 0) this.aside -= 1;
    else if (this.inParagraph > 0) this.inParagraph -= 1;
    else if (this.cell !== null && this.sheet !== null && isCell(name)) this.closeCell(this.sheet, this.cell);
    else if (this.cell !== null) return;
    else if (this.sheet === null) this.styles.close(name);
    else if (name === 'table-row') this.sheet.endRow();
    else if (name === 'table') {
      this.ended.push(this.sheet);
      this.sheet = null;
    }
  }

  private openInSheet(sheet: OdsSheet, name: string, attributes: Attributes): void {
    if (name === 'table-column') sheet.column(attributes);
    else if (name === 'table-row') sheet.beginRow(attributes);
    else if (isCell(name)) {
      this.cell = { attributes, covered: name === 'covered-table-cell' };
      this.text = '';
      this.paragraphs = 0;
    }
  }

  private openInCell(name: string): void {
    if (name !== 'p' && name !== 'h') return;
    if (this.paragraphs > 0) this.text += '\n';
    this.paragraphs += 1;
    this.inParagraph = 1;
  }

  private openInText(name: string, attributes: Attributes): void {
    this.inParagraph += 1;
    if (name === 's') this.text += ' '.repeat(Math.min(1000, Number(attributes['text:c'] ?? 1) || 1));
    else if (name === 'tab') this.text += '\t';
    else if (name === 'line-break') this.text += '\n';
  }

  private add(text: string): void {
    const glued = this.text === '' || /\s$/.test(this.text) ? text.replace(/^ /, '') : text;
    this.text += glued;
    if (this.text.length > limits.cellCharacters) within('cellCharacters', this.text.length);
  }

  private closeCell(sheet: OdsSheet, { attributes, covered }: { attributes: Attributes; covered: boolean }): void {
    this.cell = null;
    sheet.cell(attributes, covered ? '' : this.text, covered);
  }
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell';
}

/** One sheet: its rows go out as they end, repeated as often as the file says. */
export class OdsSheet {
  readonly output: SheetOutput;
  private readonly merges: Range[] = [];
  private readonly hiddenRows = new HiddenLines();
  private readonly hiddenCols = new HiddenLines();
  private readonly columns: { to: number; style: string | undefined }[] = [];
  private row = 1;
  private rowAttributes: Attributes = {};
  private col = 1;
  private cells: { col: number; times: number; cell: OdsCell }[] = [];
  private readonly styles: OdsStyles;
  private readonly name: string;
  /** The column that is being written. */
  private writing: number | null = null;

  constructor(file: FileOutput, name: string, styles: OdsStyles, style: string | undefined) {
    this.name = name;
    this.output = file.begin(name, styles.isHiddenTable(style));
    this.styles = styles;
  }

  get place(): Standing {
    return { sheet: this.name, row: this.row, col: this.writing };
  }

  column(attributes: Attributes): void {
    const from = (this.columns.at(-1)?.to ?? 0) + 1;
    const to = from + repeated(attributes['table:number-columns-repeated']) - 1;
    this.columns.push({ to, style: attributes['table:default-cell-style-name'] });
    if (isHidden(attributes)) this.hiddenCols.add(from, to);
  }

  beginRow(attributes: Attributes): void {
    this.rowAttributes = attributes;
    this.col = 1;
    this.cells = [];
  }

  cell(attributes: Attributes, text: string, covered: boolean): void {
    const times = repeated(attributes['table:number-columns-repeated']);
    const { col } = this;
    this.col += times;
    if (covered) return;
    this.addMerge(attributes, col);
    if (attributes['office:value-type'] === undefined && text === '') return;
    within('columns', col + times - 1);
    const style =
      attributes['table:style-name'] ?? this.rowAttributes['table:default-cell-style-name'] ?? this.columnStyle(col);
    this.cells.push({ col, times, cell: { attributes, text, format: this.styles.formatOf(style ?? null) } });
  }

  endRow(): void {
    const times = repeated(this.rowAttributes['table:number-rows-repeated']);
    if (isHidden(this.rowAttributes)) this.hiddenRows.add(this.row, this.row + times - 1);
    // A few letters can stand for billions of cells.
    this.output.allow(this.cells.reduce((sum, cell) => sum + cell.times, 0) * times);
    for (let at = 0; this.cells.length > 0 && at < times; at += 1) this.write(this.row + at);
    this.row += times;
  }

  /** Hands on the end of the sheet. */
  async end(): Promise<void> {
    const { lastRow, lastCol } = this.output.writer;
    await this.output.end({
      merges: this.merges,
      hiddenRows: this.hiddenRows.upTo(lastRow),
      hiddenCols: this.hiddenCols.upTo(lastCol),
    });
  }

  private write(row: number): void {
    const packed: PackedCell[] = [];
    for (const { col, times, cell } of this.cells) {
      while (packed.length < col - 1) packed.push(null);
      this.writing = col;
      for (let at = 0; at < times; at += 1) packed.push(packOdsCell(cell, row, this.output));
    }
    this.writing = null;
    this.output.add(row, packed);
  }

  private addMerge(attributes: Attributes, col: number): void {
    const columns = repeated(attributes['table:number-columns-spanned']);
    const rows = repeated(attributes['table:number-rows-spanned']);
    if (columns * rows === 1) return;
    within('merges', this.merges.length + 1);
    const right = Math.min(limits.columns, col + columns - 1);
    this.merges.push({ top: this.row, left: col, bottom: Math.min(limits.rows, this.row + rows - 1), right });
  }

  private columnStyle(col: number): string | undefined {
    return this.columns.find(({ to }) => col <= to)?.style;
  }
}

function isHidden(attributes: Attributes): boolean {
  const visibility = attributes['table:visibility'] ?? 'visible';
  return visibility !== 'visible';
}

/** How often something is repeated: a number from 1 on. */
function repeated(written: string | undefined): number {
  const times = Number(written ?? 1);
  return Number.isInteger(times) && times >= 1 ? Math.min(times, limits.rows) : 1;
}

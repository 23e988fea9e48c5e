import { AppError } from '../../../../shared/contract/errors';
import type { Range } from '../../../../shared/tables/grid';
import type { PackedCell } from '../blocks';
import { within } from '../limits';
import type { Archive } from '../zip';
import { PageText, raised } from './page-text';
import { Emphasis } from './emphasis';
import { pageMarkings } from './page-markings';
import type { FileOutput, SheetOutput } from './sheet-output';
import { attribute, readXml } from './xml';

type Attributes = Readonly<Record<string, string>>;

/** The format of a cell whose paragraph is a heading, or looks like one. */
export const HEADING = 'heading';

const PART = 'word/document.xml';
/** Elements whose text is not in the document; field codes and the fallback of a drawing among them. */
const NO_TEXT = ['instrText', 'delInstrText', 'Fallback', 'drawing', 'pict', 'object'];
/** Elements that are left aside besides, by how tracked changes are read; and those that hold text. */
const READ_AS = {
  accepted: { aside: new Set([...NO_TEXT, 'del', 'moveFrom', 'delText']), text: new Set(['t']) },
  rejected: { aside: new Set([...NO_TEXT, 'ins', 'moveTo']), text: new Set(['t', 'delText']) },
} as const;
/** Within the properties of runs, rows and paragraphs these mark what they stand in, and hold no text. */
const PROPERTIES = new Set(['rPr', 'trPr', 'tcPr', 'pPr']);
/** Signs that an element of its own stands for. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/**
 * Reads the body of a Word file as one grid: each paragraph a row, each table its rows, in the order of the document.
 * Changes that were tracked are read as if all were accepted, or all rejected: deleted and inserted words never stand
 * together. Hidden text is no text. Marks of notes are left out. Where `prose` is wanted a paragraph that stands out as a
 * heading is a cell of the format `HEADING`, and markings at the head or foot of the pages stand first.
 * @returns 1, the document
 * @throws AppError `source.damaged`, `source.limit`, `source.no-table` when it has no table and not its `prose` is wanted
 */
export async function readDocx(
  archive: Archive,
  file: FileOutput,
  { prose, changes }: { prose: boolean; changes: keyof typeof READ_AS },
): Promise<number> {
  const output = file.begin('', false);
  const body = new Body(output, changes, prose);
  if (prose) body.above(await pageMarkings(archive));
  await readXml(PART, archive.read(PART), {
    open: (name, attributes) => body.open(name, attributes),
    text: (text) => body.words(text),
    close: (name) => body.close(name),
    pause: () => (prose || body.tables > 0 ? output.flush() : Promise.resolve()),
  });
  if (!prose && body.tables === 0) throw AppError.of('source.no-table', {});
  await output.end({ merges: body.merges(), hiddenRows: [], hiddenCols: [] });
  return 1;
}

/** Turns the elements of the document into rows. A table in a cell is text of that cell. */
class Body {
  tables = 0;
  private readonly ranges: Range[] = [];
  /** By column from 1: the range that a cell merged down may still make longer. */
  private reaching = new Map<number, Range>();
  private readonly text = new PageText();
  private row = 1;
  private depth = 0;
  private aside = 0;
  private collecting = false;
  private isRaised = false;
  private isHidden = false;
  /** How deep one is in properties, whose `ins` and `del` are marks. */
  private properties = 0;
  private col = 1;
  private cells: PackedCell[] = [];
  private cell = { span: 1, merge: '' };
  private readonly emphasis = new Emphasis();
  private readonly output: SheetOutput;
  private readonly prose: boolean;
  private readonly readAs: (typeof READ_AS)[keyof typeof READ_AS];

  constructor(output: SheetOutput, changes: keyof typeof READ_AS, prose: boolean) {
    this.output = output;
    this.prose = prose;
    this.readAs = READ_AS[changes];
  }

  /** Lines that stand at the head or foot of the pages, before all others. */
  above(lines: readonly string[]): void {
    for (const line of lines) this.write([this.output.counted(line)]);
  }

  /** The ranges that span more than one cell. */
  merges(): Range[] {
    return this.ranges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  }

  open(name: string, attributes: Attributes): void {
    if (this.aside > 0 || (this.properties === 0 && this.readAs.aside.has(name))) {
      this.aside += 1;
      return;
    }
    if (PROPERTIES.has(name)) this.properties += 1;
    this.emphasis.open(name, attribute(attributes, 'val'));
    if (this.readAs.text.has(name)) this.collecting = true;
    else if (name === 'r') this.isRaised = this.isHidden = false;
    else if (name === 'vanish') this.isHidden = !/^(?:0|false|off)$/.test(attribute(attributes, 'val') ?? '');
    else if (name === 'vertAlign') this.isRaised = attribute(attributes, 'val') === 'superscript';
    else if (name === 'tbl') this.openTable();
    else if (this.depth === 1) this.openInTable(name, attributes);
    const sign = SIGNS[name];
    if (sign !== undefined && !this.isHidden && attribute(attributes, 'val') === null) this.text.add(sign, true);
  }

  words(text: string): void {
    if (this.aside > 0 || !this.collecting || this.isHidden) return;
    this.emphasis.words(text);
    this.text.add(this.isRaised ? raised(text) : text, true);
  }

  close(name: string): void {
    if (this.aside > 0) {
      this.aside -= 1;
      return;
    }
    if (PROPERTIES.has(name)) this.properties -= 1;
    if (this.readAs.text.has(name)) this.collecting = false;
    else if (name === 'p') this.endParagraph();
    else if (name === 'tc' && this.depth === 1) this.endCell();
    else if (name === 'tr' && this.depth === 1) this.write(this.cells);
    else if (name === 'tbl') this.depth -= 1;
  }

  private openTable(): void {
    this.depth += 1;
    if (this.depth > 1) return;
    this.tables += 1;
    this.reaching = new Map();
  }

  private openInTable(name: string, attributes: Attributes): void {
    const value = Number(attribute(attributes, 'val') ?? 1);
    const span = Number.isInteger(value) && value > 0 ? Math.min(value, 1000) : 1;
    if (name === 'tr') {
      this.col = 1;
      this.cells = [];
    } else if (name === 'gridBefore') this.col += span;
    else if (name === 'tc') this.cell = { span: 1, merge: '' };
    else if (name === 'gridSpan') this.cell.span = span;
    else if (name === 'vMerge') this.cell.merge = attribute(attributes, 'val') ?? 'continue';
  }

  private endParagraph(): void {
    const standsOut = this.emphasis.take();
    if (this.depth > 0) {
      this.text.block();
      return;
    }
    const lines = this.text.take().map((line) => this.output.counted(line));
    const isHeading = this.prose && standsOut && lines.length === 1;
    for (const line of lines) this.write([isHeading ? this.heading(line) : line]);
  }

  private heading(line: string): PackedCell {
    return ['text', line, line, this.output.writer.format(this.row, HEADING)];
  }

  private endCell(): void {
    const lines = this.text.take().map((line) => line.replace(/^ +/, ''));
    const { col } = this;
    this.col += this.cell.span;
    const above = this.reaching.get(col);
    if (this.cell.merge === 'continue' && above !== undefined) {
      above.bottom = this.row;
      return;
    }
    this.reaching.delete(col);
    this.place(col);
    while (this.cells.length < col - 1) this.cells.push(null);
    this.cells[col - 1] = lines.length === 0 ? null : this.output.counted(lines.join('\n'));
  }

  private place(col: number): void {
    const { span, merge } = this.cell;
    if (span === 1 && merge !== 'restart') return;
    within('merges', this.ranges.length + 1);
    const range = { top: this.row, left: col, bottom: this.row, right: col + span - 1 };
    this.ranges.push(range);
    if (merge === 'restart') this.reaching.set(col, range);
  }

  private write(cells: readonly PackedCell[]): void {
    this.output.add(this.row, cells);
    this.row += 1;
  }
}

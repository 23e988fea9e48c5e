import type { Range } from '../../../../shared/tables/grid';
import type { PackedCell } from '../blocks';
import { limits, within } from '../limits';
import type { SheetOutput } from './sheet-output';

/** A cell of a table on a page, with the columns and rows that it takes; `rowspan` 0: all that follow in its section. */
export interface PageCell {
  packed: PackedCell;
  colspan: number;
  rowspan: number;
}

/** What a browser makes of greater spans (HTML standard, 4.9.11). */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/**
 * The one grid that a page is read as: a line of prose is a row, a table its rows, in the order of the page. Each cell
 * stands where a browser shows it; one that spans several is the top left of a merged range.
 */
export class PageGrid {
  readonly merges: Range[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenCols: number[] = [];
  /** The row that is filled next. */
  row = 1;
  /** For each column from 0: the merge that reaches down into the next row, with the last row that it wants. */
  private reaching: (Range | undefined)[] = [];

  private readonly output: SheetOutput;

  constructor(output: SheetOutput) {
    this.output = output;
  }

  /** One line of text as a row of its own. */
  prose(text: string): void {
    this.write([this.output.counted(text)]);
  }

  /** The next row of the table that is read. */
  tableRow(cells: readonly PageCell[], hidden: boolean): void {
    if (hidden) this.hiddenRows.push(this.row);
    const placed: PackedCell[] = [];
    let at = 0;
    for (const cell of cells) {
      at = this.free(at);
      this.place(cell, at);
      while (placed.length <= at) placed.push(null);
      placed[at] = cell.packed;
      at += spanned(cell.colspan, MOST_COLUMNS);
    }
    this.write(placed);
    this.reaching = this.reaching.map((range) => (range !== undefined && range.bottom >= this.row ? range : undefined));
  }

  /** Ends a section of a table: no cell reaches from it into the next. */
  endSection(): void {
    for (const range of this.reaching) if (range !== undefined) range.bottom = Math.min(range.bottom, this.row - 1);
    this.reaching = [];
  }

  /** The merged ranges, once all sections have ended. */
  allMerges(): Range[] {
    return this.merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  }

  private free(from: number): number {
    let at = from;
    while (this.reaching[at] !== undefined) at += 1;
    return at;
  }

  private place({ colspan, rowspan }: PageCell, at: number): void {
    const columns = spanned(colspan, MOST_COLUMNS);
    const rows = rowspan === 0 ? MOST_ROWS : spanned(rowspan, MOST_ROWS);
    if (columns === 1 && rows === 1) return;
    within('merges', this.merges.length + 1);
    const right = Math.min(at + columns, limits.columns);
    const range = { top: this.row, left: at + 1, bottom: this.row + rows - 1, right };
    this.merges.push(range);
    if (rows === 1) return;
    for (let col = at; col < right; col += 1) this.reaching[col] = range;
  }

  private write(cells: readonly PackedCell[]): void {
    this.output.add(this.row, cells);
    this.row += 1;
  }
}

function spanned(span: number, most: number): number {
  return Number.isInteger(span) && span > 1 ? Math.min(span, most) : 1;
}

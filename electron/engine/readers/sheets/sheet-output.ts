import { AppError } from '../../../../shared/contract/errors';
import type { SheetInfo } from '../../../../shared/tables/grid';
import { BlockWriter, type PackedCell } from '../blocks';
import { limits, within, withinBounds, type Bounds } from '../limits';
import type { Sink } from '../messages';

/** What is known of a sheet when its last row has been read. */
type Ended = Pick<SheetInfo, 'merges' | 'hiddenRows' | 'hiddenCols'> & { hidden?: boolean };

/** Places that rows may reach over for each cell that is allowed. */
const PLACES_A_CELL = 5;

/** Hands on the sheets of one file and counts what they hold. */
export class FileOutput {
  /** How many sheets have been begun. */
  sheets = 0;
  /** Cells of the sheets that have ended. */
  cells = 0;
  places = 0;
  /** The day on which the file's properties say that it was last saved. */
  savedOn: string | null = null;
  readonly sink: Sink;
  private readonly bounds: Bounds;

  constructor(sink: Sink, bounds: Bounds) {
    this.sink = sink;
    this.bounds = bounds;
  }

  /**
   * Looks whether a sheet of so many cells besides those that have ended is allowed, and so many places: what is empty
   * between cells costs as well. @throws AppError `source.limit`
   */
  allow(cells: number, places: number): void {
    withinBounds(this.bounds, 'cells', this.cells + cells);
    const most = this.bounds.cells * PLACES_A_CELL;
    if (this.places + places > most) throw AppError.of('source.limit', { limit: 'places', allowed: most });
  }

  /** Begins the next sheet; nothing is handed on before its first `flush`. Sheets end in the order of their beginning. */
  begin(name: string, hidden: boolean): SheetOutput {
    const about = { rows: 0, cols: 0, cells: 0, merges: [], hiddenRows: [], hiddenCols: [] };
    const info: SheetInfo = { index: this.sheets, name, hidden, ...about };
    this.sheets += 1;
    return new SheetOutput(this, info);
  }

  /** `share`: how much of the file is read, 0 to 1. */
  progress(share: number): Promise<void> {
    return this.sink({ kind: 'progress', share });
  }
}

/** One sheet on its way out. `flush` hands on what is finished. */
export class SheetOutput {
  readonly writer = new BlockWriter();
  private begun = false;
  private characters = 0;
  private readonly file: FileOutput;
  private readonly info: SheetInfo;

  constructor(file: FileOutput, info: SheetInfo) {
    this.file = file;
    this.info = info;
  }

  /** Adds a row; rows come by rising number. @throws AppError `source.limit` */
  add(row: number, cells: readonly PackedCell[]): void {
    within('rows', row);
    within('columns', cells.length);
    this.writer.add(row, cells);
    this.file.allow(this.writer.cells, this.writer.places);
  }

  /** Looks ahead: whether so many cells more are allowed. @throws AppError `source.limit` */
  allow(more: number): void {
    this.file.allow(this.writer.cells + more, this.writer.places + more);
  }

  /** The text, which counts against the limits. @throws AppError `source.limit` */
  counted(text: string): string {
    if (text.length > limits.cellCharacters) within('cellCharacters', text.length);
    this.characters += text.length;
    within('sheetCharacters', this.characters);
    return text;
  }

  /** @throws AppError `source.limit` */
  async flush(): Promise<void> {
    this.file.allow(this.writer.cells, this.writer.places);
    if (!this.begun) await this.file.sink({ kind: 'sheet', sheet: this.info });
    this.begun = true;
    for (const { block, rows, bytes } of this.writer.finished.splice(0)) {
      await this.file.sink({ kind: 'block', sheet: this.info.index, block, rows, bytes });
    }
  }

  async end(ended: Ended): Promise<void> {
    this.writer.end();
    await this.flush();
    const { lastRow, lastCol, cells } = this.writer;
    this.file.cells += cells;
    this.file.places += this.writer.places;
    await this.file.sink({ kind: 'sheet-end', sheet: { ...this.info, rows: lastRow, cols: lastCol, cells, ...ended } });
  }
}

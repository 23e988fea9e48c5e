import type { SheetInfo } from '../../../../shared/tables/grid';
import { BlockWriter, type PackedCell } from '../blocks';
import { limits, within } from '../limits';
import type { Sink } from '../messages';

/** What is known of a sheet when its last row has been read. */
type Ended = Pick<SheetInfo, 'merges' | 'hiddenRows' | 'hiddenCols'> & { hidden?: boolean };

/** Hands on the sheets of one file and counts what they hold. */
export class FileOutput {
  /** How many sheets have been begun. */
  sheets = 0;
  /** Cells of the sheets that have ended. */
  cells = 0;
  readonly sink: Sink;

  constructor(sink: Sink) {
    this.sink = sink;
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
    within('cells', this.file.cells + this.writer.cells);
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
    within('cells', this.file.cells + this.writer.cells);
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
    await this.file.sink({ kind: 'sheet-end', sheet: { ...this.info, rows: lastRow, cols: lastCol, cells, ...ended } });
  }
}

import type { SheetInfo } from '../../../../shared/tables/grid';
import { BlockWriter } from '../blocks';
import { limits, within } from '../limits';
import type { Sink } from '../messages';

/** What is known of a sheet when its last row has been read. */
type Ended = Pick<SheetInfo, 'merges' | 'hiddenRows' | 'hiddenCols'>;

/** Hands on the sheets of one file and counts what they hold. */
export class FileOutput {
  /** How many sheets have been begun. */
  sheets = 0;
  private cells = 0;
  private readonly sink: Sink;

  constructor(sink: Sink) {
    this.sink = sink;
  }

  /** Begins the next sheet. */
  async begin(name: string, hidden: boolean): Promise<SheetOutput> {
    const about = { rows: 0, cols: 0, cells: 0, merges: [], hiddenRows: [], hiddenCols: [] };
    const info: SheetInfo = { index: this.sheets, name, hidden, ...about };
    this.sheets += 1;
    await this.sink({ kind: 'sheet', sheet: info });
    return new SheetOutput(this, info);
  }

  /** `share`: how much of the file is read, 0 to 1. */
  progress(share: number): Promise<void> {
    return this.sink({ kind: 'progress', share });
  }

  /** @throws AppError `source.limit` */
  async flush({ index }: SheetInfo, writer: BlockWriter): Promise<void> {
    within('cells', this.cells + writer.cells);
    for (const { block, rows, bytes } of writer.finished.splice(0)) {
      await this.sink({ kind: 'block', sheet: index, block, rows, bytes });
    }
  }

  async end(info: SheetInfo): Promise<void> {
    this.cells += info.cells;
    await this.sink({ kind: 'sheet-end', sheet: info });
  }
}

/** One sheet on its way out. Its rows go to `writer`; `flush` hands on what is finished. */
export class SheetOutput {
  readonly writer = new BlockWriter();
  private characters = 0;
  private readonly file: FileOutput;
  private readonly info: SheetInfo;

  constructor(file: FileOutput, info: SheetInfo) {
    this.file = file;
    this.info = info;
  }

  /** The text, which counts against the limits. @throws AppError `source.limit` */
  counted(text: string): string {
    if (text.length > limits.cellCharacters) within('cellCharacters', text.length);
    this.characters += text.length;
    within('sheetCharacters', this.characters);
    return text;
  }

  /** @throws AppError `source.limit` */
  flush(): Promise<void> {
    return this.file.flush(this.info, this.writer);
  }

  async end(ended: Ended): Promise<void> {
    this.writer.end();
    await this.flush();
    const { lastRow, lastCol, cells } = this.writer;
    await this.file.end({ ...this.info, rows: lastRow, cols: lastCol, cells, ...ended });
  }
}

import { AppError } from '../../../../shared/contract/errors';
import { cellName } from '../../../../shared/figures/figure';

/** Where a reader stands: the sheet as its workbook calls it, the row, and the column while it is in a cell. */
export interface Standing {
  sheet: string;
  /** From 1; 0 before the first. */
  row: number;
  /** Null between cells. */
  col: number | null;
}

/** The chunks of a part as they are unpacked; `failed` where it was the unpacking that went wrong, and no cell. */
export class Unpacking {
  failed = false;
  private readonly source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.source = source;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    this.failed = true;
    for await (const chunk of this.source) {
      this.failed = false;
      yield chunk;
      this.failed = true;
    }
    this.failed = false;
  }
}

/**
 * An error of reading with the sheet and, where one was being read, the cell; a person knows those, and no part of the package.
 * Any other error stays what it is.
 * @param part the part of the package that the sheet is read from
 */
export function inSheet(error: unknown, at: Standing | null, part: string): unknown {
  if (!(error instanceof AppError) || at === null) return error;
  const { data } = error;
  if (data.where !== null && data.where.sheet !== null) return error;
  if (data.code !== 'source.damaged' && data.code !== 'source.limit') return error;
  const cell = at.row > 0 && at.col !== null && at.col > 0 ? cellName(at.row, at.col) : null;
  const where = { file: null, sheet: at.sheet, cell };
  if (data.code === 'source.limit' || data.params.part !== part) return AppError.from({ ...data, where });
  const params = cell === null && at.row > 0 ? { part: '', row: at.row } : { part: '' };
  return AppError.from({ ...data, params, where });
}

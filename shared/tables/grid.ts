import { z } from 'zod';

/** What a cell holds. A csv has text only: what its text means is decided for the column, not for the cell. */
export type CellType = 'text' | 'number' | 'boolean' | 'date' | 'error';

/**
 * One cell that holds something; empty cells are not there. `row` and `col` count from 1.
 * `value`: text as it stands, a number, true or false, a date as ISO text (`2019-04-30`, with `T12:00:00` when it has
 * a time), an error as its sign (`#N/A`). `format` is the number format of the cell, `shown` what the person sees.
 */
export interface Cell {
  row: number;
  col: number;
  type: CellType;
  value: string | number | boolean;
  format: string | null;
  shown: string;
}

/** The cells of one row that holds anything, by rising column. */
export interface Row {
  row: number;
  cells: readonly Cell[];
}

/** A rectangle of cells; all four edges are inside. */
export const range = z.strictObject({
  top: z.number().int().positive(),
  left: z.number().int().positive(),
  bottom: z.number().int().positive(),
  right: z.number().int().positive(),
});
export type Range = z.infer<typeof range>;

/** What is known of a sheet apart from its cells. `rows` and `cols` are the last that hold a cell, 0 when it is empty. */
export const sheetInfo = z.strictObject({
  /** Place in the file, from 0. */
  index: z.number().int().nonnegative(),
  /** '' for a csv. */
  name: z.string(),
  hidden: z.boolean(),
  rows: z.number().int().nonnegative(),
  cols: z.number().int().nonnegative(),
  /** How many cells hold something. */
  cells: z.number().int().nonnegative(),
  merges: z.array(range),
  hiddenRows: z.array(z.number().int().positive()),
  hiddenCols: z.array(z.number().int().positive()),
});
export type SheetInfo = z.infer<typeof sheetInfo>;

/** A sheet whose cells can be gone through any number of times without all of them being held at once. */
export interface Grid {
  info: SheetInfo;
  /** The rows that hold anything, from `from` to `to` (both from 1, both inside; the whole sheet when left out). */
  rows(from?: number, to?: number): Iterable<Row>;
}

/** Rows are kept in blocks of this many row numbers: row r is in block `blockOf(r)`. */
export const BLOCK_ROWS = 256;

/** The block that holds row `row` (from 1); blocks count from 0, those without cells are not kept. */
export function blockOf(row: number): number {
  return Math.floor((row - 1) / BLOCK_ROWS);
}

/**
 * A grid over blocks of rows. `load` gives the rows of one block by rising number, or null when the block has none;
 * the last block asked for is remembered, so looking up single cells nearby costs no second decoding.
 */
export function gridOfBlocks(info: SheetInfo, load: (block: number) => readonly Row[] | null): Grid {
  let held: { block: number; rows: readonly Row[] } | null = null;
  const block = (index: number): readonly Row[] => {
    if (held?.block !== index) held = { block: index, rows: load(index) ?? [] };
    return held.rows;
  };
  return {
    info,
    *rows(from = 1, to = info.rows) {
      const last = Math.min(to, info.rows);
      for (let index = blockOf(Math.max(1, from)); index <= blockOf(Math.max(1, last)); index += 1) {
        for (const row of block(index)) {
          if (row.row >= from && row.row <= last) yield row;
        }
      }
    },
  };
}

/** A grid over rows that are held already, by rising number: small sheets, and grids written in tests. */
export function gridOfRows(info: SheetInfo, rows: readonly Row[]): Grid {
  return {
    info,
    *rows(from = 1, to = info.rows) {
      for (const row of rows) if (row.row >= from && row.row <= to) yield row;
    },
  };
}

/** The cell at `row`, `col` (from 1), or null when it is empty. */
export function cellAt(grid: Grid, row: number, col: number): Cell | null {
  for (const found of grid.rows(row, row)) return found.cells.find((cell) => cell.col === col) ?? null;
  return null;
}

/** The same sheet with nothing hidden. */
export function unhidden(grid: Grid): Grid {
  return {
    info: { ...grid.info, hidden: false, hiddenRows: [], hiddenCols: [] },
    rows: (from, to) => grid.rows(from, to),
  };
}

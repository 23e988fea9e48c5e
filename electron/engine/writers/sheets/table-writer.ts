/** A cell of a table on its way out: words, a number, or nothing. */
export type OutCell = string | number | null;

export interface OutTable {
  name: string;
  head: readonly string[];
  /** Widths in characters. */
  widths: readonly number[];
  /** Rows in pieces, as they come. */
  rows: AsyncIterable<readonly (readonly OutCell[])[]> | Iterable<readonly (readonly OutCell[])[]>;
}

import { gridOfRows, type Cell, type Grid, type Range, type Row } from '../../../shared/tables/grid';

/** What a figure of a look-alike is; null where the table does not say. */
export interface Truth {
  reporter: string | null;
  partner: string | null;
  flow: string | null;
  /** Code or name; `TOTAL` for all goods together. */
  product: string;
  period: string;
  measure: string;
  unit: string | null;
  /** In base units. */
  value: number;
  /** May be taken or left: a total, a balance, a share. */
  free: boolean;
  /** Further dimensions that tell it from its like. */
  more?: Readonly<Record<string, string>>;
}

/** A sheet of a look-alike in the making: cells, merges, and what is true of its figures. */
export class Draft {
  name: string;
  readonly truth = new Map<string, Truth>();
  readonly merges: Range[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenCols: number[] = [];
  hidden = false;
  private readonly cells = new Map<number, Map<number, string | number>>();

  constructor(name = 'Sheet1') {
    this.name = name;
  }

  rename(name: string): void {
    this.name = name;
  }

  /** Writes a row of texts from column `col`; null leaves a cell empty. */
  line(row: number, texts: readonly (string | number | null)[], col = 1): void {
    texts.forEach((text, at) => this.put(row, col + at, text));
  }

  put(row: number, col: number, value: string | number | null): void {
    if (value === null || value === '') return;
    const cells = this.cells.get(row) ?? new Map<number, string | number>();
    cells.set(col, value);
    this.cells.set(row, cells);
  }

  /** A text over several columns, merged or only over the first of them. */
  over(row: number, left: number, right: number, text: string, merged: boolean): void {
    this.put(row, left, text);
    if (merged && right > left) this.merges.push({ top: row, left, bottom: row, right });
  }

  figure(row: number, col: number, shown: string | number, truth: Truth): void {
    this.put(row, col, shown);
    this.truth.set(`${row},${col}`, truth);
  }

  grid(index = 0): Grid {
    const rows: Row[] = [];
    let count = 0;
    let cols = 0;
    for (const row of [...this.cells.keys()].toSorted((a, b) => a - b)) {
      const cells: Cell[] = [...(this.cells.get(row) ?? [])]
        .toSorted(([a], [b]) => a - b)
        .map(([col, value]) => {
          const type = typeof value === 'number' ? ('number' as const) : ('text' as const);
          return { row, col, type, value, format: null, shown: String(value) };
        });
      count += cells.length;
      cols = Math.max(cols, cells.at(-1)?.col ?? 0);
      rows.push({ row, cells });
    }
    const info = {
      index,
      name: this.name,
      hidden: this.hidden,
      rows: rows.at(-1)?.row ?? 0,
      cols,
      cells: count,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenCols: this.hiddenCols,
    };
    return gridOfRows(info, rows);
  }
}

/** A made-up table with what is true of it. */
export interface LookAlike {
  family: string;
  name: string;
  fileName: string;
  sheets: Draft[];
  /** What may be asked; null: the table says all. */
  asks: 'unit' | 'reporter' | 'flow' | 'period' | null;
}

/** A made-up amount with one decimal: the same for the same numbers, never a round one. */
export function made(...seeds: readonly number[]): number {
  let hash = 17;
  for (const seed of seeds) hash = (hash * 31 + seed * 7919 + 13) % 999_983;
  return Math.round((hash % 48_611) + 121 + (hash % 9)) / 10;
}

/** The same as a whole number, larger. */
export function amount(...seeds: number[]): number {
  return Math.round(made(...seeds) * 10);
}

/** Partners of tables that are about something else. */
export const PARTNERS = [
  ['BLR', 'Belarus'],
  ['CHN', 'China'],
  ['DEU', 'Germany'],
  ['TUR', 'Türkiye'],
] as const;

/** Rounded to so many decimals. */
export function rounded(value: number, decimals = 1): number {
  return Number(value.toFixed(decimals));
}

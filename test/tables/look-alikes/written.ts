import { Draft, type LookAlike, type Truth } from './draft';

/** A figure in a written table: the cell's text or number, and what is true of it beyond what all figures share. */
export interface Put {
  shown: string | number;
  truth: Partial<Truth>;
}

export type Line = readonly (string | number | Put | null)[];

export function put(shown: string | number, truth: Partial<Truth> = {}): Put {
  return { shown, truth };
}

interface Written {
  family: string;
  name: string;
  lines: readonly Line[];
  /** What is true of all its figures. */
  common?: Partial<Truth>;
  asks?: LookAlike['asks'];
  fileName?: string;
  sheet?: string;
}

/** A look-alike written row by row; figures are what `put` makes, in units of `common.value` where that is given. */
export function written({
  family,
  name,
  lines,
  common = {},
  asks = null,
  fileName = 'table.xlsx',
  sheet = 'Sheet1',
}: Written): LookAlike {
  const draft = new Draft(sheet);
  const { value: scale = 1, ...shared } = common;
  lines.forEach((line, at) =>
    line.forEach((cell, col) => {
      if (cell === null || typeof cell !== 'object') draft.put(at + 1, col + 1, cell);
      else {
        const amount = Number(String(cell.shown).replace(/[^\d.-]/g, ''));
        draft.figure(at + 1, col + 1, cell.shown, {
          reporter: null,
          partner: 'WLD',
          flow: null,
          product: 'TOTAL',
          period: '',
          measure: 'value',
          unit: 'USD',
          free: false,
          ...shared,
          value: amount * scale,
          ...cell.truth,
        });
      }
    }),
  );
  return { family, name, fileName, sheets: [draft], asks };
}

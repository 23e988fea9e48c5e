import type { FigureDimension } from '../../../shared/contract/figures';
import type { SeriesDimension } from './column-blocks';
import type { FigureColumns } from './figure-columns';
import { flagsOf } from './queries';

/** Flags as a row shows them; null where there are none. */
export function flagText(flags: string): string | null {
  return flags === '' ? null : flagsOf(flags).join(' ');
}

/** A dimension of figures as numbers, and the words that the numbers stand for. */
export interface Dimension {
  codeAt(at: number): number;
  values: readonly (string | null)[];
}

export function dimensionOf(columns: FigureColumns, by: FigureDimension): Dimension {
  switch (by) {
    case 'period':
      return shared(columns.period, columns.periods, ({ written }) => written);
    case 'periodKind':
      return shared(columns.period, columns.periods, ({ kind }) => kind);
    case 'source':
      return shared(columns.import, columns.imports, ({ source }) => source);
    case 'flag':
      return shared(columns.mark, columns.marks, ([, , flags]) => flagText(flags));
    default:
      return ofSeries(columns, by);
  }
}

export function ofSeries({ series, of }: FigureColumns, by: SeriesDimension): Dimension {
  const column = of.codes[by];
  return { codeAt: (at) => column[series[at] ?? 0] ?? 0, values: of.words.values };
}

/** Several entries of a column can have one value, as months have one kind: they get one number. */
function shared<T>(column: Int32Array, entries: readonly T[], valueOf: (entry: T) => string | null): Dimension {
  const values: (string | null)[] = [];
  const codes = Int32Array.from(entries, (entry) => {
    const value = valueOf(entry);
    const known = values.indexOf(value);
    return known < 0 ? values.push(value) - 1 : known;
  });
  return { codeAt: (at) => codes[column[at] ?? 0] ?? 0, values };
}

/** How many of these figures have each value of a dimension, most first. */
export function countBy(
  { codeAt, values }: Dimension,
  positions: Int32Array,
): { value: string | null; figures: number }[] {
  const counts = new Int32Array(values.length);
  for (const at of positions) {
    const code = codeAt(at);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return values
    .map((value, code) => ({ value, figures: counts[code] ?? 0 }))
    .filter(({ figures }) => figures > 0)
    .toSorted((a, b) => b.figures - a.figures || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}

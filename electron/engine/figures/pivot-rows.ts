import type { PivotDimension } from '../../../shared/contract/figure-pivots';
import { furtherIn, wordFurther } from '../../../shared/figures/further';
import type { FigureColumns } from './figure-columns';
import { numberOf } from './column-blocks';
import type { NameOf } from './queries';

/** The rows of a pivot: each has one value of each chosen dimension. A figure's row is that of its series. */
export interface PivotRows {
  count: number;
  /** By series; -1 where none of its figures is in the pivot. */
  of: Int32Array;
  valuesOf(row: number): (string | null)[];
  namesOf(row: number): string[];
  /** All rows in the order of their names. */
  byName(): number[];
}

export function pivotRows(
  { of, series }: FigureColumns,
  positions: Int32Array,
  by: readonly PivotDimension[],
  nameOf: NameOf,
): PivotRows {
  const rowOf = new Int32Array(of.last + 1).fill(-1);
  const known = new Map<string, number>();
  /** A series of each row: it has the values of all. */
  const examples: number[] = [];
  for (const at of positions) {
    const id = series[at] ?? 0;
    if (rowOf[id] !== -1) continue;
    const key = by.map((one) => of.codes[one][id] ?? 0).join(' ');
    rowOf[id] = numberOf(known, key, () => examples.push(id));
  }
  const wordOf = (one: keyof typeof of.codes, row: number) => of.words.values[of.codes[one][examples[row] ?? 0] ?? 0];
  const valuesOf = (row: number) => by.map((one) => wordOf(one, row) ?? null);
  const namesOf = (row: number) => by.map((one) => nameIn(one, row));
  function nameIn(one: PivotDimension, row: number): string {
    const value = wordOf(one, row) ?? null;
    if (value === null) return '';
    if (one === 'reporter' || one === 'partner') return nameOf(value);
    if (one === 'more') return wordFurther(furtherIn(value));
    return one === 'product' ? (wordOf('productName', row) ?? value) : value;
  }
  return { count: examples.length, of: rowOf, valuesOf, namesOf, byName: () => rowsByName(examples.length, namesOf) };
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Names are ranked once: comparing two costs far more than comparing two numbers. */
function rowsByName(count: number, namesOf: (row: number) => string[]): number[] {
  const names = Array.from({ length: count }, (_, row) => namesOf(row));
  const width = names[0]?.length ?? 0;
  const ranks = Array.from({ length: width }, (_, place) => {
    const ranked = [...new Set(names.map((row) => row[place] ?? ''))].toSorted((a, b) => collator.compare(a, b));
    const rank = new Map(ranked.map((name, index) => [name, index]));
    return Int32Array.from(names, (row) => rank.get(row[place] ?? '') ?? 0);
  });
  return Array.from({ length: count }, (_, row) => row).toSorted((a, b) => {
    for (const rank of ranks) {
      const compared = (rank[a] ?? 0) - (rank[b] ?? 0);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
}

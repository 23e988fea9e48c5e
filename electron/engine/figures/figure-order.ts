import type { FigureColumn } from '../../../shared/contract/figures';
import { dimensionOf } from './figure-filter';
import type { FigureColumns } from './figure-columns';
import type { NameOf } from './queries';

export interface FigureSort {
  by: FigureColumn;
  descending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Positions in the order asked for; equal ones stay in the order of the columns, what is not there comes last. */
export function sortedPositions(
  columns: FigureColumns,
  positions: Int32Array,
  sort: FigureSort,
  nameOf: NameOf,
): Int32Array {
  return sort.by === 'value'
    ? byValue(columns.value, positions, sort.descending)
    : byRank(positions, ranksOf(columns, sort, nameOf));
}

interface Ranks {
  codeAt: (at: number) => number;
  /** Place of each code in the order. */
  ranks: Int32Array;
}

function ranksOf(columns: FigureColumns, { by, descending }: FigureSort, nameOf: NameOf): Ranks {
  if (by === 'period') {
    const order = columns.periods.map(({ from, to }, index) => ({ key: `${from} ${to}`, index }));
    const codeAt = (at: number) => columns.period[at] ?? 0;
    return { codeAt, ranks: ranked(order, descending, (a, b) => (a < b ? -1 : a > b ? 1 : 0)) };
  }
  const { codeAt, values } = dimensionOf(columns, by === 'value' ? 'period' : by);
  const named = by === 'reporter' || by === 'partner';
  const files = new Map(columns.imports.map(({ source, fileName }) => [source, fileName]));
  const order = values.map((value, index) => {
    const key = value === null ? null : named ? nameOf(value) : by === 'source' ? (files.get(value) ?? value) : value;
    return { key, index };
  });
  return { codeAt, ranks: ranked(order, descending, (a, b) => collator.compare(a, b)) };
}

function ranked(
  order: readonly { key: string | null; index: number }[],
  descending: boolean,
  compare: (a: string, b: string) => number,
): Int32Array {
  const ranks = new Int32Array(order.length);
  const sorted = order.toSorted((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return descending ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  let rank = 0;
  sorted.forEach(({ key, index }, place) => {
    if (place > 0 && sorted[place - 1]?.key !== key) rank = place;
    ranks[index] = rank;
  });
  return ranks;
}

/** Counting sort. */
function byRank(positions: Int32Array, { codeAt, ranks }: Ranks): Int32Array {
  const starts = new Int32Array(ranks.length + 1);
  for (const at of positions) {
    const rank = ranks[codeAt(at)] ?? 0;
    starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  }
  for (let rank = 1; rank < starts.length; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const sorted = new Int32Array(positions.length);
  for (const at of positions) {
    const rank = ranks[codeAt(at)] ?? 0;
    const place = starts[rank] ?? 0;
    sorted[place] = at;
    starts[rank] = place + 1;
  }
  return sorted;
}

const DIGIT = 2 ** 16;

/** Radix sort over the bits of the numbers, turned so that they compare as whole numbers do. */
function byValue(values: Float64Array, positions: Int32Array, descending: boolean): Int32Array {
  const there = new Int32Array(positions.length);
  const missing: number[] = [];
  let count = 0;
  for (const at of positions) {
    if (Number.isNaN(values[at])) missing.push(at);
    else {
      there[count] = at;
      count += 1;
    }
  }
  const [low, high] = sortableBits(values, there.subarray(0, count), descending);
  let order = new Int32Array(count);
  for (let index = 0; index < count; index += 1) order[index] = index;
  order = byDigit(order, low, 0);
  order = byDigit(order, low, 16);
  order = byDigit(order, high, 0);
  order = byDigit(order, high, 16);
  for (let place = 0; place < count; place += 1) order[place] = there[order[place] ?? 0] ?? 0;
  const sorted = new Int32Array(positions.length);
  sorted.set(order);
  sorted.set(missing, count);
  return sorted;
}

function sortableBits(values: Float64Array, positions: Int32Array, descending: boolean): [Uint32Array, Uint32Array] {
  const number = new Float64Array(1);
  const halves = new Uint32Array(number.buffer);
  const [low, high] = [new Uint32Array(positions.length), new Uint32Array(positions.length)];
  for (let index = 0; index < positions.length; index += 1) {
    // Zero has two signs and one place.
    number[0] = (values[positions[index] ?? 0] ?? 0) + 0;
    const negative = (halves[1] ?? 0) >>> 31 === 1;
    const flip = negative === descending ? 0 : 0xffffffff;
    low[index] = (halves[0] ?? 0) ^ flip;
    high[index] = (halves[1] ?? 0) ^ (negative ? flip : flip ^ 0x80000000);
  }
  return [low, high];
}

function byDigit(order: Int32Array<ArrayBuffer>, bits: Uint32Array, shift: number): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(DIGIT + 1);
  const digitOf = (index: number) => ((bits[index] ?? 0) >>> shift) & 0xffff;
  for (const index of order) {
    const digit = digitOf(index) + 1;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGIT; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = new Int32Array(order.length);
  for (const index of order) {
    const digit = digitOf(index);
    const place = starts[digit] ?? 0;
    sorted[place] = index;
    starts[digit] = place + 1;
  }
  return sorted;
}

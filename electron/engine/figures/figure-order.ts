import type { FigureColumn } from '../../../shared/contract/figures';
import { usedWords } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import { dimensionOf } from './figure-dimensions';
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
    ? byValue(columns.values.all(), positions, sort.descending)
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
    return { codeAt, ranks: ranked(order, descending, (a, b) => (a < b ? -1 : a > b ? 1 : 0), order.length) };
  }
  const { codeAt, values } = dimensionOf(columns, by === 'value' ? 'period' : by);
  const named = by === 'reporter' || by === 'partner';
  const files = new Map(columns.imports.map(({ source, fileName }) => [source, fileName]));
  const used = by === 'source' || by === 'value' ? values.keys() : usedWords(columns, by);
  const order = Array.from(used, (index) => {
    const value = values[index] ?? null;
    const key = value === null ? null : named ? nameOf(value) : by === 'source' ? (files.get(value) ?? value) : value;
    return { key, index };
  });
  return { codeAt, ranks: ranked(order, descending, (a, b) => collator.compare(a, b), values.length) };
}

function ranked(
  order: readonly { key: string | null; index: number }[],
  descending: boolean,
  compare: (a: string, b: string) => number,
  codes: number,
): Int32Array {
  const ranks = new Int32Array(codes);
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

/** The bits of a number in two halves, turned so that they compare as whole numbers do, and where it stands. */
interface Turned {
  low: Uint32Array;
  high: Uint32Array;
  at: Int32Array;
}

/** Sorts by the bits of the numbers, eleven at a time: what moves together is read in the order in which it lies. */
function byValue(values: Float64Array, positions: Int32Array, descending: boolean): Int32Array {
  const there = positions.filter((at) => !Number.isNaN(values[at]));
  const missing = positions.filter((at) => Number.isNaN(values[at]));
  let from = turned(values, there, descending);
  let to: Turned = {
    low: new Uint32Array(there.length),
    high: new Uint32Array(there.length),
    at: new Int32Array(there.length),
  };
  for (const half of ['low', 'high'] as const) {
    for (let shift = 0; shift < 32; shift += BITS) {
      if (!moved(from, to, from[half], shift)) continue;
      [from, to] = [to, from];
    }
  }
  const sorted = new Int32Array(positions.length);
  sorted.set(from.at);
  sorted.set(missing, there.length);
  return sorted;
}

function turned(values: Float64Array, positions: Int32Array, descending: boolean): Turned {
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
  return { low, high, at: Int32Array.from(positions) };
}

const BITS = 11;
const DIGITS = 2 ** BITS;

/** Moves numbers into the order of some of their bits; false where these are the same in all, and nothing was moved. */
function moved(from: Turned, to: Turned, bits: Uint32Array, shift: number): boolean {
  const count = bits.length;
  const starts = new Int32Array(DIGITS + 1);
  for (let index = 0; index < count; index += 1) {
    const digit = (((bits[index] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  if (starts.includes(count, 1)) return false;
  for (let digit = 1; digit <= DIGITS; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  for (let index = 0; index < count; index += 1) {
    const digit = ((bits[index] ?? 0) >>> shift) & (DIGITS - 1);
    const place = starts[digit] ?? 0;
    starts[digit] = place + 1;
    to.low[place] = from.low[index] ?? 0;
    to.high[place] = from.high[index] ?? 0;
    to.at[place] = from.at[index] ?? 0;
  }
  return true;
}

import type { Output, Parsed } from '../../../shared/contract/contract';
import { mirrorCauses, rivalCauses } from '../../../shared/figures/rival-causes';
import type { ReadableDb } from '../store/database';
import { cifFactorOf } from './cif-factor';
import { columnsOf, derived, mainMarks, supersededBy } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import type { NameOf } from './queries';
import { factsAt, mirrored } from './rivals';
import { Slots } from './slots';
import { rowsById } from './table-queries';

/** Two positions with different numbers for one thing. */
interface Pair {
  first: number;
  second: number;
}

/** The largest contradictions of the store. */
export function contradictions(
  db: ReadableDb,
  { kind, order, place, offset, limit }: Parsed<'figures.contradictions'>,
  nameOf: NameOf,
): Output<'figures.contradictions'> {
  const columns = columnsOf(db);
  const factor = cifFactorOf(db);
  const weight = kind === 'mirror' ? factor : 1;
  const pairs = derived(columns, `pairs ${kind}`, () =>
    kind === 'mirror' ? mirrorPairs(columns) : rivalPairs(columns),
  );
  const wanted = place === null ? pairs : pairs.filter(({ first }) => isOf(columns, first, place));
  const measured = wanted.map((pair) => ({ ...pair, ...sizeOf(columns.values.all(), pair, weight) }));
  const key = (one: (typeof measured)[number]) => Math.abs(order === 'size' ? one.difference : one.symmetric);
  const sorted = measured.toSorted((a, b) => key(b) - key(a) || a.first - b.first);
  const page = sorted.slice(offset, offset + limit);
  const rows = rowsById(
    db,
    page.flatMap(({ first, second }) => [columns.id[first] ?? 0, columns.id[second] ?? 0]),
    nameOf,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const causes = kind === 'mirror' ? mirrorCauses : rivalCauses;
  return {
    factor,
    total: sorted.length,
    rows: page.flatMap(({ first, second, difference, symmetric }) => {
      const one = byId.get(columns.id[first] ?? 0);
      const other = byId.get(columns.id[second] ?? 0);
      if (one === undefined || other === undefined) return [];
      const why = causes(factsAt(columns, first), factsAt(columns, second));
      return [{ first: one, second: other, causes: why, difference, symmetric }];
    }),
  };
}

function sizeOf(value: Float64Array, { first, second }: Pair, weight: number) {
  const [a, b] = [value[first] ?? 0, value[second] ?? 0];
  const mean = (Math.abs(a) + Math.abs(b)) / 2;
  return { difference: b - a * weight, symmetric: mean === 0 ? 0 : ((b - a) / mean) * 100 };
}

/** Present main figures with a value, as the two lists compare them. */
function counting(columns: FigureColumns): (at: number) => boolean {
  const [main, superseded, value] = [mainMarks(columns), supersededBy(columns), columns.values.all()];
  return (at) => main[columns.mark[at] ?? 0] === 1 && (superseded[at] ?? -1) < 0 && !Number.isNaN(value[at]);
}

/** Of each thing in a period the first figure, against each other of another series with another value. */
function rivalPairs(columns: FigureColumns): Pair[] {
  const { own } = thingsOf(columns);
  const width = columns.periods.length + 1;
  const isCounting = counting(columns);
  const value = columns.values.all();
  const slots = new Slots(thingKeys(columns, own, width));
  const pairs: Pair[] = [];
  for (let at = 0; at < columns.count; at += 1) {
    if ((own[columns.series[at] ?? 0] ?? -1) < 0 || !isCounting(at)) continue;
    const first = slots.first(at);
    if (columns.series[first] === columns.series[at] || value[first] === value[at]) continue;
    pairs.push({ first, second: at });
  }
  return onceEach(columns, pairs);
}

/** Without those that a file says again elsewhere, on another of its sheets. */
function onceEach({ series, period, values }: FigureColumns, pairs: readonly Pair[]): Pair[] {
  const value = values.all();
  const told = (at: number) => `${series[at]} ${period[at]} ${value[at]}`;
  const seen = new Set<string>();
  return pairs.filter(({ first, second }) => {
    const said = `${told(first)} ${told(second)}`;
    const again = seen.has(said);
    seen.add(said);
    return !again;
  });
}

/** Exports as one side reports them, against imports as the other does. */
function mirrorPairs(columns: FigureColumns): Pair[] {
  const { own, other } = thingsOf(columns);
  const width = columns.periods.length + 1;
  const isCounting = counting(columns);
  const flow = columns.of.words.values;
  const flowAt = (at: number) => flow[columns.of.codes.flow[columns.series[at] ?? 0] ?? 0];
  const slots = new Slots(thingKeys(columns, own, width));
  for (let at = 0; at < columns.count; at += 1) {
    if (flowAt(at) === 'import' && (own[columns.series[at] ?? 0] ?? -1) >= 0 && isCounting(at)) slots.first(at);
  }
  const pairs: Pair[] = [];
  for (let at = 0; at < columns.count; at += 1) {
    const thing = other[columns.series[at] ?? 0] ?? -1;
    if (flowAt(at) !== 'export' || thing < 0 || !isCounting(at)) continue;
    const found = slots.find(thing * width + (columns.period[at] ?? 0));
    if (found >= 0) pairs.push({ first: at, second: found });
  }
  return onceEach(columns, pairs);
}

/** For each figure a number of its thing and period. */
function thingKeys({ count, series, period }: FigureColumns, own: Int32Array, width: number): Float64Array {
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) keys[at] = (own[series[at] ?? 0] ?? 0) * width + (period[at] ?? 0);
  return keys;
}

interface Things {
  /** The thing that each series measures: the same for series that differ in dataset, valuation, price basis or edition. */
  own: Int32Array;
  /** The thing that the other side of it measures, or -1. */
  other: Int32Array;
}

function thingsOf(columns: FigureColumns): Things {
  return derived(columns, 'things', () => {
    const { of } = columns;
    const known = new Map<string, number>();
    const own = new Int32Array(of.last + 1).fill(-1);
    const other = new Int32Array(of.last + 1).fill(-1);
    const word = (by: 'reporter' | 'partner' | 'flow' | 'product' | 'measure' | 'unit' | 'more', id: number) =>
      of.words.values[of.codes[by][id] ?? 0] ?? null;
    const thing = (words: NonNullable<ReturnType<typeof mirrored>>, rest: string) => {
      const key = `${words.reporter}|${words.partner}|${words.flow}|${words.product}|${rest}`;
      const found = known.get(key) ?? known.size;
      known.set(key, found);
      return found;
    };
    for (let id = 1; id <= of.last; id += 1) {
      const words = {
        reporter: word('reporter', id),
        partner: word('partner', id),
        flow: word('flow', id),
        product: word('product', id),
      };
      if (words.reporter === null || words.flow === null || word('unit', id) === null) continue;
      // What goes by sea is no rival of what goes by air.
      const rest = `${word('measure', id)}|${word('unit', id)}|${word('more', id)}`;
      own[id] = thing(words, rest);
      const back = mirrored(words);
      if (back !== null) other[id] = thing(back, rest);
    }
    return { own, other };
  });
}

function isOf({ of, series }: FigureColumns, at: number, place: string): boolean {
  const id = series[at] ?? 0;
  return (['reporter', 'partner'] as const).some((by) => of.words.values[of.codes[by][id] ?? 0] === place);
}

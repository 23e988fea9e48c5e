import type { CountedImport } from './column-queries';
import type { FigureColumns } from './figure-columns';
import { Slots } from './slots';

/** Vintage of each import: the day its file was taken on, then its number (`shared/figures/supersession`). */
function vintages(imports: readonly CountedImport[]): Int32Array {
  const order = imports
    .map(({ takenOn, number }, index) => ({ day: takenOn ?? '', number, index }))
    .toSorted((a, b) => (a.day === b.day ? a.number - b.number : a.day < b.day ? -1 : 1));
  const ranks = new Int32Array(imports.length);
  order.forEach(({ index }, rank) => (ranks[index] = rank));
  return ranks;
}

/** For each figure the position of the one of the latest vintage for its series and period, or -1 where it is that. */
export function supersession(columns: FigureColumns): Int32Array {
  const { count, series, period } = columns;
  const by = new Int32Array(count).fill(-1);
  const several = seriesOfSeveral(columns);
  if (several === null) return by;
  const ranks = vintages(columns.imports);
  const rankAt = (at: number) => ranks[columns.import[at] ?? 0] ?? 0;
  const width = columns.periods.length + 1;
  const isOf = (at: number) => several[series[at] ?? 0] === 1;
  const keys = new Float64Array(count);
  let wanted = 0;
  for (let at = 0; at < count; at += 1) {
    if (!isOf(at)) continue;
    keys[at] = (series[at] ?? 0) * width + (period[at] ?? 0);
    wanted += 1;
  }
  const slots = new Slots(keys, wanted);
  for (let at = 0; at < count; at += 1) {
    if (!isOf(at)) continue;
    const best = slots.first(at);
    if (best !== at && rankAt(at) > rankAt(best)) slots.replace(at);
  }
  for (let at = 0; at < count; at += 1) {
    if (!isOf(at)) continue;
    const best = slots.first(at);
    if (rankAt(best) > rankAt(at)) by[at] = best;
  }
  return by;
}

/** The series that more than one import has: most have one, and none of their figures is superseded. */
function seriesOfSeveral({ count, series, of, imports, ...columns }: FigureColumns): Uint8Array | null {
  if (imports.length < 2) return null;
  const first = new Int32Array(of.last + 1).fill(-1);
  const several = new Uint8Array(of.last + 1);
  for (let at = 0; at < count; at += 1) {
    const [id, from] = [series[at] ?? 0, columns.import[at] ?? 0];
    if (first[id] === -1) first[id] = from;
    else if (first[id] !== from) several[id] = 1;
  }
  return several.includes(1) ? several : null;
}

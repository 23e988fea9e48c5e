import type { FigureFilter } from '../../../shared/contract/figures';

/** What lines of the table stand for: the head of a group, or a run of figures that one filter leaves. */
export type Stretch =
  | { kind: 'group'; start: number; length: 1; value: string | null; name: string; figures: number; open: boolean }
  | { kind: 'rows'; start: number; length: number; filter: FigureFilter };

interface Group {
  value: string | null;
  name: string;
  figures: number;
}

/** One stretch of figures. */
export function plainLayout(filter: FigureFilter, total: number): Stretch[] {
  return [{ kind: 'rows', start: 0, length: total, filter }];
}

/** A head for each group, and its figures where it is open. */
export function groupedLayout(
  groups: readonly Group[],
  isOpen: (value: string | null) => boolean,
  filterOf: (value: string | null) => FigureFilter,
): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const group of groups) {
    const open = isOpen(group.value);
    stretches.push({ kind: 'group', start, length: 1, ...group, open });
    start += 1;
    if (!open) continue;
    stretches.push({ kind: 'rows', start, length: group.figures, filter: filterOf(group.value) });
    start += group.figures;
  }
  return stretches;
}

/** How many lines there are. */
export function linesOf(layout: readonly Stretch[]): number {
  const last = layout.at(-1);
  return last === undefined ? 0 : last.start + last.length;
}

/** The stretch in which a line stands. */
export function stretchAt(layout: readonly Stretch[], line: number): Stretch | null {
  let [low, high] = [0, layout.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = layout[middle];
    if (found === undefined) return null;
    if (line < found.start) high = middle - 1;
    else if (line >= found.start + found.length) low = middle + 1;
    else return found;
  }
  return null;
}

/** The figures between two lines, both included, as parts of what filters leave. */
export function partsBetween(
  layout: readonly Stretch[],
  first: number,
  last: number,
): { filter: FigureFilter; offset: number; limit: number }[] {
  return layout.flatMap((stretch) => {
    if (stretch.kind === 'group') return [];
    const from = Math.max(first, stretch.start);
    const to = Math.min(last, stretch.start + stretch.length - 1);
    return from > to ? [] : [{ filter: stretch.filter, offset: from - stretch.start, limit: to - from + 1 }];
  });
}

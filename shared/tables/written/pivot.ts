import type { PlaceIndex } from '../../places/place-index';
import type { Cell, Grid, Range, Row } from '../grid';
import { findPivot, hasNumbers, isMixed, kindOf, pivotRow, textOf, type Found, type Kind } from './pivot-found';
import { levelsOf } from './pivot-levels';
import { isTotalOf } from './pivot-words';

/**
 * Pivot tables give each label once, and in compact form labels of several fields below each other in one column. They are
 * read as if each row had all its labels, in columns of their own; figures stay where they are. Sums over exports and
 * imports, or over years, are of nothing and left out.
 */
export interface Pivot {
  /** Rows as they are read instead. */
  rows: ReadonlyMap<number, readonly Cell[]>;
  /** Columns beside those of the sheet. */
  cols: number;
  left: { code: 'left.pivot-sums' | 'left.pivot-levels'; range: Range }[];
}

/** Pivot tables of more rows are read as they stand. */
const MOST_ROWS = 20_000;
/** What stands for all labels of a field together. */
const ALL = 'Total';

export function pivotOf(grid: Grid, places: PlaceIndex): Pivot | null {
  if (grid.info.rows > MOST_ROWS) return null;
  const found = findPivot(grid);
  if (found === null) return null;
  return found.form === 'compact' ? compact(grid, found, places) : tabular(found, places);
}

/** The grid with the rows of its pivot table as they are read. */
export function unpivoted(grid: Grid, pivot: Pivot | null): Grid {
  if (pivot === null) return grid;
  return {
    info: { ...grid.info, cols: grid.info.cols + pivot.cols },
    *rows(from, to) {
      for (const row of grid.rows(from, to)) {
        const cells = pivot.rows.get(row.row) ?? row.cells;
        if (cells.length > 0) yield { row: row.row, cells };
      }
    },
  };
}

/** What heads a column of labels that has no head of its own; '' where its labels say what they are. */
const HEADS: Readonly<Record<Kind, string>> = {
  flow: '',
  time: 'Period',
  code: 'Product code',
  place: '',
  text: 'Product',
};

function compact({ info }: Grid, { head, cols, body, grand }: Found, places: PlaceIndex): Pivot | null {
  const col = cols[0] ?? 1;
  const rows = body.map((row) => pivotRow(row, col));
  const levels = levelsOf(rows, grand === null ? null : pivotRow(grand, col));
  if (levels === null) return isMixed(rows, places) ? unsettled(body, grand) : null;
  const depth = Math.max(...levels) + 1;
  if (depth === 1) return null;
  const kinds = Array.from({ length: depth }, (_, level) =>
    kindOf([...new Set(rows.filter((_row, at) => levels[at] === level).map(({ label }) => label))], places),
  );
  const out: Pivot = { rows: new Map(), cols: depth, left: [] };
  const lines = new Map<number, readonly Cell[]>();
  const first = info.cols + 1;
  const without = (row: Row) => row.cells.filter((cell) => cell.col !== col);
  lines.set(head.row, [
    ...without(head),
    ...labelCells(
      head.row,
      first,
      kinds.map((kind) => HEADS[kind]),
    ),
  ]);
  let path: string[] = [];
  for (const [at, row] of body.entries()) {
    const level = levels[at] ?? 0;
    path = [...path.slice(0, level), rows[at]?.label ?? ''];
    const whole = [...path, ...kinds.slice(level + 1).map(() => ALL)];
    if (kinds.slice(level + 1).some(isOfNothing)) leave(out, lines, row);
    else lines.set(row.row, [...without(row), ...labelCells(row.row, first, whole)]);
  }
  if (grand !== null) {
    if (kinds.some(isOfNothing)) leave(out, lines, grand);
    else
      lines.set(grand.row, [
        ...without(grand),
        ...labelCells(
          grand.row,
          first,
          kinds.map(() => ALL),
        ),
      ]);
  }
  return { ...out, rows: lines };
}

function tabular({ cols, body, grand }: Found, places: PlaceIndex): Pivot | null {
  const own = cols.map((col) => body.map((row) => textOf(row, col)).filter((text) => text !== ''));
  const kinds = own.map((labels, at) => {
    const names = labels.filter((text) => !labels.some((other) => isTotalOf(text, other)));
    return at === cols.length - 1 ? kindOf([...new Set(labels)], places) : kindOf([...new Set(names)], places);
  });
  if (cols.length < 2) return null;
  const out: Pivot = { rows: new Map(), cols: 0, left: [] };
  const lines = new Map<number, readonly Cell[]>();
  let path: string[] = [];
  for (const row of body) {
    const written = cols.map((col) => textOf(row, col));
    const level = written.findLastIndex((text) => text !== '');
    const summed = isTotalOf(written[level] ?? '', path[level] ?? '');
    path = cols.map((_, at) =>
      at > level ? '' : summed || written[at] === '' ? (path[at] ?? '') : (written[at] ?? ''),
    );
    if (!hasNumbers(row)) continue;
    const deeper = kinds.slice(level + 1);
    if (deeper.some(isOfNothing)) leave(out, lines, row);
    else
      lines.set(
        row.row,
        withLabels(
          row,
          cols,
          path.map((label, at) => (at > level ? ALL : label)),
        ),
      );
  }
  if (grand !== null) {
    if (kinds.some(isOfNothing)) leave(out, lines, grand);
    else
      lines.set(
        grand.row,
        withLabels(
          grand,
          cols,
          cols.map(() => ALL),
        ),
      );
  }
  return { ...out, rows: lines };
}

/** Exports and imports together, or several years, are no figure. */
function isOfNothing(kind: Kind): boolean {
  return kind === 'flow' || kind === 'time';
}

function labelCells(row: number, first: number, labels: readonly string[]): Cell[] {
  return labels.flatMap((label, at): Cell[] =>
    label === '' ? [] : [{ row, col: first + at, type: 'text', value: label, format: null, shown: label }],
  );
}

function withLabels(row: Row, cols: readonly number[], labels: readonly string[]): Cell[] {
  const others = row.cells.filter((cell) => !cols.includes(cell.col));
  return [...labelCells(row.row, cols[0] ?? 1, labels), ...others];
}

function leave(out: Pivot, lines: Map<number, readonly Cell[]>, row: Row): void {
  lines.set(row.row, []);
  out.left.push({ code: 'left.pivot-sums', range: rangeOf([row]) });
}

function rangeOf(rows: readonly Row[]): Range {
  const cols = rows.flatMap(({ cells }) => cells.map(({ col }) => col));
  return {
    top: rows[0]?.row ?? 1,
    left: Math.min(...cols),
    bottom: rows.at(-1)?.row ?? 1,
    right: Math.max(...cols),
  };
}

/** Which label belongs to which can't be told: nothing of it is read. */
function unsettled(body: readonly Row[], grand: Row | null): Pivot {
  const all = grand === null ? body : [...body, grand];
  const lines = new Map(all.map(({ row }): [number, Cell[]] => [row, []]));
  return { rows: lines, cols: 0, left: [{ code: 'left.pivot-levels', range: rangeOf(all) }] };
}

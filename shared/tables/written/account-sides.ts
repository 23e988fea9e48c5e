import type { Flow } from '../../figures/figure';
import { namesLine, sideIn } from '../words/account-words';
import { flowOf } from '../words/flow-words';
import { goodsInHead } from '../words/goods-in-words';
import type { Cell, Grid, Row } from '../grid';

/**
 * Accounts whose sides are named apart from their lines: "Receipts" once in the column before the lines, or "Credit" and "Debit"
 * in rows of their own below each. Each line is read with its side ("Goods · Receipts"). A cell keeps its address.
 */
export function sidedLines(grid: Grid): Grid {
  const rows = [...grid.rows(1, LOOKED_AT)];
  const before = sidesBefore(rows);
  if (before !== null) return withSides(grid, () => beforeReader(before));
  const below = sidesBelow(rows);
  return below === null ? grid : withSides(grid, () => belowReader(below));
}

const LOOKED_AT = 200;
const LEAST = 3;
/** What a reader makes of one row after the other. */
type Reader = (row: Row) => Row;

/** A row's label depends on those above it: reading begins at the first row, and only what was asked for is given. */
function withSides(grid: Grid, begin: () => Reader): Grid {
  return {
    ...grid,
    *rows(first = 1, last = grid.info.rows) {
      const read = begin();
      for (const row of grid.rows(1, last)) {
        const done = read(row);
        if (row.row >= first) yield done;
      }
    },
  };
}

function textAt({ cells }: Row, col: number): Cell | undefined {
  return cells.find((cell) => cell.col === col && cell.type === 'text' && cell.shown.trim() !== '');
}

function labelled(cell: Cell, item: string, side: string): Cell {
  const text = `${item.trim()} · ${side.trim()}`;
  return { ...cell, value: text, shown: text };
}

/** The first column, where it names sides alone under its head and the next one has a line in each row of figures; null where not. */
function sidesBefore(rows: readonly Row[]): { col: number; from: number } | null {
  const col = 1;
  const own = rows.flatMap((row) => {
    const cell = textAt(row, col);
    return cell === undefined ? [] : [{ row: row.row, side: sideIn(cell.shown) }];
  });
  const first = own.find(({ side }) => side !== null);
  const last = own.findLast(({ side }) => side !== null);
  if (first === undefined || last === undefined) return null;
  const within = own.filter(({ row }) => row >= first.row && row <= last.row);
  const sides = new Set<Flow | null>(within.map(({ side }) => side));
  const lines = rows.filter(({ row }) => row >= first.row && row <= last.row);
  const items = lines.filter((row) => textAt(row, col + 1) !== undefined);
  return !sides.has(null) && sides.has('export') && sides.has('import') && items.length >= within.length * 2
    ? { col, from: first.row }
    : null;
}

function beforeReader({ col, from }: { col: number; from: number }): Reader {
  let side: string | null = null;
  return (row) => {
    if (row.row < from) return row;
    const own = textAt(row, col);
    const item = textAt(row, col + 1);
    if (own !== undefined) side = sideIn(own.shown) === null ? null : own.shown;
    if (side === null) return row;
    const held = side;
    const others = row.cells.filter((cell) => cell !== own);
    return {
      row: row.row,
      cells: others.map((cell) => (cell === item ? labelled(cell, cell.shown, held) : cell)),
    };
  };
}

/** Beside lines with credit and debit, those with exports and imports of their own: nothing else is said in such a row. */
function sideBelow(label: string): Flow | null {
  const side = sideIn(label);
  if (side !== null) return side;
  const flow = goodsInHead(label) === null ? flowOf(label) : null;
  return (flow === 'export' || flow === 'import') && !namesLine(label) ? flow : null;
}

/** The column of labels in which credit and debit follow each other below many lines; null where there is none. */
function sidesBelow(rows: readonly Row[]): number | null {
  for (const col of [1, 2]) {
    const sides = rows.flatMap((row) => {
      const cell = textAt(row, col);
      return cell === undefined ? [] : [sideIn(cell.shown)];
    });
    const credits = sides.flatMap((side, at) => (side === 'export' ? [at] : []));
    const paired = credits.filter((at) => sides[at + 1] === 'import' && at > 0);
    if (credits.length >= LEAST && paired.length === credits.length) return col;
  }
  return null;
}

function belowReader(col: number): Reader {
  let item: string | null = null;
  return (row) => {
    const own = textAt(row, col);
    if (own === undefined) return row;
    if (sideBelow(own.shown) === null) item = own.shown;
    else if (item !== null) {
      const held = item;
      return {
        row: row.row,
        cells: row.cells.map((cell) => (cell === own ? labelled(cell, held, own.shown) : cell)),
      };
    }
    return row;
  };
}

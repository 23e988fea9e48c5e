import type { PlaceIndex } from '../../places/place-index';
import { flowLettered } from '../words/numbered';
import type { Cell, Grid, Row } from '../grid';

/**
 * Labels that join a country's code and a letter for the flow: `ARG_E`, `BLR_I`. In rows the flow is read as if it had a column of its
 * own, to the right of the sheet's last; over columns as words behind the code. Figures stay where they are.
 */
export function codedFlows(grid: Grid, places: PlaceIndex): Grid {
  const rows = [...grid.rows(1, LOOKED_AT)];
  const heads = rows.find((row) => isHead(row, places));
  if (heads !== undefined) return withHeads(grid, heads, places);
  const first = rows.findIndex(({ cells }) => cells.some((cell) => joinedIn(cell, places) !== null));
  const col = rows[first]?.cells.find((cell) => joinedIn(cell, places) !== null)?.col;
  const below = rows.slice(first).flatMap(({ cells }) => cells.filter((cell) => cell.col === col));
  const read = below.filter((cell) => joinedIn(cell, places) !== null);
  if (first < 0 || read.length < LEAST || read.length < below.length - 2) return grid;
  const own = grid.info.cols + 1;
  const head = rows[first - 1]?.row ?? 0;
  return {
    info: { ...grid.info, cols: own },
    *rows(from, to) {
      for (const row of grid.rows(from, to)) yield parted(row, { col: col ?? 0, own, head }, places);
    },
  };
}

const LOOKED_AT = 200;
const LEAST = 3;
const JOINED = /^([A-Z]{3})[_.]([EI])$/;
const WORDS = { export: 'Exports', import: 'Imports' } as const;

function joinedIn({ type, shown }: Cell, places: PlaceIndex): { code: string; flow: string } | null {
  const [, code = '', letter = ''] = type === 'text' ? (JOINED.exec(shown.trim()) ?? []) : [];
  const flow = flowLettered(letter);
  if ((flow !== 'export' && flow !== 'import') || places.byName(code) === null) return null;
  return { code, flow: WORDS[flow] };
}

function isHead({ cells }: Row, places: PlaceIndex): boolean {
  return cells.filter((cell) => joinedIn(cell, places) !== null).length >= LEAST;
}

function withHeads(grid: Grid, heads: Row, places: PlaceIndex): Grid {
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to)) yield row.row === heads.row ? spelled(row, places) : row;
    },
  };
}

function spelled({ row, cells }: Row, places: PlaceIndex): Row {
  return {
    row,
    cells: cells.map((cell) => {
      const joined = joinedIn(cell, places);
      return joined === null ? cell : texted(cell, `${joined.code} ${joined.flow}`);
    }),
  };
}

interface Parting {
  col: number;
  own: number;
  /** The row of the heads. */
  head: number;
}

function parted(row: Row, { col, own, head }: Parting, places: PlaceIndex): Row {
  const cell = row.cells.find((one) => one.col === col);
  const joined = cell === undefined ? null : joinedIn(cell, places);
  if (row.row === head) {
    const [any] = row.cells;
    return any === undefined ? row : { ...row, cells: [...row.cells, { ...texted(any, 'Flow'), col: own }] };
  }
  if (cell === undefined || joined === null) return row;
  const others = row.cells.map((one) => (one === cell ? texted(one, joined.code) : one));
  return { row: row.row, cells: [...others, { ...texted(cell, joined.flow), col: own }] };
}

function texted(cell: Cell, text: string): Cell {
  return { ...cell, type: 'text', value: text, shown: text };
}

import type { Cell, Grid, Row } from '../grid';

/**
 * Years that run from one calendar year into the next, written in two rows of heads: `2009` over `–10`. They are read as
 * `2009-2010` in the upper one; what else stands in the lower row is a row of heads as before.
 */
export function joinedYears(grid: Grid): Grid {
  const rows = [...grid.rows(1, LOOKED_AT)];
  const at = rows.findIndex((row, index) => endsOf(row, rows[index + 1]) !== null);
  const [upper, lower] = [rows[at], rows[at + 1]];
  const ends = upper === undefined ? null : endsOf(upper, lower);
  if (upper === undefined || lower === undefined || ends === null) return grid;
  const whole = upper.cells.map((cell): Cell => {
    const shown = `${cell.shown.trim()}-${Number(cell.shown) + 1}`;
    return ends.has(cell.col) ? { ...cell, type: 'text', value: shown, shown } : cell;
  });
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to)) {
        if (row.row === upper.row) yield { row: row.row, cells: whole };
        else if (row.row === lower.row) yield { row: row.row, cells: row.cells.filter(({ col }) => !ends.has(col)) };
        else yield row;
      }
    },
  };
}

const LOOKED_AT = 60;
const LEAST = 3;

/** The columns of years with the last two digits of the next one below each; null where the rows are no such heads. */
function endsOf(upper: Row, lower: Row | undefined): Set<number> | null {
  if (lower === undefined || lower.row !== upper.row + 1) return null;
  const below = new Map(lower.cells.map(({ col, shown }) => [col, /^\s*[–—−-]\s?(\d\d)\s*$/.exec(shown)?.[1]]));
  const years = upper.cells.filter(({ shown }) => /^\s*(?:19|20)\d\d\s*$/.test(shown));
  const ends = new Set<number>();
  for (const { col, shown } of years) {
    const end = below.get(col);
    if (end === undefined || Number(end) !== (Number(shown.trim()) + 1) % 100) return null;
    ends.add(col);
  }
  return ends.size >= LEAST ? ends : null;
}

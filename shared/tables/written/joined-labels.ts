import type { Cell, Grid, Row } from '../grid';

/**
 * Eurostat's tsv files put all labels of a row into its first cell, parted by commas, and name them in the head the same way:
 * `freq,product,partner\\TIME_PERIOD`. They are read as if each had a cell of its own, to the right of the sheet's last column;
 * figures stay where they are.
 */
export function partedLabels(grid: Grid): Grid {
  const head = headOf(grid);
  if (head === null) return grid;
  const names = named(head);
  const first = grid.info.cols;
  const part = (row: Row): Row => {
    const [cell, ...others] = row.cells;
    if (cell === undefined || cell.col !== head.col || row.row < head.row) return row;
    const texts = row.row === head.row ? names : String(cell.value).split(',');
    if (texts.length !== names.length) return row;
    const own = texts.map((text, at): Cell => ({
      ...cell,
      col: at === 0 ? cell.col : first + at,
      value: text.trim(),
      shown: text.trim(),
    }));
    const [stays, ...moved] = own;
    return { row: row.row, cells: stays === undefined ? row.cells : [stays, ...others, ...moved] };
  };
  const cols = first + names.length - 1;
  return {
    info: { ...grid.info, cols },
    *rows(from, to) {
      for (const row of grid.rows(from, to)) yield part(row);
    },
  };
}

const HEAD = /^[\w.-]+(?:,[\w.-]+)+\\[\w-]+$/;

function headOf(grid: Grid): Cell | null {
  for (const { cells } of grid.rows(1, 3)) {
    const [first] = cells;
    if (first !== undefined && first.type === 'text' && HEAD.test(String(first.value).trim())) return first;
  }
  return null;
}

/** The names before the sign that parts them from what runs across. */
function named(head: Cell): string[] {
  return (String(head.value).trim().split('\\')[0] ?? '').split(',');
}

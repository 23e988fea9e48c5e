import type { Cell, Grid } from '../grid';

/**
 * "Importe" beside "Exporte" is German for imports; alone it may be Spanish or Italian for an amount. It is read as if it said
 * "Imports".
 */
export function germanImports(grid: Grid): Grid {
  if (!isGerman(grid)) return grid;
  return {
    ...grid,
    *rows(from, to) {
      for (const { row, cells } of grid.rows(from, to)) yield { row, cells: cells.map(told) };
    },
  };
}

const LOOKED_AT = 200;
const EXPORTS = /(?<!\p{L})exporte(?!\p{L})/iu;
const IMPORTS = /(?<!\p{L})importe(?!\p{L})/giu;

function isGerman(grid: Grid): boolean {
  let [sold, bought] = [false, false];
  for (const { cells } of grid.rows(1, LOOKED_AT))
    for (const { type, shown } of cells) {
      if (type !== 'text') continue;
      sold ||= EXPORTS.test(shown);
      bought ||= shown.search(IMPORTS) >= 0;
      if (sold && bought) return true;
    }
  return false;
}

function told(cell: Cell): Cell {
  if (cell.type !== 'text' || cell.shown.search(IMPORTS) < 0) return cell;
  const shown = cell.shown.replace(IMPORTS, 'Imports');
  return { ...cell, value: shown, shown };
}

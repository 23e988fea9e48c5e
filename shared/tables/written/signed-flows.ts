import { fold } from '../../places/fold';
import { flowOf } from '../words/flow-words';
import type { Cell, Grid } from '../grid';

/**
 * Flows that a sign joins: "Exports+Imports" and "X+M" are all trade, "X-M" is the balance. They are read by these words; a sign between
 * whole words may also be a hyphen ("Export-Import"), so that less is taken only beside both flows by themselves.
 */
export function signedFlows(grid: Grid): Grid {
  if (grid.info.rows > MOST_ROWS) return grid;
  const beside = besideBoth(grid);
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to))
        yield { row: row.row, cells: row.cells.map((cell) => spelled(cell, beside)) };
    },
  };
}

/** Such heads stand over tables that a person reads. */
const MOST_ROWS = 2000;

const JOINED = /^\s*(?:(\p{L}[\p{L} ]*?)\s*\(\s*)?(\p{L}[\p{L} ]*?)\s*([+＋–−-])\s*(\p{L}[\p{L} ]*?)\s*\)?\s*$/u;

type Beside = (cell: Cell) => boolean;

function spelled(cell: Cell, beside: Beside): Cell {
  if (cell.type !== 'text' || cell.shown.length > 60) return cell;
  const [, , first = '', sign = '', second = ''] = JOINED.exec(cell.shown) ?? [];
  if (first === '' || flowOf(first) !== 'export' || flowOf(second) !== 'import') return cell;
  const sum = sign === '+' || sign === '＋';
  const letters = first.length === 1 && second.length === 1;
  if (!sum && !letters && !beside(cell)) return cell;
  const text = sum ? 'Total trade' : 'Trade balance';
  return { ...cell, value: text, shown: text };
}

/** Whether exports and imports stand by themselves in the row of a cell, or in its column. */
function besideBoth(grid: Grid): Beside {
  const flows = new Map<string, Set<string>>();
  for (const { cells } of grid.rows(1, grid.info.rows))
    for (const { row, col, type, shown } of cells) {
      const flow = type === 'text' && shown.length < 30 && WORDS.test(fold(shown)) ? flowOf(shown) : null;
      if (flow === null) continue;
      for (const line of [`row ${row}`, `col ${col}`]) flows.set(line, (flows.get(line) ?? new Set()).add(flow));
    }
  const both = (line: string) => flows.get(line)?.has('export') === true && flows.get(line)?.has('import') === true;
  return ({ row, col }) => both(`row ${row}`) || both(`col ${col}`);
}

const WORDS = /^\p{L}+(?: \p{L}+)?$/u;

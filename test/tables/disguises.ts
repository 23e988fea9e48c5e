import { gridOfRows, type Cell, type Grid, type Row } from '../../shared/tables/grid';
import type { Draft, Truth } from './look-alikes/draft';

/** What a reader of a look-alike sees of one of its sheets. */
export type Seen = Pick<Draft, 'name' | 'truth' | 'grid'>;

/**
 * Ways in which people hand on one and the same table: what it says stays what it was, so a reading that was perfect must stay
 * so. Each gives the sheet as it is handed on.
 */
export const DISGUISES: Readonly<Record<string, (sheet: Seen) => Seen>> = {
  'a line of notes below it': (sheet) => withRow(sheet, 'Note: Figures are provisional and may be revised.'),
  'spaces around every text': (sheet) => mapped(sheet, ({ cell }) => text(cell, (shown) => ` ${shown}\u00a0`)),
  'numbers kept as texts': (sheet) => mapped(sheet, ({ cell }) => (cell.type === 'number' ? typed(cell) : cell)),
  'numbers with commas': (sheet) => mapped(sheet, ({ cell, truth }) => grouped(cell, truth, ',')),
  'numbers with spaces': (sheet) => mapped(sheet, ({ cell, truth }) => grouped(cell, truth, '\u00a0')),
  'dots between labels and numbers': (sheet) =>
    mapped(sheet, ({ cell, isLabel }) => (isLabel ? text(cell, (shown) => `${shown} ......`) : cell)),
  'marks of footnotes': (sheet) =>
    mapped(sheet, ({ cell, isLabel }) => (isLabel && cell.row % 3 === 0 ? text(cell, (shown) => `${shown} 1/`) : cell)),
  'a title over the whole width': titled,
};

interface Place {
  cell: Cell;
  truth: Truth | undefined;
  /** Names a row of figures, in words. */
  isLabel: boolean;
}

function mapped(sheet: Seen, change: (place: Place) => Cell): Seen {
  const rows = [...sheet.truth.keys()].map((at) => Number(at.split(',')[0]));
  const cols = [...sheet.truth.keys()].map((at) => Number(at.split(',')[1]));
  const [top, bottom, left] = [Math.min(...rows), Math.max(...rows), Math.min(...cols)];
  const isLabel = ({ row, col, type, shown }: Cell) =>
    type === 'text' &&
    row >= top &&
    row <= bottom &&
    col < left &&
    /\p{L}{4,}$/u.test(shown) &&
    /\p{Ll}|\p{Lo}/u.test(shown);
  return remade(sheet, (grid) => {
    const made = [...grid.rows()].map(({ row, cells }): Row => ({
      row,
      cells: cells.map((cell) =>
        change({ cell, truth: sheet.truth.get(`${cell.row},${cell.col}`), isLabel: isLabel(cell) }),
      ),
    }));
    return gridOfRows(grid.info, made);
  });
}

function remade(sheet: Seen, change: (grid: Grid) => Grid): Seen {
  return { name: sheet.name, truth: sheet.truth, grid: (index) => change(sheet.grid(index)) };
}

function withRow(sheet: Seen, note: string): Seen {
  return remade(sheet, (grid) => {
    const row = grid.info.rows + 2;
    const cells = [typed({ row, col: 1, type: 'text', value: note, format: null, shown: note })];
    return gridOfRows({ ...grid.info, rows: row }, [...grid.rows(), { row, cells }]);
  });
}

/** A lone text in the first row is merged over all columns. */
function titled(sheet: Seen): Seen {
  return remade(sheet, (grid) => {
    const [first] = grid.rows();
    const [title, ...others] = first?.cells ?? [];
    if (title === undefined || others.length > 0 || grid.info.cols === title.col) return grid;
    const over = { top: title.row, left: title.col, bottom: title.row, right: grid.info.cols };
    return gridOfRows({ ...grid.info, merges: [...grid.info.merges, over] }, [...grid.rows()]);
  });
}

function text(cell: Cell, change: (shown: string) => string): Cell {
  return cell.type === 'text' ? { ...cell, value: change(cell.shown), shown: change(cell.shown) } : cell;
}

function typed(cell: Cell): Cell {
  return { ...cell, type: 'text', value: cell.shown };
}

/** A figure that is a number, as a text whose thousands are parted. */
function grouped(cell: Cell, truth: Truth | undefined, sign: string): Cell {
  if (truth === undefined || cell.type !== 'number' || /e/.test(cell.shown)) return cell;
  const [whole = '', decimals] = cell.shown.split('.');
  const parted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, sign);
  return typed({ ...cell, shown: decimals === undefined ? parted : `${parted}.${decimals}` });
}

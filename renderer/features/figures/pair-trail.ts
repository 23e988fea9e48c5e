import type { Grid, MadeBy } from '../../../shared/pack/fact-sheet-grid';
import { stepOfFigure, stepOfFigures } from '../../trail/step';
import type { Step } from '../../trail/step';

/** How the rows of the table of years are computed from each other. */
const made: Readonly<Record<string, readonly [string, '+' | '−', string]>> = {
  total: ['exports', '+', 'imports'],
  balance: ['exports', '−', 'imports'],
  'both-exports': ['exports', '+', 'other-exports'],
  'exports-balance': ['exports', '−', 'other-exports'],
};

/**
 * How a number of a fact sheet came to be: growth of a sum shows both sums, and each its parts. Where the numbers beside
 * it are not those that it rests on, as when a ratio takes an older file for both its ends, its formula is shown in words
 * over its figures.
 */
export function stepOfCell(grid: Grid, rowId: string, col: number, say: (made: MadeBy) => string): Step | null {
  const cell = grid.rows.find(({ id }) => id === rowId)?.cells[col] ?? null;
  const ids = cell?.cell?.figureIds ?? [];
  if (cell === null || ids.length === 0) return null;
  const said = cell.made === undefined ? null : say(cell.made);
  const flat: Step =
    said === null
      ? stepOfFigures(ids)
      : {
          kind: 'derived',
          formula: said,
          value: cell.cell?.value === null ? null : cell.text,
          parts: ids.map(stepOfFigure),
        };
  const grown = growthOf(grid, rowId, col);
  if (grown !== null) return grown;
  const parts = grid.id === 'years' ? partsOf(rowId, col) : shareOf(grid, rowId, col);
  if (parts === null) return flat;
  const steps = parts.from.map(([id, at]) => stepOfCell(grid, id, at, say));
  const texts = parts.from.map(([id, at]) => grid.rows.find((row) => row.id === id)?.cells[at]?.text ?? '');
  const known = steps.filter((step) => step !== null);
  const rests = new Set(known.flatMap(figuresIn));
  const same = known.length === steps.length && rests.size === new Set(ids).size && ids.every((id) => rests.has(id));
  if (!same) return flat;
  return { kind: 'derived', formula: parts.write(texts), value: cell.text, parts: known };
}

/** A product's growth is its value, which the row shows, over that of the year before, which no cell does. */
function growthOf({ id, rows }: Grid, rowId: string, col: number): Step | null {
  const [value, , change] = rows.find((row) => row.id === rowId)?.cells ?? [];
  if (!id.startsWith('products ') || col !== 2 || change?.base === undefined) return null;
  const now = value?.cell?.figureIds ?? [];
  const before = (change.cell?.figureIds ?? []).filter((figureId) => !now.includes(figureId));
  if (now.length === 0 || before.length === 0) return null;
  const sides = [now, before].map((ids) => stepOfFigures(ids));
  return { kind: 'derived', formula: `${value?.text ?? ''} / ${change.base} − 1`, value: change.text, parts: sides };
}

/** A product's share is its value over that of all products, which stand in the same column of money. */
function shareOf({ id }: Grid, rowId: string, col: number): Parts | null {
  if (!id.startsWith('products ') || rowId === 'all' || col !== 1) return null;
  return {
    from: [
      [rowId, 0],
      ['all', 0],
    ],
    write: ([part = '', whole = '']) => `${part} / ${whole} × 100`,
  };
}

interface Parts {
  from: readonly (readonly [row: string, col: number])[];
  write(texts: readonly string[]): string;
}

function partsOf(rowId: string, col: number): Parts | null {
  const [, grown] = /^(.+)-growth$/.exec(rowId) ?? [];
  if (grown !== undefined) {
    const from = [[grown, col] as const, [grown, col - 1] as const];
    return col === 0 ? null : { from, write: ([now = '', before = '']) => `${now} / ${before} − 1` };
  }
  const [left, sign, right] = made[rowId] ?? [];
  if (left === undefined || right === undefined) return null;
  return {
    from: [
      [left, col],
      [right, col],
    ],
    write: ([a = '', b = '']) => `${a} ${sign ?? ''} ${b}`,
  };
}

function figuresIn(step: Step): number[] {
  if (step.kind === 'figure') return [step.figureId];
  return step.kind === 'derived' ? step.parts.flatMap(figuresIn) : [];
}

import { fold } from '../../places/fold';
import type { FoundFigure } from '../found';
import type { Grid } from '../grid';
import type { CellPlace, TableMapping } from '../proposal';
import { grouped, isNear, type Reckoned } from './expected';
import { reckon } from './laws';

/** A deficit that is written without its minus is a balance below nought: a reader would take it for a surplus. */

const DEFICIT =
  /deficit|defizit|deficyt|disavanzo|trade gap|дефицит|дефіцит|дэфіцыт|عجز|خساره|كسري|赤字|逆差|貿易赤字|적자|(?:^| )dis ticaret acigi/;
const SURPLUS =
  /surplus|uberschuss|superavit|excedent|(?<!dis)avanzo|nadwyzka|профицит|профіцит|فائض|مازاد|黒字|顺差|順差|흑자/;

/**
 * The cells of balances that are called deficits and nothing else, and stand above nought where more was bought than sold: as exports
 * and imports beside them say, or, where nothing beside them does, all of their column or row.
 */
export function deficitsIn(grid: Grid, table: TableMapping, figures: readonly FoundFigure[]): CellPlace[] {
  const balances = figures.filter(
    ({ key, read }) => key.flow === 'balance' && key.measure === 'value' && read !== null,
  );
  if (balances.length === 0) return [];
  const heads = new Set(table.columns.filter(({ header }) => isDeficit(header)).map(({ col }) => col));
  const labels = new Map(balances.map(({ row }) => [row, isDeficit(labelOf(grid, table, row))]));
  const lines = grouped(balances, ({ row, col }) =>
    heads.has(col) ? `column ${col}` : labels.get(row) === true ? `row ${row}` : null,
  );
  // Most tables call nothing a deficit: of those nothing is reckoned.
  if (lines.size === 0) return [];
  const told = new Map(reckon(figures).balance.map((one) => [one.figure, one]));
  return [...lines.values()].flatMap((line) => turnedIn(line, told)).map(({ row, col }) => ({ row, col }));
}

function turnedIn(line: readonly FoundFigure[], told: ReadonlyMap<FoundFigure, Reckoned>): FoundFigure[] {
  const asWritten = line.some((figure) => {
    const one = told.get(figure);
    return one === undefined ? (figure.read ?? 0) < 0 : isNear(one, one.expected);
  });
  return line.filter((figure) => {
    const one = told.get(figure);
    if (one === undefined) return !asWritten && (figure.read ?? 0) > 0;
    return isNear(one, one.turned) && !isNear(one, one.expected);
  });
}

function isDeficit(label: string): boolean {
  const folded = fold(label);
  return DEFICIT.test(folded) && !SURPLUS.test(folded) && !label.includes('+');
}

/** The texts of a row before its first figure. */
function labelOf(grid: Grid, { range, columns }: TableMapping, row: number): string {
  const first = columns.find(({ role }) => role === 'value')?.col ?? range.right;
  const [found] = grid.rows(row, row);
  const cells = found?.cells ?? [];
  return cells
    .filter(({ col, type }) => col < first && type === 'text')
    .map(({ shown }) => shown)
    .join(' ');
}

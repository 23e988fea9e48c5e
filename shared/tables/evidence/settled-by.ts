import type { FigureKey } from '../../figures/figure';
import type { FoundFigure } from '../found';
import type { CellPlace, TableMapping } from '../proposal';
import { OF_BEFORE } from '../words/indicator';

/** What the figures of a table together say of each: of which months it is, that it is below nought, that it counts from a hundred. */
export function settledBy(table: TableMapping): (figure: FoundFigure) => FoundFigure {
  const inYear = inCutYear(table);
  const [isDeficit, isFromHundred] = [isOneOf(table.deficits), isOneOf(table.fromHundred)];
  const counted = countedFromHundred();
  if (isDeficit === null && isFromHundred === null) return inYear;
  return (figure) => {
    const { value, read, key } = figure;
    if (isFromHundred?.(figure) === true) return inYear({ ...figure, key: counted(key) });
    return inYear(
      isDeficit?.(figure) === true ? { ...figure, value: belowNought(value), read: belowNought(read) } : figure,
    );
  };
}

/** Whether a cell is in a list; null where the list is empty. */
function isOneOf(places: readonly CellPlace[] = []): ((cell: CellPlace) => boolean) | null {
  const known = new Set(places.map(({ row, col }) => `${row},${col}`));
  return known.size === 0 ? null : ({ row, col }) => known.has(`${row},${col}`);
}

function belowNought(number: number | null): number | null {
  return number === null || number === 0 ? number : -number;
}

/** Gives the total of a year that is not over the months that it adds up. */
function inCutYear({ cutYears = [] }: TableMapping): (figure: FoundFigure) => FoundFigure {
  const cut = new Map(cutYears.map(({ row, col, period }) => [`${row},${col}`, period]));
  return (figure) => {
    const period = cut.size === 0 ? undefined : cut.get(`${figure.row},${figure.col}`);
    return period === undefined ? figure : { ...figure, period };
  };
}

/** The same key, of a change that counts from a hundred; one for all figures that share theirs. */
function countedFromHundred(): (key: FigureKey) => FigureKey {
  const made = new WeakMap<FigureKey, FigureKey>();
  return (key) => {
    const known = made.get(key) ?? { ...key, more: { ...key.more, ...OF_BEFORE } };
    made.set(key, known);
    return known;
  };
}

import type { FoundFigure } from '../found';
import type { CellPlace } from '../proposal';
import { isNear } from './expected';
import { reckon } from './laws';

/** "Growth rate, %" over 79.4 where the year came to 79.4 % of the one before: a fall by a fifth, and no growth by four. */

/** So many changes of a row's like have to be told by their years, and so much of those. */
const LEAST = 3;
const MOSTLY = 0.8;

/** The cells of the rows of changes that count from a hundred, as the amounts of their years show; in columns their heads are told so. */
export function fromHundred(figures: readonly FoundFigure[]): CellPlace[] {
  const open = figures.filter(({ key }) => key.measure === 'growth' && key.more['base'] === undefined);
  if (open.length < LEAST) return [];
  const isOpen = new Set(open);
  const told = reckon(figures).growth.filter(({ figure }) => isOpen.has(figure));
  const fits = told.filter((one) => isNear(one, one.expected + 100) && !isNear(one, one.expected));
  if (fits.length < LEAST || fits.length < told.length * MOSTLY) return [];
  const rows = new Set(fits.map(({ figure }) => figure.row));
  return open.filter(({ row }) => rows.has(row)).map(({ row, col }) => ({ row, col }));
}

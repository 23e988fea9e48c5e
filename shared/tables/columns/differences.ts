import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import type { Facts } from '../proposal';
import { headText, lastHead, type ColumnSight } from './columns';

/**
 * "Variation / MDH", "Change, million US$", "Δ, USD", "+/-": a column of by how much money there is more, and not in parts of a hundred.
 *
 * @param measure what the words of the head measure
 */
export function isDifference(column: ColumnSight, measure: Facts['measure']): boolean {
  if (/%|percent|процент/i.test(headText(column))) return false;
  const head = lastHead(column);
  if (SIGNS.test(head)) return column.cells.every(({ cell }) => !cell.shown.includes('%'));
  const { unit, scale } = readUnit(head);
  const inMoney = isCurrency(unit) && scale !== null;
  // "Change" over "-$0.7m" is one of money, whatever its head leaves out.
  return measure === 'growth' && (inMoney || column.cells.some(({ cell }) => /\p{Sc}/u.test(cell.shown)));
}

const SIGNS = /^\s*(?:[Δ∆±]|\+\s*\/\s*[-−–])/u;

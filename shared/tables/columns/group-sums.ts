import { isSumLabel } from '../../products/codes';
import type { ColumnGuess } from './dimensions';

/**
 * Rows that add up the goods of a group whose name stands further up in a column that is not used ("Total" beside chapters, where
 * the headings below them are what is read): of which goods they are, they do not say.
 */
export function groupSums(dims: readonly ColumnGuess[]): number[] {
  const goods = dims.find(({ role }) => role === 'product-name' || role === 'product-code');
  const above = dims.find(({ role, words }) => role === 'ignore' && words === 'product');
  if (goods === undefined || above === undefined) return [];
  const named = new Set(goods.column.cells.map(({ cell }) => cell.row));
  const sums = above.column.cells.filter(({ cell }) => isSumLabel(cell.shown) && !named.has(cell.row));
  return above.column.filled - sums.length < goods.column.filled ? sums.map(({ cell }) => cell.row) : [];
}

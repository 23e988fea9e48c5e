import type { PlaceIndex } from '../../places/place-index';
import { readPeriod } from '../../periods/read';
import type { Heading } from '../finding/headings';
import { measureIn } from '../words/measure-words';
import type { ColumnSight } from './columns';
import { labelsOf, parentsOf, type MixedLabels } from './mixed-labels';

/**
 * "Exports to Pakistan", "Imports from Pakistan", "Total trade" and below a heading ("Top exports") the goods of one of them: the rows
 * before the heading are flows of all goods, those behind it goods.
 */
export function flowsBeforeGoods(
  columns: readonly ColumnSight[],
  headings: readonly Heading[],
  places: PlaceIndex,
): MixedLabels | null {
  const column = columns.find(({ counts, filled }) => filled > 3 && counts.text > filled * 0.6);
  const [heading] = headings;
  if (column === undefined || heading === undefined) return null;
  const labels = labelsOf(column, places);
  const before = labels.filter(({ row }) => row < heading.row);
  const behind = labels.filter(({ row }) => row > heading.row);
  const flows = new Set(before.map(({ flow }) => flow));
  const listed = behind.length >= 2 && behind.every(({ kind, text }) => kind === 'other' && isName(text));
  if (flows.size < 2 || before.some(({ kind }) => kind !== 'flow') || !listed) return null;
  const parents = parentsOf(before, 'flow', false, places).map((parent) => ({ ...parent, alone: true as const }));
  return { col: column.col, role: 'product-name', parents };
}

/** Neither a time nor what is measured. */
function isName(text: string): boolean {
  return readPeriod(text) === null && measureIn(text) === null;
}

import type { PlaceIndex } from '../../places/place-index';
import { isRest } from './content';
import type { ColumnGuess } from './dimensions';
import type { FoundTable } from '../finding/find-tables';
import type { Cell } from '../grid';
import { readIndicator } from '../words/indicator';
import type { Sheet } from '../finding/look';
import { noFacts, type PlaceRef, type RowRule } from '../proposal';

/** A row whose label stands in a column that is not used otherwise, as a total's does over the running number. */
export interface StrayLabel {
  row: number;
  cell: Cell;
}

/** Finds the rows without anything in the columns that label rows, and a text in another one left of the figures. */
export function strayLabels(sheet: Sheet, table: FoundTable, dims: readonly ColumnGuess[]): StrayLabel[] {
  const used = new Set(
    dims.filter(({ role }) => role !== 'ignore' && role !== 'value').map(({ column }) => column.col),
  );
  if (used.size === 0) return [];
  const figures = dims.filter(({ role }) => role === 'value').map(({ column }) => column.col);
  // Running numbers, which are told from figures later, stand before the labels.
  const firstValue = figures.find((col) => col > Math.min(...used)) ?? figures[0] ?? 0;
  const stray: StrayLabel[] = [];
  for (const row of sheet.rows) {
    if (row.row < table.bodyTop || row.row > table.bottom || row.numbers === 0) continue;
    if (row.cells.some(({ cell }) => used.has(cell.col) && cell.col < firstValue)) continue;
    const label = row.cells.find(
      ({ cell, look }) => cell.col < firstValue && cell.col >= table.left && look === 'text',
    );
    if (label !== undefined) stray.push({ row: row.row, cell: label.cell });
  }
  return stray;
}

/** Whose table it is, when a row gives "India's total" beside the rows with another country. */
export function ownerIn(
  labels: readonly StrayLabel[],
  places: PlaceIndex,
): { place: PlaceRef; label: StrayLabel } | null {
  for (const label of labels) {
    const found = /^(.+?)['’]s\s+total\b/i.exec(label.cell.shown.trim());
    const place = found === null ? null : places.byName(found[1] ?? '');
    if (place !== null) return { place, label };
  }
  return null;
}

/**
 * What stray labels say of their rows beyond that these are of all goods: shares are shares, the owner's total is with the world, and
 * "Others" below goods or countries are the others of them.
 */
export function strayRules(labels: readonly StrayLabel[], dims: readonly ColumnGuess[], places: PlaceIndex): RowRule[] {
  const owner = ownerIn(labels, places);
  const goods = dims.some(({ role }) => role === 'product-name');
  const numbered = new Set(
    dims.filter(({ column }) => column.counts.number >= column.filled * 0.5).map(({ column }) => column.col),
  );
  return labels.flatMap(({ row, cell }): RowRule[] => {
    const rule = (facts: Partial<RowRule['facts']>): RowRule[] => [
      { from: row, to: row, kind: 'label', facts: { ...noFacts, ...facts } },
    ];
    if (owner !== null && owner.label.row === row) return rule({ partner: { code: 'WLD', level: 'world' } });
    const { measure, unit } = readIndicator(cell.shown);
    if (measure === 'share' || measure === 'growth' || measure === 'rank') return rule({ measure, unit, scale: 1 });
    if (!isRest(cell.shown) || !numbered.has(cell.col)) return [];
    const name = cell.shown.trim();
    return goods
      ? rule({ product: { classification: null, edition: null, code: null, name } })
      : rule({ partner: { code: name, level: 'rest' } });
  });
}

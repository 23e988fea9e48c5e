import type { Output, Parsed } from '../../../shared/contract/contract';
import type { FigureFilter } from '../../../shared/contract/figures';
import { furtherIn, wordFurther } from '../../../shared/figures/further';
import type { ReadableDb } from '../store/database';
import { countedImports } from './column-queries';
import { columnsOf, derived, hasColumns } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import { countBy, dimensionOf } from './figure-dimensions';
import { positionsOf } from './figure-filter';
import { sortedPositions } from './figure-order';
import type { FigureSort } from './figure-order';
import type { NameOf } from './queries';
import { firstRows, rowsById } from './table-queries';

/** A page of the figures that a filter leaves, and how many those are. */
export function figurePage(
  db: ReadableDb,
  { filter, sort, offset, limit }: Parsed<'figures.page'>,
  nameOf: NameOf,
): Output<'figures.page'> {
  // What a table opens with needs no columns, and should not wait for them.
  if (isEmpty(filter) && sort === null && offset < 1000 && !hasColumns(db)) {
    const total = countedImports(db).reduce((sum, { figures }) => sum + figures, 0);
    return { rows: firstRows(db, offset, limit, nameOf), total };
  }
  const columns = columnsOf(db);
  const positions = foundPositions(columns, filter, sort, nameOf);
  const page = Array.from(positions.subarray(offset, offset + limit), (at) => columns.id[at] ?? 0);
  return { rows: rowsById(db, page, nameOf), total: positions.length };
}

/** Ids of all figures that a filter leaves, in the order asked for. */
export function figureIds(
  db: ReadableDb,
  { filter, sort }: { filter: FigureFilter; sort: FigureSort | null },
  nameOf: NameOf,
): number[] {
  const columns = columnsOf(db);
  return Array.from(foundPositions(columns, filter, sort, nameOf), (at) => columns.id[at] ?? 0);
}

/** How many figures there are for each value of a dimension. */
export function figureGroups(
  db: ReadableDb,
  { filter, by }: Parsed<'figures.groups'>,
  nameOf: NameOf,
): Output<'figures.groups'> {
  const columns = columnsOf(db);
  const counts = countBy(dimensionOf(columns, by), positionsOf(columns, filter, nameOf));
  const files = new Map(columns.imports.map(({ source, fileName }) => [source, fileName]));
  const names = by === 'product' ? productNames(columns) : null;
  return counts.map(({ value, figures }) => {
    if (value === null) return { value, name: '', figures };
    if (by === 'reporter' || by === 'partner') return { value, name: nameOf(value), figures };
    if (by === 'more') return { value, name: wordFurther(furtherIn(value)), figures };
    return { value, name: files.get(value) ?? names?.get(value) ?? value, figures };
  });
}

function isEmpty(filter: FigureFilter): boolean {
  return Object.values(filter).every((value) => value === undefined || value === '');
}

/** The last search and its order are kept: pages of one table are asked for one by one. */
function foundPositions(
  columns: FigureColumns,
  filter: FigureFilter,
  sort: FigureSort | null,
  nameOf: NameOf,
): Int32Array {
  const last = derived<{ of: string; positions: Int32Array }>(columns, 'found', () => ({
    of: '',
    positions: new Int32Array(0),
  }));
  const of = JSON.stringify([filter, sort]);
  if (last.of !== of) {
    const positions = positionsOf(columns, filter, nameOf);
    Object.assign(last, {
      of,
      positions: sort === null ? positions : sortedPositions(columns, positions, sort, nameOf),
    });
  }
  return last.positions;
}

/** A name of each product by its code. */
function productNames({ of }: FigureColumns): Map<string, string> {
  const found = new Map<string, string>();
  of.codes.product.forEach((product, series) => {
    const code = of.words.values[product] ?? null;
    const name = of.words.values[of.codes.productName[series] ?? 0] ?? null;
    if (code !== null && name !== null) found.set(code, name);
  });
  return found;
}

import { AppError } from '../../../shared/contract/errors';
import type { FigureSource } from '../../../shared/contract/figures';
import type { ShownRow } from '../../../shared/contract/rows';
import { cellName } from '../../../shared/figures/figure';
import type { Address } from '../../../shared/figures/figure';
import { doubtsIn } from '../../../shared/tables/evidence/doubts';
import { cellAt } from '../../../shared/tables/grid';
import type { Grid } from '../../../shared/tables/grid';
import type { Role, SheetProposal, TableMapping } from '../../../shared/tables/proposal';
import type { Reading } from '../methods';
import { shippedPlaces } from '../shipped';
import { importById, sheetById, sourceById } from '../sources/queries';
import { gridOf } from '../sources/understanding';
import { datasetOf, figureById, figurePlace, supersederOf } from './queries';

/** Where a figure was read: file, sheet, cell, what its number was multiplied by and why, and the cells around it. */
export function sourceOfFigure({ db, resources }: Reading, figureId: number): FigureSource {
  const places = shippedPlaces(resources);
  const figure = figureById(db, figureId, (code) => places.nameOf(code, 'en'));
  const place = figurePlace(db, figureId);
  if (figure === null || place === null) throw AppError.of('record.missing', { kind: 'figure', id: String(figureId) });
  const source = sourceById(db, figure.sourceId);
  const sheet = sheetById(db, place.sheet);
  const grid = gridOf(db, sheet);
  const { mapping } = importById(db, place.import);
  const proposal = mapping.sheets.find(({ sheetId }) => sheetId === sheet.id)?.proposal ?? null;
  const address: Address = { sheet: sheet.info.name, row: place.row, col: place.col };
  const scaled = place.scale === 1 ? null : scaleAddress(proposal, address);
  const { id, sha256, fileName, publisher, takenOn, credit } = source;
  return {
    figure,
    source: { id, sha256, fileName, publisher, dataset: datasetOf(source, figure.dataset), takenOn, credit },
    sheetId: sheet.id,
    address,
    read: place.read,
    scale: place.scale,
    scaleCell: scaled === null ? null : cellName(scaled.row, scaled.col),
    scaleText: scaled === null ? null : (cellAt(grid, scaled.row, scaled.col)?.shown ?? null),
    supersededBy: supersederOf(db, figureId),
    doubt: proposal === null ? null : (doubtsIn(proposal).get(cellName(place.row, place.col)) ?? null),
    around: around(grid, tableAt(proposal, address), address),
  };
}

/** The table of a sheet that holds a cell. */
function tableAt(proposal: SheetProposal | null, { row, col }: Address): TableMapping | null {
  const tables = proposal?.mapping.tables ?? [];
  const holds = ({ range }: TableMapping) =>
    row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
  return tables.find(holds) ?? null;
}

/** Where the scale was read: said of the cell's own column, else of its table, else of the sheet. */
function scaleAddress(proposal: SheetProposal | null, address: Address): Address | null {
  const table = tableAt(proposal, address)?.index ?? null;
  const said = (proposal?.guesses ?? []).filter(
    ({ field, where, table: of, col }) =>
      (field === 'scale' || field === 'unit') &&
      where !== null &&
      (of === null || of === table) &&
      (col === null || col === address.col),
  );
  const near = said.toSorted((a, b) => Number(b.col !== null) - Number(a.col !== null));
  return near.find(({ field }) => field === 'scale')?.where ?? near[0]?.where ?? null;
}

/** By what a row is known, the best first. */
const LABELS = [
  'partner',
  'reporter',
  'product-name',
  'product-code',
  'indicator',
  'flow',
  'period',
  'year',
] as const satisfies Role[];

/** Header, the row itself and its neighbours; the key column, the column itself and the two before it. */
function around(grid: Grid, table: TableMapping | null, { row, col }: Address): FigureSource['around'] {
  const key = LABELS.map((label) => table?.columns.find(({ role }) => role === label)).find(
    (found) => found !== undefined,
  );
  const first = table?.range.left ?? 1;
  const near = [col - 2, col - 1, col].filter((near) => near >= first && near !== key?.col);
  const cols = [...new Set([...(key === undefined ? [] : [key.col]), ...near])].toSorted((a, b) => a - b);
  const header = table === null || table.headerRows === 0 ? [] : [table.headerTop + table.headerRows - 1];
  const last = table?.range.bottom ?? grid.info.rows;
  const below = header[0] ?? 0;
  const rows = [row - 1, row, row + 1].filter((near) => near > below && near <= last);
  return { cols, rows: [...new Set([...header, ...rows])].map((near) => shownRow(grid, near, cols)) };
}

function shownRow(grid: Grid, row: number, cols: readonly number[]): ShownRow {
  const [found] = grid.rows(row, row);
  const cells = (found?.cells ?? []).filter((cell) => cols.includes(cell.col));
  return { row, cells: cells.map(({ col, shown, type }) => ({ col, shown, type })) };
}

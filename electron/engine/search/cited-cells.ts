import type { CitedCell } from '../../../shared/contract/search';
import { columnNumber } from '../../../shared/figures/figure';
import type { ReadableDb } from '../store/database';
import { sheetsNamedIn } from './queries';
import type { NamedSheet } from './queries';

/** A cell, alone or the first of a range: `AE144`, `T144 / S144 − 1`, `AE8:AE172`. */
const cellPattern = /(?<![\p{L}\p{N}_$])\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_])/gu;

/**
 * The cells that a text names as the sources of a document do, with file, sheet and cell: a line of its annex copied out of
 * Word leads back to the figure. Cells outside the sheet are none.
 */
export function citedCells(db: ReadableDb, text: string): CitedCell[] {
  const sheets = sheetsNamedIn(db, text);
  return [...new Set(sheets.map(({ sourceId }) => sourceId))].flatMap((sourceId) => {
    const of = sheets.filter((sheet) => sheet.sourceId === sourceId);
    const named = of.filter(({ name }) => name !== '' && text.includes(name));
    const [only] = named.length > 0 ? longestFirst(named) : of;
    return only === undefined || (named.length === 0 && of.length > 1) ? [] : cellsIn(only, text);
  });
}

/** A sheet called “Exports” is not meant where “Exports, FOB” is. */
function longestFirst(sheets: readonly NamedSheet[]): NamedSheet[] {
  return sheets.toSorted((a, b) => b.name.length - a.name.length);
}

function cellsIn({ sourceId, fileName, name: sheet, rows, cols }: NamedSheet, text: string): CitedCell[] {
  // What the names hold is no cell.
  const rest = text.replaceAll(fileName, ' ').replaceAll(sheet === '' ? '\0' : sheet, ' ');
  const found = [...rest.matchAll(cellPattern)].map(([, letters = '', row = '']) => ({
    sourceId,
    fileName,
    cell: letters + row,
    address: { sheet, row: Number(row), col: columnNumber(letters) },
  }));
  const inside = found.filter(({ address }) => address.row <= rows && address.col <= cols);
  return [...new Map(inside.map((one) => [one.cell, one])).values()];
}

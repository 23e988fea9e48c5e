import type { SheetInfo } from './grid';
import type { Guess, TableMapping } from './proposal';

/** Hidden sheets, rows and columns: shown as what they are, and not taken unless somebody says so. */

export function leaveHidden(table: TableMapping, hidden: boolean): TableMapping {
  return hidden ? { ...table, skip: true } : table;
}

/** Says what is hidden, and whether it is taken; nothing where nothing is hidden. */
export function hiddenGuess({ name, hidden, hiddenRows, hiddenCols }: SheetInfo, taken: boolean): Guess[] {
  if (!hidden && hiddenRows.length === 0 && hiddenCols.length === 0) return [];
  const params = {
    sheet: hidden ? name : '',
    rows: String(hiddenRows.length),
    columns: String(hiddenCols.length),
  };
  const code = taken ? 'hidden.taken' : 'hidden.left';
  return [{ code, params, field: 'rows', table: null, col: null, confidence: taken ? 1 : 0.7, where: null }];
}

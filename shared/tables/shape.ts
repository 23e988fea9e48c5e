import { fold } from '../places/fold';
import { readPeriod } from '../periods/read';
import { monthOf } from './columns/content';
import type { Grid } from './grid';
import type { ColumnMapping, ColumnMatch, TableMapping } from './proposal';

/** What a table is known by in another file of the same kind: words, without numbers and times. */

/** What a column is known by: any period, any place or any flow in a run of them, else the words of its head. */
export function columnKey({ facts, header, role, match }: ColumnMapping): ColumnMatch {
  const words = timeless(header);
  if (facts.period !== null) return { by: 'any-period', words };
  if (role === 'value' && (facts.partner !== null || facts.reporter !== null)) return { by: 'any-place', words: '' };
  return words === '' ? { by: match.by === 'words' ? 'position' : match.by, words: '' } : { by: 'words', words };
}

/** A column's key as one text. */
export function keyText({ by, words }: ColumnMatch): string {
  return `${by} ${words}`.trim();
}

/** The different heads of a table, sorted. */
export function headsOf({ columns }: TableMapping): string[] {
  return [...new Set(columns.map((column) => keyText(columnKey(column))))].toSorted();
}

/** Folded words without numbers, months and marks of estimates. */
export function timeless(text: string): string {
  return fold(text)
    .split(' ')
    .filter((word) => !/\d/.test(word) && (word.length > 1 || !/^[a-z]$/.test(word)))
    .filter((word) => monthOf(word) === null && readPeriod(word) === null)
    .join(' ');
}

const MOST_TITLES = 12;

/** Words of the file's name, the sheet's name and the lines above its first table. */
export function wordsAround(grid: Grid, tables: readonly TableMapping[], fileName: string): string[] {
  const top = Math.min(...tables.map(({ headerTop }) => headerTop), grid.info.rows + 1);
  const texts = [fileName.replace(/\.[A-Za-z0-9]{2,5}$/, '').replace(/[_.+-]+/g, ' '), grid.info.name];
  for (const row of grid.rows(Math.max(1, top - MOST_TITLES), Math.max(1, top - 1))) {
    if (row.row >= top) break;
    for (const cell of row.cells) if (cell.type === 'text') texts.push(cell.shown);
  }
  const words = new Set(texts.flatMap((text) => timeless(text).split(' ')));
  words.delete('');
  return [...words].toSorted();
}

/** How much two sets of words have in common: 1 for the same, 0 for nothing or where both are empty. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** The label of a row: the folded text of its first cell that is no figure's; '' where it has none. */
export function labelOf(grid: Grid, row: number, table: TableMapping): string {
  for (const found of grid.rows(row, row)) return labelIn(found.cells, table);
  return '';
}

export function labelIn(
  cells: Iterable<{ col: number; type: string; shown: string }>,
  { columns, range }: TableMapping,
): string {
  const values = new Set(columns.filter(({ role }) => role === 'value').map(({ col }) => col));
  for (const { col, type, shown } of cells) {
    if (col < range.left || col > range.right || values.has(col) || type !== 'text') continue;
    const words = fold(shown);
    if (words !== '') return words;
  }
  return '';
}

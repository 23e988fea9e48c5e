import type { PlaceIndex } from '../../places/place-index';
import type { Facts } from '../proposal';
import { headText, lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import { sideOfHead } from './trade-sides';

/** Tables with places down and across: which of them report. */

/** The places that heads of figures name. */
function placesAcross(dims: readonly ColumnGuess[], places: PlaceIndex): string[] {
  const figures = dims.filter(({ role, column }) => role === 'value' && column.filled > 0);
  return figures.flatMap(({ column }) => places.byName(lastHead(column))?.code ?? []);
}

/** Countries by countries: the same places head the columns that stand in the rows, and the rows are those who report. */
export function isSquare(dims: readonly ColumnGuess[], places: PlaceIndex): boolean {
  const rows = dims.find(({ role, words }) => role === 'partner' && words !== 'partner');
  if (rows === undefined || dims.some(({ role }) => role === 'reporter')) return false;
  const down = new Set(rows.column.distinct.map((text) => places.byName(text)?.code));
  const across = placesAcross(dims, places);
  return across.length >= 3 && across.filter((code) => down.has(code)).length > across.length * 0.5;
}

/** The head that stands over all columns of figures, of whom the places below it are: "Importing country". */
function groupAcross(dims: readonly ColumnGuess[]): string {
  const figures = dims.filter(({ role, column }) => role === 'value' && column.heads.length > 1);
  const groups = new Set(figures.map(({ column }) => column.heads[0]?.text ?? ''));
  const [only = ''] = groups;
  return groups.size === 1 ? only : '';
}

/**
 * Whether the rows report, by what the corner says of rows and heads: "Exporter / Importer", "From \\ To", "Importer → / Exporter ↓".
 * Null where it does not name both, or no places stand across. `flow` is that of the table.
 */
export function rowsReport(dims: readonly ColumnGuess[], places: PlaceIndex, flow: Facts['flow']): boolean | null {
  const [rows, ...others] = dims.filter(({ role }) => role === 'partner' || role === 'reporter');
  if (rows === undefined || others.length > 0 || placesAcross(dims, places).length < 3) return null;
  const parts = headText(rows.column)
    .split(/[/\\|\n]|\s[-–—]\s|(?<=[↓→])/u)
    .filter((part) => /\p{L}/u.test(part));
  const [first = '', second = '', ...more] = parts;
  const over = second === '' ? groupAcross(dims) : second;
  const ends = [first, over].map((part) => sideOfHead(part.replace(/[^\p{L}\s]/gu, ' ').trim()));
  if (more.length > 0 || ends.includes(null) || ends.includes('through') || ends[0] === ends[1]) return null;
  const turned = first.includes('→') || second.includes('↓');
  const down = turned ? ends[1] : ends[0];
  return down === (flow === 'import' ? 'destination' : 'origin');
}

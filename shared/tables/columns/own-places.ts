import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import type { TableFacts } from '../around/table-facts';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';

/** Columns of places that name who reports, or the same places once more. */

/** Countries, and not a country: who reports is one. */
const MANY = /^(?:countries|paises|pays|страны|lander|ulkeler|negara negara|paesi)$/;

/** A column of places that names no other than the one who reports tells who reports, and no partner. */
export function ownPlaces(dims: readonly ColumnGuess[], { facts, by }: TableFacts, places: PlaceIndex): ColumnGuess[] {
  const own = facts.reporter?.code;
  if (own === undefined || dims.some(({ role }) => role === 'reporter')) return [...dims];
  return dims.map((dim) => {
    const { role, words, column } = dim;
    if (role !== 'partner' || words === 'partner' || column.filled < 2) return dim;
    if (by.reporter?.from === 'file' && MANY.test(fold(lastHead(column)))) return dim;
    const only = column.distinct.every((text) => (places.byName(text) ?? places.byCode(text))?.code === own);
    return only ? { ...dim, role: 'reporter' as const, reason: 'role.reporters' } : dim;
  });
}

/**
 * A column of places, not headed as partners, that names in each row the one who reports it is the same once more: in another language,
 * or by codes.
 */
export function withoutTwice(dims: readonly ColumnGuess[], places: PlaceIndex): ColumnGuess[] {
  const reporters = dims.filter(({ role }) => role === 'reporter').map(({ column }) => codesByRow(column, places));
  if (reporters.length === 0) return [...dims];
  return dims.map((dim) => {
    if (dim.role !== 'partner' || dim.words === 'partner') return dim;
    const own = codesByRow(dim.column, places);
    const twice = reporters.some((codes) => {
      const both = [...own].filter(([row]) => codes.has(row));
      const same = both.filter(([row, code]) => codes.get(row) === code);
      // Some names are those of two countries.
      return both.length >= 2 && same.length > both.length * 0.95;
    });
    return twice ? { ...dim, role: 'ignore' as const, name: null, reason: 'ignore.same' } : dim;
  });
}

/** The codes of a column's places by their rows, of those that are known. */
export function codesByRow({ cells }: ColumnGuess['column'], places: PlaceIndex): Map<number, string> {
  return new Map(
    cells.flatMap(({ cell }): [number, string][] => {
      const code = (places.byName(cell.shown) ?? places.byCode(cell.shown.trim()))?.code;
      return code === undefined ? [] : [[cell.row, code]];
    }),
  );
}

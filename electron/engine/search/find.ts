import type { Hit } from '../../../shared/contract/search';
import type { ReadableDb } from '../store/database';
import { findIds, matching, newestIds } from './find-ids';
import { idRange, searchedKinds } from './id-range';
import { lit, snippet } from './lit';
import { editionsById, fieldsOf, recordsOf } from './queries';
import { searchedEdition, searchedOf } from './searched';
import type { Searched } from './searched';
import { wordsSought } from './words-sought';
import type { Sought } from './words-sought';

const everything = { first: idRange('point').first, last: Number.MAX_SAFE_INTEGER };

/** Whatever holds the words, of all kinds: the best first, or the newest of each kind where they are many. */
export function findEverywhere(db: ReadableDb, text: string, limit: number): Hit[] {
  const sought = wordsSought(text);
  if (sought.length === 0) return [];
  const search = { sought, tags: [], range: everything, only: null };
  const where = matching(search);
  if (where === null) return [];
  const { ids, total } = findIds(db, search, where, limit, 0);
  // Where none is weighed the newest of one kind would fill the list.
  return hitsOf(db, total > ids.length ? withEachKind(db, sought, ids, limit) : ids, sought);
}

/** The best of all, and in the last places the newest of each kind that they leave out. */
function withEachKind(db: ReadableDb, sought: readonly Sought[], ids: readonly number[], limit: number): number[] {
  const missing = searchedKinds.flatMap((kind) => {
    const range = idRange(kind);
    if (ids.some((id) => id >= range.first && id <= range.last)) return [];
    const where = matching({ sought, tags: [], range, only: null });
    return where === null ? [] : newestIds(db, where, Math.ceil(limit / 10), 0);
  });
  return [...ids.slice(0, Math.max(0, limit - missing.length)), ...missing].slice(0, limit);
}

function hitsOf(db: ReadableDb, ids: readonly number[], sought: readonly Sought[]): Hit[] {
  const entries = recordsOf(db, ids);
  const found = new Map(
    searchedKinds.map((kind) => {
      const wanted = [...entries.values()].filter((entry) => entry.kind === kind).map(({ record }) => record);
      return [kind, wanted.length === 0 ? new Map<string, Searched>() : searchedRecords(db, kind, wanted)] as const;
    }),
  );
  return ids.flatMap((id) => {
    const entry = entries.get(id);
    const kind = searchedKinds.find((one) => one === entry?.kind);
    if (entry === undefined || kind === undefined) return [];
    const searched = found.get(kind)?.get(entry.record);
    if (searched === undefined) return [];
    return [
      {
        kind,
        id: entry.record,
        title: lit(searched.title, sought),
        snippet: searched.body === '' ? '' : snippet(searched.body, sought),
      },
    ];
  });
}

/** The words of records of one kind, by id. */
function searchedRecords(db: ReadableDb, kind: Hit['kind'], ids: readonly string[]): Map<string, Searched> {
  if (kind === 'edition') {
    return new Map([...editionsById(db, ids)].map(([id, edition]) => [id, searchedEdition(edition)]));
  }
  const words = [...fieldsOf(db, kind, ids)].flatMap(([id, fields]) => {
    const searched = searchedOf(kind, fields);
    return searched === null ? [] : [[id, searched] as const];
  });
  return new Map(words);
}

import { useSyncExternalStore } from 'react';
import type { Input } from '../../../shared/contract/contract';
import type { PointFilter } from '../../../shared/contract/points';

/** What the library is narrowed to and in which order it stands. It outlives a look at another area, and no more. */
export interface LibraryState {
  text: string;
  chosen: Chosen;
  sort: Sort;
}

export type Facet = 'kinds' | 'topics' | 'places' | 'clearances' | 'markings' | 'languages' | 'owners' | 'translations';
export type Chosen = { readonly [F in Facet]: PointFilter[F] };
export interface Sort {
  by: Input<'points.list'>['sort'];
  descending: boolean;
}

export const nothingChosen: Chosen = {
  kinds: [],
  topics: [],
  places: [],
  clearances: [],
  markings: [],
  languages: [],
  owners: [],
  translations: [],
};

let state: LibraryState = { text: '', chosen: nothingChosen, sort: { by: 'fit', descending: false } };
const listeners = new Set<() => void>();

export function setLibrary(change: Partial<LibraryState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Takes a value of a facet in, or out again. */
export function toggleFacet(facet: Facet, value: string): void {
  const before: readonly string[] = state.chosen[facet];
  const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  setLibrary({ chosen: { ...state.chosen, [facet]: values } });
}

export function clearFacet(facet: Facet): void {
  setLibrary({ chosen: { ...state.chosen, [facet]: [] } });
}

export function useLibrary(): LibraryState {
  return useSyncExternalStore(subscribe, () => state);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import type { Hit } from '../../../shared/contract/search';

/** The kinds in the order of their ids; a new one is added at the end. */
export const searchedKinds = [
  'point',
  'person',
  'visit',
  'source',
  'brief',
  'edition',
] as const satisfies readonly Hit['kind'][];

const width = 2 ** 40;

/** The ids of index entries of a kind: a range of its own, so that a search of one kind reads no other. */
export function idRange(kind: Hit['kind']): { first: number; last: number } {
  const at = searchedKinds.indexOf(kind) + 1;
  return { first: at * width, last: (at + 1) * width - 1 };
}

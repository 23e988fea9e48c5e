import type { OneLevel } from './one-level';
import type { Term } from './term';

/** The place of `value` among all values: 1 + how many are greater. Equal ones share a place. `of` counts those above nil. */
export interface Rank {
  rank: number;
  of: number;
}

/**
 * Rank of a partner among the partners that trade at all; world, groups and the rest are left out by the caller.
 *
 * Source: UN ESCAP, *Trade Statistics in Policymaking* (2009), direction of trade.
 */
export function rank(value: number, all: readonly number[]): Rank {
  return { rank: 1 + all.filter((other) => other > value).length, of: all.filter((other) => other > 0).length };
}

/** Rank of one part among the parts of one level. */
export function rankOf(term: Pick<Term, 'value'>, { terms }: OneLevel): Rank {
  return rank(
    term.value,
    terms.map(({ value }) => value),
  );
}

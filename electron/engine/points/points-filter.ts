import type { PointFilter, TranslationState } from '../../../shared/contract/points';
import { idRange } from '../search/id-range';
import type { Search } from '../search/find-ids';
import { tagCondition } from '../search/tags';
import type { Facet } from '../search/tags';
import { wordsSought } from '../search/words-sought';
import { among, notLapsed, notValid } from '../search/conditions';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import type { Sql } from '../store/sql';
import { topicsWithin } from './topic-tree';
import { supersededPoints } from './superseded-points';
import { translatedPoints } from './translation-queries';

const plainFacets = [
  'kinds',
  'topics',
  'places',
  'markings',
  'languages',
  'owners',
] as const satisfies readonly Facet[];

export type GivenFilter = { readonly [K in keyof PointFilter]?: PointFilter[K] | undefined };

/** A filter of the library as a question to the index; all that is set must hold, of several values one. */
export function searchOf(db: ReadableDb, filter: GivenFilter, today: string): Search {
  const tags = plainFacets.flatMap((facet) => {
    const values = facet === 'topics' ? topicsWithin(db, filter.topics ?? []) : (filter[facet] ?? []);
    return values.length === 0 ? [] : [tagCondition(facet, values)];
  });
  const clearance = clearancesAsked(db, filter.clearances ?? [], today);
  return {
    sought: wordsSought(filter.text ?? ''),
    tags: [...tags, ...clearance.tags],
    range: idRange('point'),
    only: both(clearance.only, translationsAsked(db, filter.translations ?? [])),
  };
}

function translationsAsked(db: ReadableDb, asked: readonly TranslationState[]): Sql | null {
  if (asked.length === 0) return null;
  return among(translatedPoints(db).flatMap(({ id, state }) => (asked.includes(state) ? [id] : [])));
}

function both(one: Sql | null, other: Sql | null): Sql | null {
  return one === null || other === null ? (one ?? other) : sql`${one} AND ${other}`;
}

/**
 * The index knows how a clearance stands without regard to the day and to newer figures. Where cleared and lapsed are not
 * asked for alike, these decide between them.
 */
function clearancesAsked(db: ReadableDb, asked: readonly string[], today: string): Pick<Search, 'tags' | 'only'> {
  if (asked.length === 0) return { tags: [], only: null };
  const [cleared, lapsed] = [asked.includes('cleared'), asked.includes('lapsed')];
  if (cleared === lapsed) return { tags: [tagCondition('clearances', asked)], only: null };
  const superseded = supersededPoints(db);
  if (cleared) return { tags: [tagCondition('clearances', asked)], only: notLapsed(today, superseded) };
  return { tags: [tagCondition('clearances', [...asked, 'cleared'])], only: notValid(today, superseded) };
}

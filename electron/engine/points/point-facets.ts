import { translationState } from '../../../shared/contract/points';
import type { Output } from '../../../shared/contract/contract';
import { countEnded, facetCounts } from '../search/facet-counts';
import type { FacetCount } from '../search/facet-counts';
import { countKind } from '../search/sorted';
import type { ReadableDb } from '../store/database';
import { supersededPoints } from './superseded-points';
import { translatedPoints } from './translation-queries';

/** How many points each value of each filter has, among all. */
export function pointFacets(db: ReadableDb, today: string): Output<'points.facets'> {
  return {
    total: countKind(db, 'point'),
    kinds: facetCounts(db, 'kinds'),
    topics: facetCounts(db, 'topics'),
    places: facetCounts(db, 'places'),
    clearances: withEnded(facetCounts(db, 'clearances'), countEnded(db, today, supersededPoints(db))),
    markings: facetCounts(db, 'markings'),
    languages: facetCounts(db, 'languages'),
    owners: facetCounts(db, 'owners'),
    translations: translationCounts(db),
  };
}

function translationCounts(db: ReadableDb): FacetCount[] {
  const translated = translatedPoints(db);
  return translationState.options
    .map((value) => ({ value, count: translated.filter(({ state }) => state === value).length }))
    .filter(({ count }) => count > 0);
}

/** What was cleared and is valid no more counts as lapsed. */
function withEnded(counts: readonly FacetCount[], ended: number): FacetCount[] {
  if (ended === 0) return [...counts];
  const others = counts.filter(({ value }) => value !== 'cleared' && value !== 'lapsed');
  const of = (wanted: string) => counts.find(({ value }) => value === wanted)?.count ?? 0;
  const cleared = { value: 'cleared', count: of('cleared') - ended };
  const lapsed = { value: 'lapsed', count: of('lapsed') + ended };
  return [...others, cleared, lapsed].filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

import type { Flow } from '../figures/figure';
import { present } from '../figures/supersession';
import { grouped } from './grouped';
import { isComplete, trackOf, yearOf } from './pair-term';
import type { PairTerm, TrackId } from './pair-term';

/** One direction of the trade of two places as one of them reports it, by year: always one series. */
export interface Line {
  reporter: string;
  partner: string;
  flow: Extract<Flow, 'export' | 'import'>;
  years: ReadonlyMap<number, PairTerm>;
}

/**
 * The series of one reporter, partner and flow that is shown: of those of the track the one that has the wanted year, and
 * most of the years shown with it; or else the one that reaches furthest, and among those the longest. A newer file's reading of a year supersedes an older one's; what a
 * file gives twice stands in no line.
 *
 * @param shown the wanted year, and how many end with it; null: none is wanted more than others
 */
export function lineOf(
  terms: readonly PairTerm[],
  what: Pick<Line, 'reporter' | 'partner' | 'flow'>,
  track: TrackId,
  shown: { last: number; count: number } | null,
): Line {
  const own = terms.filter(
    (t) =>
      t.reporter === what.reporter && t.partner === what.partner && t.flow === what.flow && trackOf(t.period) === track,
  );
  const series = [...grouped(own, (t) => t.series).values()].map(yearsOf);
  const last = (years: ReadonlyMap<number, PairTerm>) => Math.max(...years.keys());
  const has = (years: ReadonlyMap<number, PairTerm>) => Number(shown !== null && years.has(shown.last));
  const filled = (years: ReadonlyMap<number, PairTerm>) =>
    shown === null
      ? 0
      : [...years.keys()].filter((year) => year <= shown.last && year > shown.last - shown.count).length;
  const [best] = series
    .filter((years) => years.size > 0)
    .toSorted((a, b) => has(b) - has(a) || filled(b) - filled(a) || last(b) - last(a) || b.size - a.size);
  return { ...what, years: best ?? new Map<number, PairTerm>() };
}

function yearsOf(terms: readonly PairTerm[]): Map<number, PairTerm> {
  const by = grouped(terms.filter(isComplete), (t) => yearOf(t.period));
  return new Map(
    [...by]
      .flatMap(([year, readings]) => {
        const chosen = present(readings);
        return chosen === null ? [] : [[year, chosen] as const];
      })
      .toSorted(([a], [b]) => a - b),
  );
}

/** The latest year that both report; where one does not report, the latest of the other. */
export function latestYear(there: Line, back: Line): number | null {
  const both = [...there.years.keys()].filter((year) => back.years.has(year));
  const years = both.length > 0 ? both : [...there.years.keys(), ...back.years.keys()];
  return years.length === 0 ? null : Math.max(...years);
}

import type { Reading } from '../../../shared/figures/binding';
import type { Flow } from '../../../shared/figures/figure';
import { byVintage, present } from '../../../shared/figures/supersession';
import type { ReadableDb } from '../store/database';
import { yearlyTrade } from './reading-queries';
import type { CountedReading } from './reading-queries';

/** The latest year that both report; where one does not report, the latest of the other. */
export function latestYear(there: ReadonlyMap<number, Reading>, back: ReadonlyMap<number, Reading>): number | null {
  const both = [...there.keys()].filter((year) => back.has(year));
  const years = both.length > 0 ? both : [...there.keys(), ...back.keys()];
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * By year, all from one series and one file: a row of a table never mixes datasets, valuations, price bases or vintages.
 */
export function byYear(
  db: ReadableDb,
  reporter: string,
  partner: string,
  flow: Extract<Flow, 'export' | 'import'>,
): Map<number, CountedReading> {
  const series = oneSource(oneSeries(yearlyTrade(db, reporter, flow, partner, null)));
  const years = Map.groupBy(series, (r) => Number(r.period.written));
  return new Map(
    [...years].flatMap(([year, readings]) => {
      const chosen = present(readings);
      return chosen === null ? [] : [[year, chosen] as const];
    }),
  );
}

/** The readings of the series that reaches the latest year, and among those of the longest. */
function oneSeries(readings: readonly CountedReading[]): CountedReading[] {
  const series = [...Map.groupBy(readings, (r) => r.series).values()];
  const last = (of: readonly CountedReading[]) => of.at(-1)?.period.from ?? '';
  const [first] = series.toSorted((a, b) => last(b).localeCompare(last(a)) || b.length - a.length);
  return first ?? [];
}

/** Of the files that reach the latest year, the readings of the one taken last. */
function oneSource(readings: readonly CountedReading[]): CountedReading[] {
  const last = readings.at(-1)?.period.from;
  const chosen = readings.filter((r) => r.period.from === last).toSorted(byVintage)[0];
  return readings.filter((r) => r.source.id === chosen?.source.id);
}

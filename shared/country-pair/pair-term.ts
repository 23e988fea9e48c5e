import type { Period } from '../periods/period';
import type { Term } from '../figures/term';

/** A figure of the trade of two places, with what supersession and the choice of a source need. */
export interface PairTerm extends Term {
  /** Number of the series: dataset, valuation, unit and all else the same. */
  series: number;
  importNumber: number;
  takenOn: string | null;
  sourceId: string;
  productName: string | null;
}

/** Part of a year that returns each year: the kind of period with its first and last day, `year:gregorian:01-01:12-31`. */
export type TrackId = string;

const recurring: ReadonlySet<Period['kind']> = new Set([
  'year',
  'half',
  'quarter',
  'month',
  'fiscal-year',
  'fiscal-half',
  'fiscal-quarter',
  'marketing-year',
  'cumulated',
  'twelve-months',
]);

/** The calendar year's. */
export const yearTrack: TrackId = 'year:gregorian:01-01:12-31';

/** The track of a period; null where it comes once, as a span of years does. */
export function trackOf({ kind, calendar, from, to }: Period): TrackId | null {
  if (!recurring.has(kind)) return null;
  const last = to.slice(5) === '02-29' ? '02-28' : to.slice(5);
  // In other calendars the same part of the year begins on another day of ours each year.
  return calendar === 'gregorian'
    ? [kind, calendar, from.slice(5), last].join(':')
    : [kind, calendar, '', ''].join(':');
}

/** The year in which a period begins: what tells the periods of one track apart. */
export function yearOf({ from }: Period): number {
  return Number(from.slice(0, 4));
}

/** Whether the period was over when its file was taken; a file without a date is believed. */
export function isComplete({ period, takenOn }: Pick<PairTerm, 'period' | 'takenOn'>): boolean {
  return takenOn === null || period.to <= takenOn;
}

/** What must be the same of the readings of one set. Made of thousands of terms at a time, so it is put together plainly. */
export function setKey({ vintage, unit, valuation, priceBasis }: PairTerm): string {
  return `${unit}|${valuation}|${priceBasis}|${vintage}`;
}

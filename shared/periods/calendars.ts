import type { Period } from './period';

const pad = (value: number) => String(value).padStart(2, '0');

/**
 * A year of another calendar as the Gregorian days that it covers. Persian years begin on 21 March (the day before in some
 * leap years), Bikram Sambat fiscal years on about 17 July (1 Shrawan).
 */
export function persianYear(year: number): Period {
  return {
    kind: 'year',
    calendar: 'persian',
    from: `${year + 621}-03-21`,
    to: `${year + 622}-03-20`,
    written: `AP${year}`,
  };
}

/** The first so many months of a Persian year; months have 31 days up to the sixth, 30 after it. */
export function persianMonths(year: number, months: number): Period {
  if (months === 12) return persianYear(year);
  const days = Math.min(months, 6) * 31 + Math.max(0, months - 6) * 30;
  const last = new Date(Date.UTC(year + 621, 2, 21 + days - 1)).toISOString().slice(0, 10);
  return {
    kind: 'cumulated',
    calendar: 'persian',
    from: `${year + 621}-03-21`,
    to: last,
    written: `AP${year}-01/AP${year}-${pad(months)}`,
  };
}

/** Fiscal year of Nepal that begins in `year` of the Bikram Sambat, as `BS2071-72`. */
export function bikramYear(year: number): Period {
  return {
    kind: 'fiscal-year',
    calendar: 'bikram-sambat',
    from: `${year - 57}-07-17`,
    to: `${year - 56}-07-16`,
    written: `BS${year}-${pad((year + 1) % 100)}`,
  };
}

/** Midnight of the first day of a Hijri year of the tabular calendar, by its Julian day number. */
function hijriStart(year: number): number {
  const julianDay = 1_948_440 + 354 * (year - 1) + Math.floor((3 + 11 * year) / 30);
  return (julianDay - 2_440_588) * 86_400_000;
}

/** A year of the Hijri calendar by the tabular reckoning: where the moon was looked for the day can differ by one. */
export function hijriYear(year: number): Period {
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return {
    kind: 'year',
    calendar: 'hijri',
    from: day(hijriStart(year)),
    to: day(hijriStart(year + 1) - 86_400_000),
    written: `AH${year}`,
  };
}

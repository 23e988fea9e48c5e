import { yearPeriod, type Period } from './period';

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

/** The first so many months of Nepal's fiscal year, which begins with Shrawan, the fourth of the calendar's months. */
export function bikramMonths(year: number, months: number): Period {
  const whole = bikramYear(year);
  if (months >= 12) return whole;
  const last = new Date(Date.UTC(year - 57, 6 + months, 16)).toISOString().slice(0, 10);
  const end = months > 9 ? `BS${year + 1}-${pad(months - 9)}` : `BS${year}-${pad(months + 3)}`;
  return { ...whole, kind: 'cumulated', to: last, written: `BS${year}-04/${end}` };
}

/** A year of the Bikram Sambat, which begins in the middle of April. */
function bikramCalendarYear(year: number): Period {
  return {
    kind: 'year',
    calendar: 'bikram-sambat',
    from: `${year - 57}-04-14`,
    to: `${year - 56}-04-13`,
    written: `BS${year}`,
  };
}

/**
 * The year that a bare number names where it is known to be a year: Persian up to 1410, Hijri from 1425, of the Buddhist era
 * (543 years ahead of the Gregorian, the same days since 1941), of the Bikram Sambat. Null between, and for other texts.
 */
export function otherYear(text: string): Period | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  if (year >= 1330 && year <= 1410) return persianYear(year);
  if (year >= 1425 && year <= 1450) return hijriYear(year);
  if (year >= 2490 && year <= 2600) return yearPeriod(year - 543);
  return year > 2060 && year < 2100 ? bikramCalendarYear(year) : null;
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

import type { Period } from './period';
import { dateFormat } from './date-format';

/** A period as a table's head writes it: `2020`, `2019–20`, `Jan–Jun 2024`, `Q2 2019`, `Apr 2019`. */
export function headPeriod({ kind, calendar, from, to, written }: Period, language: string): string {
  if (calendar !== 'gregorian') return written;
  const year = from.slice(0, 4);
  switch (kind) {
    case 'year':
      return year;
    case 'fiscal-year':
    case 'marketing-year':
      return from.slice(0, 4) === to.slice(0, 4) ? year : `${year}–${to.slice(2, 4)}`;
    case 'cumulated':
    case 'twelve-months':
      return from.slice(0, 4) === to.slice(0, 4)
        ? `${month(from, language)}–${month(to, language)} ${year}`
        : `${month(from, language)} ${year} – ${month(to, language)} ${to.slice(0, 4)}`;
    case 'month':
      return `${month(from, language)} ${year}`;
    case 'quarter':
    case 'half':
      return `${written.split('-')[1] ?? written} ${year}`;
    default:
      return written;
  }
}

/** The months that a part of a year covers, without the year: `Jan–Jun`. */
export function headMonths(from: string, to: string, language: string): string {
  const [first, last] = [month(from, language), month(to, language)];
  return first === last ? first : `${first}–${last}`;
}

function month(date: string, language: string): string {
  return dateFormat(language, { month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

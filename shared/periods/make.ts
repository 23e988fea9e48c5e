import type { Period } from './period';

const pad = (value: number) => String(value).padStart(2, '0');

/** The last day of a month, as ISO text. */
function lastDay(year: number, month: number): string {
  return `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

function gregorian(kind: Period['kind'], from: string, to: string, written: string): Period {
  return { kind, calendar: 'gregorian', from, to, written };
}

/** Month `month` (1 to 12) of a Gregorian year. */
export function monthPeriod(year: number, month: number): Period {
  return gregorian('month', `${year}-${pad(month)}-01`, lastDay(year, month), `${year}-${pad(month)}`);
}

/** Quarter 1 to 4. */
export function quarterPeriod(year: number, quarter: number): Period {
  const last = quarter * 3;
  return gregorian('quarter', `${year}-${pad(last - 2)}-01`, lastDay(year, last), `${year}-Q${quarter}`);
}

/** Half 1 or 2. */
export function halfPeriod(year: number, half: number): Period {
  const last = half * 6;
  return gregorian('half', `${year}-${pad(last - 5)}-01`, lastDay(year, last), `${year}-H${half}`);
}

/** The fiscal year that begins in month `start` of `year` and ends in the year after it. */
export function fiscalPeriod(year: number, start: number): Period {
  const written = `FY${year}-${pad((year + 1) % 100)}`;
  const [endYear, endMonth] = start === 1 ? [year, 12] : [year + 1, start - 1];
  return gregorian('fiscal-year', `${year}-${pad(start)}-01`, lastDay(endYear, endMonth), written);
}

/** Months `from` to `to` together; into the next year when `to` is the earlier one. */
export function cumulatedPeriod(year: number, from: number, to: number): Period {
  const end = to < from ? year + 1 : year;
  const written = `${year}-${pad(from)}/${end}-${pad(to)}`;
  return gregorian('cumulated', `${year}-${pad(from)}-01`, lastDay(end, to), written);
}

/** Years `from` to `to` together. */
export function spanPeriod(from: number, to: number): Period {
  return gregorian('span', `${from}-01-01`, `${to}-12-31`, `${from}/${to}`);
}

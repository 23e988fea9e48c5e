import { yearPeriod, type Period } from './period';

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

/** Quarter 1 to 4 of the fiscal year that begins in month `start` of `year`. */
export function fiscalQuarter(year: number, start: number, quarter: number): Period {
  const first = start + (quarter - 1) * 3;
  const whole = cumulatedPeriod(year + Math.floor((first - 1) / 12), ((first - 1) % 12) + 1, ((first + 1) % 12) + 1);
  return { ...whole, kind: 'fiscal-quarter', written: `${fiscalPeriod(year, start).written}-Q${quarter}` };
}

/** Half 1 or 2 of the fiscal year that begins in month `start` of `year`. */
export function fiscalHalf(year: number, start: number, half: number): Period {
  const [first, second] = [fiscalQuarter(year, start, half * 2 - 1), fiscalQuarter(year, start, half * 2)];
  return { ...first, kind: 'fiscal-half', to: second.to, written: `${fiscalPeriod(year, start).written}-H${half}` };
}

/** The twelve months that end with month `month` of `year`. */
export function twelveMonths(year: number, month: number): Period {
  if (month === 12) return yearPeriod(year);
  return { ...cumulatedPeriod(year - 1, month + 1, month), kind: 'twelve-months' };
}

/** Months from `from` of one year to `to` of the same or a later one. */
export function monthsPeriod(year: number, from: number, endYear: number, to: number): Period | null {
  const months = (endYear - year) * 12 + to - from + 1;
  if (months < 1) return null;
  if (months === 1) return monthPeriod(year, from);
  if (months === 12) return from === 1 ? yearPeriod(year) : fiscalPeriod(year, from);
  if (from === 1 && to === 12) return spanPeriod(year, endYear);
  if (months > 12)
    return gregorian(
      'span',
      `${year}-${pad(from)}-01`,
      lastDay(endYear, to),
      `${year}-${pad(from)}/${endYear}-${pad(to)}`,
    );
  return cumulatedPeriod(year, from, to);
}

/** One day. */
export function dayPeriod(year: number, month: number, day: number): Period {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return gregorian('day', iso, iso, iso);
}

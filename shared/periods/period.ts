import { z } from 'zod';

/** What a figure's time is. Periods compare only within one kind, calendar and length. */
export const period = z.strictObject({
  kind: z.enum([
    'year',
    'half',
    'quarter',
    'month',
    'week',
    'day',
    'fiscal-year',
    'fiscal-half',
    'fiscal-quarter',
    'marketing-year',
    'cumulated',
    'twelve-months',
    'span',
    'at',
  ]),
  calendar: z.enum(['gregorian', 'bikram-sambat', 'hijri', 'persian']),
  /** ISO dates, first and last day, both included. */
  from: z.string(),
  to: z.string(),
  /** `2019 2019-H1 2019-Q2 2019-04 FY2019-20 2024-01/2024-06 BS2071-72` */
  written: z.string(),
});
export type Period = z.infer<typeof period>;

/** The Gregorian calendar year `year`. */
export function yearPeriod(year: number): Period {
  return { kind: 'year', calendar: 'gregorian', from: `${year}-01-01`, to: `${year}-12-31`, written: String(year) };
}

const days = (p: Period) => Math.round((Date.parse(p.to) - Date.parse(p.from)) / 86_400_000) + 1;

/** Whether two periods may stand in one series or one growth rate: leap days aside, same kind, calendar and length. */
export function comparable(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.calendar === b.calendar && Math.abs(days(a) - days(b)) <= 3;
}

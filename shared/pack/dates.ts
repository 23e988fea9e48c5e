import { dateFormat } from '../periods/date-format';
import { listed } from './listed';

/** Dates and times as a pack writes them: day before month, 24 hours, no break inside. */

const nbsp = '\u00a0';

/** `25 November 2024`, day and month unbreakable. */
export function longDate(iso: string, language: string): string {
  return dayParts(iso, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Languages that part the day of the week from the date. */
const parted: ReadonlySet<string> = new Set(['ru', 'ur']);

/** `Monday 25 November 2024`, within a line: some languages write the day of the week small. */
export function weekdayDate(iso: string, language: string): string {
  const weekday = dateFormat(locale(language), { weekday: 'long', timeZone: 'UTC' }).format(noon(iso));
  const date = longDate(iso, language);
  return parted.has(language) ? listed([weekday, date], language) : `${weekday} ${date}`;
}

/** The same where it begins a heading or a line. */
export function weekdayTitle(iso: string, language: string): string {
  const said = weekdayDate(iso, language);
  return `${said.charAt(0).toLocaleUpperCase(language)}${said.slice(1)}`;
}

/** `25 Nov 2024` */
export function shortDate(iso: string, language: string): string {
  return dayParts(iso, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `25–27 November 2024`, or with both months or years where they differ. */
export function dateSpan(from: string | null, to: string | null, language: string): string {
  if (from === null || to === null || from === to) return longDateOrNothing(from ?? to, language);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${longDate(to, language)}`;
  return `${longDate(from, language)} – ${longDate(to, language)}`;
}

/** `24 Nov 2024, 21:40` in a zone. */
export function stamp(iso: string, zone: string, language: string): string {
  const at = new Date(iso);
  const day = dateFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
  const time = dateFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(at);
  return listed([shortDate(day, language), time], language);
}

/** Minutes between two times of one day; null where one is not known or they run backwards. */
export function minutesBetween(starts: string | null, ends: string | null): number | null {
  if (starts === null || ends === null) return null;
  const length = clockMinutes(ends) - clockMinutes(starts);
  return length > 0 ? length : null;
}

function clockMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function longDateOrNothing(iso: string | null, language: string): string {
  return iso === null ? '' : longDate(iso, language);
}

function dayParts(iso: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const parts = dateFormat(locale(language), { ...options, timeZone: 'UTC' }).formatToParts(noon(iso));
  return parts.map((part) => (part.type === 'literal' ? part.value.replace(' ', nbsp) : part.value)).join('');
}

/** English dates are British: day before month. */
function locale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function noon(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T12:00:00Z`);
}

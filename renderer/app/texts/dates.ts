import { dateFormat } from '../../../shared/periods/date-format';

/** Dates and times as the interface writes them. Dates are ISO `2024-11-25`, times are ISO with zone. */

// British English writes the day first, as the rest of the interface does.
function locale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** `25 November 2024`, or `25 Nov 2024`: in full, or short, which leaves out this year's number. */
export function dayText(iso: string, language: string, form: 'long' | 'full' | 'short' = 'long'): string {
  const sameYear = form === 'short' && iso.slice(0, 4) === today().slice(0, 4);
  return dateFormat(locale(language), {
    day: 'numeric',
    month: form === 'long' ? 'long' : 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(utc(iso));
}

/** `25–27 November 2024`; one day when both are the same. */
export function daysText(from: string, to: string, language: string, form: 'long' | 'short' = 'long'): string {
  const written = dateFormat(locale(language), {
    day: 'numeric',
    month: form,
    year: 'numeric',
    timeZone: 'UTC',
  });
  return written.formatRange(utc(from), utc(to));
}

/** `14:02` in the computer's own zone. */
export function timeText(iso: string, language: string): string {
  return dateFormat(locale(language), { hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(iso));
}

/** `18 Nov 2024, 16:20` in the computer's own zone. */
export function momentText(iso: string, language: string): string {
  return dateFormat(locale(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso));
}

/** `in 6 days`, `tomorrow`, `3 days ago`, from `now` to a day. */
export function countdownText(iso: string, language: string, now: string = today()): string {
  const days = Math.round((utc(iso).getTime() - utc(now).getTime()) / 86_400_000);
  return new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' }).format(days, 'day');
}

/** Today's date in the computer's own zone, ISO. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function utc(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

import { fold } from '../places/fold';
import { monthNames } from '../periods/months';
import type { Span } from './reading';
import type { Sentence, Token } from './tokens';
import { AHEAD, LAST, NEXT, relativeDays, shortWeekdays, weekdays } from './words/days';

/** A day, a span of days, a month or years named in a text. `from` and `to` are ISO days, both included. */
export interface DateFound extends Span {
  kind: 'day' | 'days' | 'month' | 'year' | 'years' | 'fiscal-year';
  from: string;
  to: string;
  /** As periods are written: `2024-11-25`, `2024-11`, `2025-2027`, `FY2023-24`. */
  written: string;
}

/**
 * All dates of a sentence. `published` (ISO) is what "on Tuesday", "yesterday" and a day without a year count from; where
 * it isn't known they are no dates. `near`: a day that one without a year is nearest to, where it isn't published.
 */
export function datesIn(
  sentence: Sentence,
  text: string,
  published: string | null,
  near: string | null = published,
): DateFound[] {
  const { tokens } = sentence;
  const ahead = AHEAD.test(text.slice(sentence.start, sentence.end));
  const found: DateFound[] = [];
  for (let at = 0; at < tokens.length;) {
    const date =
      numericDay(tokens, at) ??
      namedDay(tokens, at, near) ??
      monthAndYear(tokens, at) ??
      years(tokens, at) ??
      (published === null ? null : relative(tokens, at, published, ahead));
    if (date !== null) found.push(date.found);
    at += date?.length ?? 1;
  }
  return found;
}

interface Match {
  found: DateFound;
  length: number;
}

const iso = (year: number, month: number, day: number): string | null => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
};

function match(tokens: readonly Token[], at: number, length: number, of: Omit<DateFound, keyof Span>): Match {
  const first = tokens[at];
  const last = tokens[at + length - 1];
  return { found: { ...of, start: first?.start ?? 0, end: last?.end ?? 0 }, length };
}

function day(tokens: readonly Token[], at: number, length: number, from: string, to: string = from): Match {
  const written = from === to ? from : `${from}/${to}`;
  return match(tokens, at, length, { kind: from === to ? 'day' : 'days', from, to, written });
}

/** `25.11.2024`, `25/11/24`, `2024-11-25`. */
function numericDay(tokens: readonly Token[], at: number): Match | null {
  const [a, b, c] = tokens.slice(at, at + 3);
  if (a === undefined || b === undefined || c === undefined) return null;
  if (!/^[./-]$/.test(b.gap) || b.gap !== c.gap || ![a, b, c].every(({ folded }) => /^\d{1,4}$/.test(folded)))
    return null;
  const [x, y, z] = [Number(a.folded), Number(b.folded), Number(c.folded)];
  const read = a.folded.length === 4 ? iso(x, y, z) : c.folded.length === 4 ? iso(z, y, x) : null;
  return read === null ? null : day(tokens, at, 3, read);
}

/** `25 November 2024`, `November 25, 2024`, `25-27 November`, `25 ноября`, `٢٥ نوفمبر`; the weekday before it belongs to it. */
function namedDay(tokens: readonly Token[], start: number, published: string | null): Match | null {
  // The month of a cable's date-time group stands before its year.
  if (/^\d{6}z$/.test(tokens[start - 1]?.folded ?? '')) return null;
  const lead = weekdayOf(tokens[start]) !== null && numberOrMonth(tokens[start + 1]) ? 1 : 0;
  const at = start + lead;
  const first = dayOf(tokens[at]);
  const month = monthOf(tokens[at]);
  if (first !== null) {
    const ranged = dayOf(tokens[at + 1]) !== null && /^\s*[-–—]\s*$/.test(tokens[at + 1]?.gap ?? '');
    const worded = JOINS.has(tokens[at + 1]?.folded ?? '') && dayOf(tokens[at + 2]) !== null;
    const next = at + (ranged ? 2 : worded ? 3 : OF.has(tokens[at + 1]?.folded ?? '') ? 2 : 1);
    const second = ranged ? dayOf(tokens[at + 1]) : worded ? dayOf(tokens[at + 2]) : null;
    return dated(tokens, start, next, [first, second], monthOf(tokens[next]), published);
  }
  if (month === null || dayOf(tokens[at + 1]) === null) return null;
  const ranged = dayOf(tokens[at + 2]) !== null && /^\s*[-–—]\s*$/.test(tokens[at + 2]?.gap ?? '');
  const worded = JOINS.has(tokens[at + 2]?.folded ?? '') && dayOf(tokens[at + 3]) !== null;
  const end = at + (ranged ? 3 : worded ? 4 : 2);
  const year = yearOf(tokens[end]);
  const second = ranged || worded ? dayOf(tokens[end - 1]) : null;
  const days = [dayOf(tokens[at + 1]) ?? 0, second] as const;
  return made(tokens, start, end + (year === null ? 0 : 1), days, month, year, published);
}

/** Urdu calls the first of a month so. */
const FIRST = fold('یکم');
const JOINS = new Set(['to', 'and', 'по', 'до', 'и', 'سے', 'تا', 'الى', 'و'].map(fold));
const OF = new Set(['of', 'من']);
const numberOrMonth = (token: Token | undefined) => dayOf(token) !== null || monthOf(token) !== null;

function dated(
  tokens: readonly Token[],
  start: number,
  at: number,
  days: readonly [number, number | null],
  month: number | null,
  published: string | null,
): Match | null {
  if (month === null) return null;
  const year = yearOf(tokens[at + 1]);
  return made(tokens, start, at + 1 + (year === null ? 0 : 1), days, month, year, published);
}

function made(
  tokens: readonly Token[],
  start: number,
  end: number,
  [first, second]: readonly [number, number | null],
  month: number,
  stated: number | null,
  published: string | null,
): Match | null {
  const year = stated ?? nearestYear(month, first, published);
  const from = year === null ? null : iso(year, month, first);
  const to = year === null ? null : iso(year, month, second ?? first);
  return from === null || to === null ? null : day(tokens, start, end - start, from, to);
}

function nearestYear(month: number, of: number, published: string | null): number | null {
  if (published === null) return null;
  const near = Number(published.slice(0, 4));
  const away = (year: number) => Math.abs(Date.UTC(year, month - 1, of) - Date.parse(published));
  return [near - 1, near, near + 1].toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** `November 2024`, `в ноябре 2024 года`. */
function monthAndYear(tokens: readonly Token[], at: number): Match | null {
  const month = monthOf(tokens[at]);
  const year = yearOf(tokens[at + 1]);
  if (month === null || year === null) return null;
  const from = iso(year, month, 1) ?? '';
  const to = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return match(tokens, at, 2, { kind: 'month', from, to, written: from.slice(0, 7) });
}

/** `2023`, `2025-2027`, `fiscal year 2023-24`. A number alone is a year where no unit makes an amount of it. */
function years(tokens: readonly Token[], at: number): Match | null {
  const first = yearOf(tokens[at]);
  const token = tokens[at];
  if (
    first === null ||
    token === undefined ||
    /[+#№/]$/u.test(token.gap.trimEnd()) ||
    tokens[at + 1]?.gap.startsWith('/') === true
  )
    return null;
  const next = tokens[at + 1];
  const joined = next !== undefined && /^\s*[-–—/]\s*$/.test(next.gap);
  const short = joined && /^\d{2}$/.test(next.folded) && Number(next.folded) === (first + 1) % 100;
  if (short)
    return match(tokens, at, 2, {
      kind: 'fiscal-year',
      ...yearSpan(first, first + 1),
      written: `FY${first}-${next.folded}`,
    });
  const second = joined ? yearOf(next) : null;
  if (second !== null && second > first)
    return match(tokens, at, 2, { kind: 'years', ...yearSpan(first, second), written: `${first}-${second}` });
  const worded = JOINS.has(next?.folded ?? '') ? yearOf(tokens[at + 2]) : null;
  const from = FROM.has(tokens[at - 1]?.folded ?? '');
  if (worded !== null && worded > first && from)
    return match(tokens, at, 3, { kind: 'years', ...yearSpan(first, worded), written: `${first}-${worded}` });
  if (joined && /^\d/.test(next.folded)) return null;
  return match(tokens, at, 1, { kind: 'year', ...yearSpan(first, first), written: String(first) });
}

const FROM = new Set(['from', 'between', 'с', 'من', 'سال', 'عام']);
const yearSpan = (from: number, to: number) => ({ from: `${from}-01-01`, to: `${to}-12-31` });

/** `yesterday`, `on Tuesday`, `next Friday`, `вчера`, `во вторник`, `گزشتہ روز`. */
function relative(tokens: readonly Token[], at: number, published: string, ahead: boolean): Match | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.folded === 'this' && /^(?:morning|afternoon|evening)$/.test(tokens[at + 1]?.folded ?? ''))
    return day(tokens, at, 2, published);
  const days = relativeDays.get(token.folded);
  if (days !== undefined) return day(tokens, at, 1, shifted(published, days));
  const weekday = weekdayOf(token);
  if (weekday === null || shortWeekdays.has(token.folded)) return null;
  const near = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  const forward = near.some((word) => NEXT.has(word)) || (ahead && !near.some((word) => LAST.has(word)));
  const today = ((new Date(published).getUTCDay() + 6) % 7) + 1;
  const back = (today - weekday + 7) % 7;
  if (back === 0 && !near.some((word) => NEXT.has(word) || LAST.has(word))) return day(tokens, at, 1, published);
  return day(tokens, at, 1, shifted(published, forward ? 7 - back : -(back === 0 ? 7 : back)));
}

function shifted(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

function weekdayOf(token: Token | undefined): number | null {
  if (token === undefined || (/^[a-z]/.test(token.text) && token.text.length > 0)) return null;
  return weekdays.get(token.folded) ?? null;
}

function dayOf(token: Token | undefined): number | null {
  if (token?.folded === FIRST) return 1;
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.folded ?? '')?.[1];
  const number = Number(found ?? 0);
  return number >= 1 && number <= 31 ? number : null;
}

function yearOf(token: Token | undefined): number | null {
  // Urdu writes the sign of the era behind it: ۲۰۲۶ء.
  const written = (token?.folded ?? '').replace(/ء$/u, '');
  const number = /^(?:19|20)\d\d$/.test(written) ? Number(written) : 0;
  return number > 0 ? number : null;
}

/** A month by name. In Latin letters it begins with a capital, so that "may" and "mar" are none. */
function monthOf(token: Token | undefined): number | null {
  if (token === undefined || /^[a-z]/.test(token.text) || /^\d/.test(token.folded)) return null;
  if (/^[\u0400-\u04ff]/.test(token.text) && token.capital && token.folded === 'мая') return null;
  return monthNames.get(token.folded) ?? null;
}

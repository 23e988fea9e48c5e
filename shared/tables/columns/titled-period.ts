import { bikramMonths } from '../../periods/calendars';
import type { Period } from '../../periods/period';
import { periodsIn } from '../../periods/read';
import { isYear, within, type TimePart } from '../words/time-parts';
import type { ValueGuess } from './values';

/**
 * "Exports, January-September 2024" over columns headed "2023" and "2024": they are those months of each year, and no whole years. Where
 * the title names other times as well ("2020-2024 (January-September 2024)"), only the year of the months is cut. Columns of a year before
 * which the months are none stay as they are.
 */
export function withTitledPeriod(
  values: readonly ValueGuess[],
  titles: readonly string[],
  start: number,
): ValueGuess[] {
  const named = [...new Set(titles)].flatMap((text) =>
    periodsIn(text.replace(TO_END, 'janvier-'), start).map(({ period }) => period),
  );
  const parts = new Map(named.filter(isPart).map((period) => [period.written, period]));
  const [part] = parts.values();
  const timed = values.filter(({ left, facts }) => left === null && facts.period !== null);
  const years = timed.flatMap(({ facts: { period } }) => (period === null ? [] : [period]));
  if (part === undefined || parts.size !== 1 || timed.some((value) => value.part !== null) || !years.every(isYear))
    return [...values];
  const year = years.find((one) => one.calendar === part.calendar && one.from <= part.from && part.to <= one.to);
  const latest = year !== undefined && years.every((one) => one.from <= year.from);
  if (year === undefined || !latest) return [...values];
  const others = named.some((period) => period.written !== part.written && period.written !== year.written);
  return values.map((value) => {
    const own = value.facts.period;
    if (own === null || !isYear(own)) return value;
    const cut = own.written === year.written ? part : others ? null : sameMonths(part, year, own);
    return cut === null ? value : { ...value, facts: { ...value.facts, period: cut } };
  });
}

/** "À fin septembre 2024": since the year began. */
const TO_END = /(?<!\p{L})(?:à |a )?fin (?=\p{L}+\.? (?:19|20)\d\d)/iu;

/** Some months of a year together. */
function isPart({ kind }: Period): boolean {
  return kind === 'cumulated' || kind === 'quarter' || kind === 'half';
}

/** The months of `own` that `part` is of `year`; null where there are none. */
function sameMonths(part: Period, year: Period, own: Period): Period | null {
  if (own.calendar === 'bikram-sambat') {
    const [first, last] = [Number(part.written.slice(7, 9)), Number(part.written.slice(-2))];
    return part.kind === 'cumulated'
      ? bikramMonths(Number(own.written.slice(2, 6)), ((last - first + 12) % 12) + 1)
      : null;
  }
  const cut = partOfYear(part);
  const read = cut === null ? null : within(own, cut);
  return own.kind === year.kind ? read : null;
}

function partOfYear({ kind, calendar, from, to, written }: Period): TimePart | null {
  const last = written.split('/').at(-1) ?? '';
  if (calendar !== 'gregorian') return { kind: 'months', from: 1, to: Number(last.slice(-2)) };
  if (kind === 'quarter') return { kind: 'quarter', number: Number(written.slice(-1)) };
  if (kind === 'half') return { kind: 'half', number: Number(written.slice(-1)) };
  return { kind: 'months', from: Number(from.slice(5, 7)), to: Number(to.slice(5, 7)) };
}

import { countOf, countPattern } from '../../periods/counts';
import { monthNames, monthPattern } from '../../periods/months';
import { yearPeriod, type Period } from '../../periods/period';
import { fold } from '../../places/fold';
import type { ColumnGuess } from '../columns/dimensions';
import { isYear, partOf, within, type TimePart } from '../words/time-parts';
import type { ValueGuess } from '../columns/values';

/**
 * "January to June 2023 and 2024" over columns of 2023 and 2024: they are those months of each year, and no whole years.
 * `titles`: what stands above the table.
 */
export function withTitledParts(values: readonly ValueGuess[], titles: readonly string[]): ValueGuess[] {
  const titled = titles.map(partsIn).find((found) => found !== null);
  if (titled === undefined || titled === null) return [...values];
  const { part, years } = titled;
  const heads = values.flatMap(({ facts }) => (facts.period?.kind === 'year' ? [facts.period.written] : []));
  if (!years.every((year) => heads.includes(year))) return [...values];
  return values.map((value) => {
    const written = value.facts.period?.written ?? '';
    const period = years.includes(written) ? within(yearPeriod(Number(written)), part) : null;
    return period === null || value.part !== null ? value : { ...value, facts: { ...value.facts, period } };
  });
}

/**
 * "Trade, January-May" over a column of years: they are those months of each. `texts`: titles and the file's name; `dims`: what the
 * other columns say, which may say the months themselves.
 */
export function withNamedParts(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  texts: readonly string[],
): ValueGuess[] {
  const times = dims.filter(
    ({ role }) => role === 'year' || role === 'month' || role === 'quarter' || role === 'period',
  );
  const timed = values.some(({ facts, part }) => facts.period !== null || part !== null);
  if (times.length !== 1 || times[0]?.role !== 'year' || timed) return [...values];
  const named = texts.map((text) => monthsNamed(text)).filter((part) => part !== null);
  const [part] = named;
  const one = part !== undefined && new Set(named.map((other) => JSON.stringify(other))).size === 1;
  return one ? values.map((value) => ({ ...value, part })) : [...values];
}

/**
 * "Imports from Belarus (July-March)" over columns of years, calendar or fiscal: they are those months of each. A title that names a year
 * as well may speak of that one alone.
 */
export function withTitledMonths(values: readonly ValueGuess[], titles: readonly string[]): ValueGuess[] {
  const timed = values.filter(({ left, facts }) => left === null && facts.period !== null);
  const years = timed.every(({ facts, part }) => part === null && facts.period !== null && isYear(facts.period));
  const named = titles.filter((title) => !YEAR.test(title)).flatMap((title) => monthsNamed(title, true) ?? []);
  const [part] = named;
  const one = part !== undefined && new Set(named.map((other) => JSON.stringify(other))).size === 1;
  if (timed.length < 2 || !years || !one) return [...values];
  const told = new Map(timed.map((value) => [value, monthsOf(value.facts.period, part)]));
  if ([...told.values()].includes(null)) return [...values];
  return values.map((value) => {
    const period = told.get(value) ?? null;
    return period === null ? value : { ...value, facts: { ...value.facts, period } };
  });
}

const YEAR = /(?<!\d)(?:(?:19|20)\d\d|\d\d[-/]\d\d)(?!\d)/;

/** The months of a year, where all of them are in it. */
function monthsOf(year: Period | null, part: TimePart): Period | null {
  const period = year === null ? null : within(year, part);
  return period !== null && year !== null && period.from >= year.from && period.to <= year.to ? period : null;
}

const MONTHS = new RegExp(`(?:^| )(${monthPattern})(?: (?:to|through|bis|a|à|по|до))? (${monthPattern})(?= |$)`, 'u');

/** The months from one to another that a text names, where they are no whole year; null where it names none. `over`: those of two years too. */
export function monthsNamed(text: string, over = false): TimePart | null {
  const folded = fold(text.replace(/[-–—_]/g, ' '));
  const counted = FIRST.exec(folded);
  const count = countOf(counted?.slice(1).find((one) => one !== undefined) ?? '');
  if (count > 1 && count < 12) return { kind: 'months', from: 1, to: count };
  const last = monthNames.get(SUMMED_TO.exec(folded)?.[1] ?? '');
  if (last !== undefined && last > 1 && last < 12) return { kind: 'months', from: 1, to: last };
  const found = MONTHS.exec(folded);
  const [from, to] = [monthNames.get(found?.[1] ?? ''), monthNames.get(found?.[2] ?? '')];
  if (from === undefined || to === undefined || from === to || (to < from && !over)) return null;
  return (to - from + 12) % 12 === 11 ? null : { kind: 'months', from, to };
}

/** "Onze premiers mois", "first nine months". */
const FIRST = new RegExp(
  `(?:^| )(?:(${countPattern}|\\d{1,2}) (?:premiers mois|primeros meses|primeiros meses)|(?:first|primeros|primeiros|ersten|первые|первых) (${countPattern}|\\d{1,2}) (?:months|meses|monaten?|месяц\\S*))(?= |$)`,
  'u',
);

/** "Cifras acumuladas a octubre de cada año". */
const SUMMED_TO = new RegExp(
  `(?:^| )(?:acumulad\\S*|cumul\\S*|accumulated|cumulative|kumuliert) (?:a|al|ate|au|bis|to|until|up to|a fin|fin|hasta|hasta el mes de|al mes de) (${monthPattern})(?= |$)`,
  'u',
);

const YEARS = /((?:19|20)\d\d)\s*(?:and|&|et|y|e|и|und|ve|dan|vs\.?|with|,|;|\/|-|–|to|与|和|及)\s*((?:19|20)\d\d)/iu;

/** The part of a year right before two years that a title names together; null where there is none. */
function partsIn(title: string): { part: TimePart; years: string[] } | null {
  const found = YEARS.exec(title);
  if (found === null) return null;
  const words = title
    .slice(0, found.index)
    .replace(/[\s,:(]+(?:of|de|del|du|des|in|за|of the year)?[\s,:(]*$/iu, '')
    .split(/\s+/);
  for (let count = Math.min(5, words.length); count > 0; count -= 1) {
    const part = partOf(
      words
        .slice(-count)
        .join(' ')
        .replace(/^[(,:]+|[,:]+$/g, ''),
    );
    if (part !== null && part.kind !== 'year') return { part, years: [found[1] ?? '', found[2] ?? ''] };
  }
  return null;
}

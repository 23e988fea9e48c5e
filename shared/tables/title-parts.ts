import { yearPeriod } from '../periods/period';
import { partOf, within, type TimePart } from './time-parts';
import type { ValueGuess } from './values';

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

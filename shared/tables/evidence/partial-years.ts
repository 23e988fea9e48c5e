import { monthsPeriod } from '../../periods/make';
import type { Period } from '../../periods/period';
import { isYear } from '../words/time-parts';
import type { FoundFigure } from '../found';
import type { CutYear } from '../proposal';
import { grouped, isAmount, isNear, slackOf, valueOf } from './expected';
import { seriesOf } from './laws';

/** A year of which a table has the first months only is not over: what adds those up is of them, and of no whole year. */

/** Parts of a year that follow each other, the smallest first, and how many of them it has. */
const PARTS = [
  ['month', 12],
  ['quarter', 4],
  ['fiscal-quarter', 4],
] as const;

/** So much of what stands for such a year has to be the sum of its months. */
const MOSTLY = 0.8;

/** The cells of totals whose year is not over ("Total" below January to May 2024), with the months that they add up. */
export function cutYears(figures: readonly FoundFigure[]): CutYear[] {
  const amounts = figures.filter((figure) => isAmount(figure) && figure.key.measure !== 'gdp');
  const years = new Map(amounts.flatMap(({ period }) => (isYear(period) ? [[period.written, period] as const] : [])));
  return [...years.values()].flatMap((year) => {
    const begun = PARTS.map(([kind, count]) => begunParts(amounts, year, kind, count)).find((found) => found !== null);
    return begun === undefined || begun === null ? [] : sumsOf(figures, amounts, year, begun);
  });
}

/** The parts of a year from its first on that hold anything in the table; null where it has none, a gap, or all of them. */
function begunParts(
  amounts: readonly FoundFigure[],
  year: Period,
  kind: Period['kind'],
  count: number,
): readonly Period[] | null {
  const held = amounts.filter(({ period, value }) => period.kind === kind && isIn(period, year) && value !== 0);
  const parts = [...new Map(held.map(({ period }) => [period.from, period])).values()].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
  if (parts.length < 2 || parts.length >= count || parts[0]?.from !== year.from) return null;
  return parts.every(({ from }, at) => at === 0 || dayAfter(parts[at - 1]?.to ?? '') === from) ? parts : null;
}

function isIn({ from, to }: Period, year: Period): boolean {
  return from >= year.from && to <= year.to;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The cells of a year that are sums of its begun parts, and what stands beside those in their rows. */
function sumsOf(
  figures: readonly FoundFigure[],
  amounts: readonly FoundFigure[],
  year: Period,
  parts: readonly Period[],
): CutYear[] {
  const period = together(parts);
  const written = new Set(parts.map((part) => part.written));
  const whole = amounts.filter((figure) => figure.period.written === year.written);
  const series = grouped(
    amounts.filter((figure) => written.has(figure.period.written)),
    ({ key }) => seriesOf(key),
  );
  const tested = whole.filter(({ key }) => series.has(seriesOf(key)));
  const sums = tested.filter((figure) => isSum(figure, series.get(seriesOf(figure.key)) ?? []));
  if (period === null || sums.length === 0 || sums.length < tested.length * MOSTLY) return [];
  const rows = new Set(sums.map(({ row }) => row));
  const beside = figures.filter(
    (figure) => !isAmount(figure) && figure.period.written === year.written && rows.has(figure.row),
  );
  return [...sums, ...beside].map(({ row, col }) => ({ row, col, period }));
}

function isSum(figure: FoundFigure, parts: readonly FoundFigure[]): boolean {
  const sum = parts.reduce((all, part) => all + valueOf(part), 0);
  return isNear({ figure, slack: slackOf([figure, ...parts]) }, sum);
}

function together(parts: readonly Period[]): Period | null {
  const [first, last] = [parts[0]?.from ?? '', parts.at(-1)?.to ?? ''];
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  return monthsPeriod(year, month, Number(last.slice(0, 4)), Number(last.slice(5, 7)));
}

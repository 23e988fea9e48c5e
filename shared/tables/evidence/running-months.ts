import { cumulatedPeriod } from '../../periods/make';
import { yearPeriod, type Period } from '../../periods/period';
import type { FoundFigure } from '../found';
import type { CutYear } from '../proposal';
import { grouped, isAmount, valueOf } from './expected';
import { seriesOf } from './laws';

/** Months that count on from each to the next until the year is over are of all the months since January, whatever their heads say. */

/** So many years of so many months have to go on so. */
const LEAST_YEARS = 3;
const LEAST_MONTHS = 4;
/** And all but so few of the steps from a month to the next. */
const SLIPS = 0.01;
/** A year begins anew with no more than so much of what the one before came to. */
const ANEW = 0.6;

interface Year {
  year: number;
  months: readonly FoundFigure[];
}

/** The cells of such months with the months that they add up; none where one series of the table does not go on so. */
export function runningMonths(figures: readonly FoundFigure[]): CutYear[] {
  const monthly = figures.filter(
    (figure) => figure.period.kind === 'month' && figure.period.calendar === 'gregorian' && isAmount(figure),
  );
  const series = [...grouped(monthly, ({ key }) => seriesOf(key)).values()].map(yearsOf);
  const long = series.map((years) => years.filter(({ months }) => months.length >= LEAST_MONTHS));
  if (!long.some((years) => years.length >= LEAST_YEARS) || !long.every(goesOn) || !long.every(beginsAnew)) return [];
  return monthly.flatMap((figure) => {
    const period = sinceJanuary(figure.period);
    return period === null ? [] : [{ row: figure.row, col: figure.col, period }];
  });
}

function yearsOf(figures: readonly FoundFigure[]): Year[] {
  const years = grouped(figures, ({ period }) => period.from.slice(0, 4));
  return [...years].map(([year, months]) => ({
    year: Number(year),
    // Nothing reported is often written as zero.
    months: months.filter((month) => valueOf(month) !== 0).toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1)),
  }));
}

/** No month falls below the one before it, and most of them rise. */
function goesOn(years: readonly Year[]): boolean {
  const steps = years.flatMap(({ months }) =>
    months.slice(1).map((month, at) => valueOf(month) - valueOf(months[at] ?? month)),
  );
  const falls = steps.filter((step) => step < 0).length;
  const rises = steps.filter((step) => step > 0).length;
  return falls <= steps.length * SLIPS && rises >= steps.length * 0.7;
}

/** The first month of each year is far below the last one of the year before, and so at least twice. */
function beginsAnew(years: readonly Year[]): boolean {
  const turns = years.flatMap(({ year, months }) => {
    const before = years.find((other) => other.year === year - 1)?.months.at(-1);
    const [first] = months;
    return before === undefined || first === undefined || first.period.from.slice(5, 7) > '03'
      ? []
      : [{ before, first }];
  });
  return turns.length >= 2 && turns.every(({ before, first }) => valueOf(first) < valueOf(before) * ANEW);
}

function sinceJanuary({ from }: Period): Period | null {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (month === 1) return null;
  return month === 12 ? yearPeriod(year) : cumulatedPeriod(year, 1, month);
}

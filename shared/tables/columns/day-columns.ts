import type { Period } from '../../periods/period';
import { QUARTERLY } from '../proposal';
import { datePeriod, inMiddleOfYear, styleName } from '../words/dates';
import type { ColumnGuess } from './dimensions';
import { firstMonths } from './time-signs';

/**
 * Columns of days in the middle of each year, with the years that they stand for in the tables of who reports. The first of January
 * in every row is that month or all of the year: the one that title or file name say, and neither where they say none.
 */
export function withDays(dims: readonly ColumnGuess[], start: number, said: Period | null): ColumnGuess[] {
  return dims.map((dim) => {
    if (dim.role === 'period' && dim.name === null && firstMonths(dim.column)) return { ...dim, name: QUARTERLY };
    const days = dim.role === 'period' ? dim.content.dates : null;
    if (days === null) return dim;
    if (isFirstDay(dim)) {
      if (said?.kind === 'year') return { ...dim, name: styleName({ ...days, grain: 'year' }) };
      return said?.kind === 'month' ? dim : { ...dim, role: 'ignore', name: null, reason: 'ignore.first-day' };
    }
    const inMiddle = dim.column.cells.every(({ cell }) => datePeriod(cell, days)?.from.endsWith('-07-01') !== false);
    return inMiddle ? { ...dim, name: styleName(inMiddleOfYear(days, start)) } : dim;
  });
}

/** The first of January in every row, and in more than a few. */
function isFirstDay({ column }: ColumnGuess): boolean {
  const [day = ''] = column.distinct;
  return (
    column.variety === 1 &&
    column.filled >= 5 &&
    /^(?:19|20)\d\d-01-01(?:[T ]00:00.*)?$|^0?1[/.]0?1[/.]\d{4}$/.test(day)
  );
}

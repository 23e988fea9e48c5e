import { FROM_MONTH } from '../proposal';
import { monthOf } from './content';
import type { ColumnGuess } from './dimensions';

/**
 * Months beside fiscal years, row after row: each year begins with the same month and runs on from it, so that "2016-17, April" before
 * "2016-17, May" is April of 2016 whoever reports.
 */
export function withFirstMonth(dims: readonly ColumnGuess[]): ColumnGuess[] {
  const year = dims.find(({ role }) => role === 'year');
  const month = dims.find(({ role }) => role === 'month');
  if (year === undefined || month === undefined || !year.column.distinct.every(isFiscalYear)) return [...dims];
  const first = firstMonthOf(year, month);
  return dims.map((dim) => (dim === month && first !== null ? { ...dim, name: `${FROM_MONTH}${first}` } : dim));
}

/** "2016-17", "2016/2017", "FY 2016-17". */
function isFiscalYear(text: string): boolean {
  const [, from = '', to = ''] = /^(?:FY ?)?((?:19|20)\d\d) ?[-–/] ?(\d\d|\d{4})$/i.exec(text.trim()) ?? [];
  return from !== '' && Number(to.slice(-2)) === (Number(from) + 1) % 100;
}

/** The month with which each year but the first begins, where the months of all years run on from it; null in any other order. */
function firstMonthOf(year: ColumnGuess, month: ColumnGuess): number | null {
  const years = new Map(year.column.cells.map(({ cell }) => [cell.row, cell.shown.trim()]));
  const rows = month.column.cells.map(({ cell }) => ({ year: years.get(cell.row), month: monthOf(cell.shown) ?? 0 }));
  const begins = rows.filter((row, at) => at > 0 && row.year !== rows[at - 1]?.year);
  const [first = 0, ...others] = begins.map((row) => row.month);
  if (first < 2 || others.some((other) => other !== first) || rows.some((row) => row.month === 0)) return null;
  const place = (at: number) => ((rows[at]?.month ?? 0) - first + 12) % 12;
  const runs = rows.every((row, at) => at === 0 || row.year !== rows[at - 1]?.year || place(at) >= place(at - 1));
  const inOrder = begins.every((row, at) => at === 0 || (row.year ?? '') > (begins[at - 1]?.year ?? ''));
  const whole = new Set(rows.map((row) => row.month)).size === 12;
  return runs && inOrder && whole ? first : null;
}

import { periodsIn, readPeriod } from '../../periods/read';
import type { ColumnGuess } from '../columns/dimensions';
import { lastHead } from '../columns/columns';
import type { Heading } from '../finding/headings';

/**
 * Rows with one number each in the same column of a year, below a heading that names another year ("Top exports (2023)" with its numbers
 * under 2020): a list that was written below a table and does not go by its heads.
 */
export function rowsOfOtherTime(dims: readonly ColumnGuess[], headings: readonly Heading[]): number[] {
  const times = dims.flatMap(({ role, column }) => {
    const period = role === 'value' ? (readPeriod(lastHead(column))?.period ?? null) : null;
    return period === null ? [] : [{ column, year: period.written }];
  });
  if (times.length < 2) return [];
  return headings.flatMap(({ row, cell }, at) => {
    const [only, ...others] = periodsIn(cell.shown).map(({ period }) => period);
    const end = headings[at + 1]?.row ?? Number.MAX_SAFE_INTEGER;
    const filled = times
      .map(({ column, year }) => ({ year, rows: rowsWithin(column, row, end) }))
      .filter(({ rows }) => rows.length > 0);
    const [one] = filled;
    const apart = one !== undefined && filled.length === 1 && only?.kind === 'year' && only.written !== one.year;
    return apart && others.length === 0 && one.rows.length >= 2 ? one.rows : [];
  });
}

function rowsWithin({ cells }: ColumnGuess['column'], from: number, to: number): number[] {
  return cells
    .filter(({ cell, look }) => cell.row > from && cell.row < to && look !== 'missing')
    .map(({ cell }) => cell.row);
}

import { expect, it } from 'vitest';
import { gridOfRows, type Grid } from '../../shared/tables/grid';
import { line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** The same grid with days that the program shows as their months only, all of the year in which they were typed. */
function withTypedMonths(grid: Grid, col: number): Grid {
  const rows = [...grid.rows()].map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => {
      const month = { Aug: '08', Jul: '07', Jun: '06' }[cell.shown];
      return cell.col !== col || month === undefined
        ? cell
        : { ...cell, type: 'date' as const, value: `2025-${month}-01`, format: 'mmm' };
    }),
  }));
  return gridOfRows(grid.info, rows);
}

it('days that are shown as months are months of the year beside them', () => {
  const grid = writtenGrid([
    ['Foreign trade of India (US$ million)'],
    ['Year', 'Month', 'Exports'],
    [2024, 'Aug', 12.5], [null, 'Jul', 13.5], [null, 'Jun', 14.5],
    [2023, 'Aug', 15.5], [null, 'Jul', 16.5], [null, 'Jun', 17.5],
  ]);
  expect(understand(withTypedMonths(grid, 2)).figures.map(line)).toEqual([
    'IND > WLD export TOTAL 2024-08 value USD 12500000 C3',
    'IND > WLD export TOTAL 2024-07 value USD 13500000 C4',
    'IND > WLD export TOTAL 2024-06 value USD 14500000 C5',
    'IND > WLD export TOTAL 2023-08 value USD 15500000 C6',
    'IND > WLD export TOTAL 2023-07 value USD 16500000 C7',
    'IND > WLD export TOTAL 2023-06 value USD 17500000 C8',
  ]);
});

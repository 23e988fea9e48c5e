import { cellName } from '../../shared/figures/figure';
import { understand } from './reading';
import { writtenGrid } from './written-grid';

export type Rows = Parameters<typeof writtenGrid>[0];

/** Row, reporter, partner, flow, goods, period, measure and value of each figure of a written table. */
export function figures(rows: Rows): unknown[][] {
  return understand(writtenGrid(rows), 'table.xlsx').figures.map(({ row, key, period, value }) => [
    row,
    key.reporter,
    key.partner,
    key.flow,
    key.product.name,
    period.written,
    key.measure,
    value,
  ]);
}

/** Each figure of a written table in one line, with its cell: `PAK > BLR export 8701 2019 value USD 1200000 C5`. */
export function figureLines(rows: Rows): string[] {
  return understand(writtenGrid(rows), 'table.xlsx').figures.map(
    ({ key, period, value, row, col }) =>
      `${key.reporter ?? '?'} > ${key.partner ?? '?'} ${key.flow ?? '?'} ${key.product.code ?? key.product.name ?? 'TOTAL'} ${period.written} ${key.measure} ${key.unit ?? '?'} ${value} ${cellName(row, col)}`,
  );
}

/** The title of tables that need one. */
export const TITLE = ['Exports of Pakistan by country of destination, US dollars'];

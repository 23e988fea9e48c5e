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

/** The title of tables that need one. */
export const TITLE = ['Exports of Pakistan by country of destination, US dollars'];

import { useState } from 'react';
import type { Parsed } from '../../../shared/contract/contract';
import type { PivotCell, PivotDimension } from '../../../shared/contract/figure-pivots';
import type { FigureFilter, PageRow } from '../../../shared/contract/figures';
import { wordNumber } from '../../../shared/figures/wording';
import { useAnswer } from '../../app/queries';
import { useLanguage } from '../../app/texts/texts';
import { stepOfFigure } from '../../trail/step';
import type { Step } from '../../trail/step';
import { withChosen } from './filter-state';
import { valueText } from './table-columns';

/** Rows that are asked for together. */
export const PIVOT_PAGE = 200;

export type PivotOrder = Parsed<'figures.pivot'>['order'];

/** A pivot with its cursor: the cell there, and how its number came to be. */
export function usePivot(filter: FigureFilter, rows: readonly PivotDimension[], order: PivotOrder) {
  const language = useLanguage();
  const [at, setAt] = useState({ row: 0, col: 0 });
  const asked = { filter, rows: [...rows], order };
  const { data, error } = useAnswer('figures.pivot', { ...asked, offset: 0, limit: PIVOT_PAGE }, { keepBefore: true });
  const periods = data?.periods ?? [];
  const total = data?.total ?? 0;
  const cursor = { row: clamp(at.row, total), col: clamp(at.col, periods.length) };
  const page = useAnswer(
    'figures.pivot',
    { ...asked, offset: Math.floor(cursor.row / PIVOT_PAGE) * PIVOT_PAGE, limit: PIVOT_PAGE },
    { enabled: total > 0, keepBefore: true },
  );
  const row = page.data?.rows[cursor.row % PIVOT_PAGE];
  const cell = row?.cells[cursor.col] ?? null;
  const terms = useAnswer(
    'figures.page',
    { filter: filterOfCell(filter, rows, row?.values ?? [], periods[cursor.col]), sort: null, offset: 0, limit: 60 },
    { enabled: cell !== null && cell.figures > 1 },
  );
  const step = cell === null ? null : stepOf(cell, terms.data?.rows ?? [], language);
  return {
    asked,
    data,
    error,
    periods,
    total,
    cursor,
    cell,
    step,
    setCursor: setAt,
    /** The cursor so many rows and columns on, within the table. */
    moved: ([down, across]: readonly [number, number]) => ({
      row: clamp(cursor.row + down, total),
      col: clamp(cursor.col + across, periods.length),
    }),
  };
}

/** A number of a pivot is a figure, or the sum of some: of many only the sum is written. */
function stepOf(cell: PivotCell, terms: readonly PageRow[], language: string): Step {
  if (cell.figures === 1) return stepOfFigure(cell.figureId);
  const written = terms.length <= WRITTEN ? terms.map((row) => valueText(row, language)).join(' + ') : null;
  const value = written === null || cell.value === null ? null : wordNumber(cell.value, decimalsOf(terms), language);
  return { kind: 'derived', formula: written, value, parts: terms.map(({ id }) => stepOfFigure(id)) };
}

const WRITTEN = 6;

/** As many digits as the terms have. */
function decimalsOf(terms: readonly PageRow[]): number {
  return Math.max(0, ...terms.map(({ value }) => Math.min(2, (String(value).split('.')[1] ?? '').length)));
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(0, value), Math.max(0, count - 1));
}

/** What the figures of one cell have in common. */
function filterOfCell(
  filter: FigureFilter,
  rows: readonly PivotDimension[],
  values: readonly (string | null)[],
  period: string | undefined,
): FigureFilter {
  const narrowed = rows.reduce((rest, by, index) => withChosen(rest, by, [values[index] ?? null]), filter);
  return { standing: 'main', superseded: false, ...narrowed, period: period ?? '' };
}

import type { SortingState } from '@tanstack/react-table';
import { useState } from 'react';
import type { PivotDimension } from '../../../shared/contract/figure-pivots';
import type { FigureDimension, FigureFilter } from '../../../shared/contract/figures';

/** How the table stands; somebody who opened a cell and comes back finds it as it was. */
export interface TableState {
  mode: 'list' | 'pivot';
  text: string;
  filter: FigureFilter;
  sorting: SortingState;
  group: FigureDimension | null;
  /** Groups that are open, by value; '' is what is not stated. */
  open: readonly string[];
  pivotRows: readonly PivotDimension[];
  cursor: number;
}

const first: TableState = {
  mode: 'list',
  text: '',
  filter: {},
  sorting: [],
  group: null,
  open: [],
  pivotRows: ['reporter', 'partner', 'flow'],
  cursor: 0,
};

let kept: TableState = first;

/** The state of the table, kept while the program runs: the page is loaded anew when the store is locked. */
export function useTableState(): [TableState, (change: Partial<TableState>) => void] {
  const [state, setState] = useState(kept);
  const change = (to: Partial<TableState>) => {
    kept = { ...kept, ...to };
    setState(kept);
  };
  return [state, change];
}

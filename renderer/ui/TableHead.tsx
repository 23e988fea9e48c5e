import type { SortingState } from '@tanstack/react-table';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import css from './DataTable.module.css';

interface HeadColumn {
  id: string;
  head: string;
  align?: 'start' | 'end';
  sortBy?: unknown;
}

interface TableHeadProps {
  /** Widths, as CSS grid writes them. */
  template: string;
  columns: readonly HeadColumn[];
  sorting: SortingState;
  onSorting: (sorting: SortingState) => void;
}

/** The sticky head: a click sorts, a second turns the order, a third leaves it as it came. */
export function TableHead({ template, columns, sorting, onSorting }: TableHeadProps) {
  const [sorted] = sorting;
  return (
    <div role="rowgroup" className={css['head']}>
      <div role="row" aria-rowindex={1} className={css['headRow']} style={{ gridTemplateColumns: template }}>
        {columns.map(({ id, head, align, sortBy }) => {
          const desc = sorted?.id === id ? sorted.desc : null;
          return (
            <div
              key={id}
              role="columnheader"
              className={css['headCell']}
              data-align={align}
              aria-sort={desc === null ? undefined : desc ? 'descending' : 'ascending'}
            >
              {sortBy === undefined ? (
                head
              ) : (
                <button type="button" className={css['sort']} onClick={() => onSorting(nextSorting(id, desc))}>
                  {head}
                  {desc === false && <IconChevronUp size={12} stroke={1.5} aria-hidden />}
                  {desc === true && <IconChevronDown size={12} stroke={1.5} aria-hidden />}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function nextSorting(id: string, desc: boolean | null): SortingState {
  if (desc === null) return [{ id, desc: false }];
  return desc ? [] : [{ id, desc: true }];
}

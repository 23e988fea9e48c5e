import type { VirtualItem } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { Input } from '../../../shared/contract/contract';
import type { PageRow } from '../../../shared/contract/figures';
import { useAnswer } from '../../app/queries';
import table from '../../ui/DataTable.module.css';
import type { FigureColumnView } from './table-columns';

/** Rows that are asked for together. */
export const PAGE = 100;

interface PageRowsProps {
  asked: Pick<Input<'figures.page'>, 'filter' | 'sort'>;
  page: number;
  items: readonly VirtualItem[];
  columns: readonly FigureColumnView[];
  template: string;
  name: string;
  cursor: number;
  onRows: (rows: readonly PageRow[], from: number) => void;
  onCursor: (index: number) => void;
  onOpen: (row: PageRow) => void;
}

/** The rows of one page that are seen; empty until they are there. */
export function PageRows({
  asked,
  page,
  items,
  columns,
  template,
  name,
  cursor,
  onRows,
  onCursor,
  onOpen,
}: PageRowsProps) {
  const { data, isPlaceholderData } = useAnswer(
    'figures.page',
    { ...asked, offset: page * PAGE, limit: PAGE },
    { keepBefore: true },
  );
  const rows = data?.rows;
  useEffect(() => {
    if (rows !== undefined && !isPlaceholderData) onRows(rows, page * PAGE);
    // oxlint-disable-next-line react/exhaustive-deps -- the same for every drawing
  }, [rows, page, isPlaceholderData]);
  return (
    <div role="rowgroup">
      {items.map(({ index, start }) => {
        const row = rows?.[index - page * PAGE];
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around it has the keys
          <div
            key={index}
            id={`${name}-${index}`}
            role="row"
            aria-rowindex={index + 2}
            aria-selected={index === cursor}
            className={table['row']}
            data-cursor={index === cursor || undefined}
            style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
            onClick={() => onCursor(index)}
            onDoubleClick={() => row !== undefined && onOpen(row)}
          >
            {columns.map(({ id, align, cell }) => (
              <div key={id} role="gridcell" className={table['cell']} data-align={align}>
                {row === undefined ? null : cell(row)}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

import type { VirtualItem } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { Input } from '../../../shared/contract/contract';
import type { PageRow } from '../../../shared/contract/figures';
import { useAnswer } from '../../app/queries';
import table from '../../ui/DataTable.module.css';
import type { FigureColumnView } from './table-columns';

/** Rows that are asked for together. */
export const PAGE = 100;

/** What lines of the table have in common. */
export interface Lines {
  columns: readonly FigureColumnView[];
  template: string;
  /** Prefix of the lines' ids. */
  name: string;
  cursor: number;
  isChosen: (line: number) => boolean;
  onCursor: (line: number, extend: boolean) => void;
}

interface PageRowsProps extends Lines {
  asked: Pick<Input<'figures.page'>, 'filter' | 'sort'>;
  page: number;
  /** The line of the table on which what is asked for begins. */
  start: number;
  items: readonly VirtualItem[];
  indented: boolean;
  onRows: (rows: readonly PageRow[], firstLine: number) => void;
  onOpen: (row: PageRow) => void;
}

/** The rows of one page that are seen; empty until they are there. */
export function PageRows({ asked, page, start, items, indented, onRows, onOpen, ...lines }: PageRowsProps) {
  const { data, isPlaceholderData } = useAnswer(
    'figures.page',
    { ...asked, offset: page * PAGE, limit: PAGE },
    { keepBefore: true },
  );
  const rows = data?.rows;
  const first = start + page * PAGE;
  useEffect(() => {
    if (rows !== undefined && !isPlaceholderData) onRows(rows, first);
    // oxlint-disable-next-line react/exhaustive-deps -- the same for every drawing
  }, [rows, first, isPlaceholderData]);
  const { columns, template, name, cursor, isChosen, onCursor } = lines;
  return (
    <div role="rowgroup">
      {items.map(({ index, start: top }) => {
        const row = rows?.[index - first];
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around it has the keys
          <div
            key={index}
            id={`${name}-${index}`}
            role="row"
            aria-rowindex={index + 2}
            aria-selected={isChosen(index)}
            className={table['row']}
            data-cursor={index === cursor || undefined}
            data-indented={indented || undefined}
            style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
            onClick={(event) => onCursor(index, event.shiftKey)}
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

import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import css from './DataTable.module.css';
import { movedIndex } from './move-index';
import { rootFontSize, windowRect } from './sizes';
import { TableHead } from './TableHead';
import { chooseAll, chooseRow, extendTo, toggleRow, type TableSelection } from './table-selection';

export interface Column<Row> {
  id: string;
  /** Head, with the unit where the cells are numbers. */
  head: string;
  /** A CSS grid size: `8rem`, `minmax(10rem, 1fr)`. */
  width: string;
  /** Numbers stand at the end. */
  align?: 'start' | 'end';
  cell: (row: Row) => ReactNode;
  /** What it sorts by; without it the column cannot sort. Null sorts last. */
  sortBy?: (row: Row) => string | number | null;
}

export interface DataTableProps<Row> {
  /** Accessible name. */
  label: string;
  rows: readonly Row[];
  idOf: (row: Row) => string;
  columns: readonly Column<Row>[];
  selection: TableSelection;
  onSelection: (selection: TableSelection) => void;
  /** Enter or a double click. */
  onOpen?: (row: Row) => void;
  /** Other keys on the cursor's row; return true when the key was used. */
  onRowKey?: (event: KeyboardEvent, row: Row) => boolean;
  /** Hairlines, for tables of numbers; lists have none. */
  lines?: boolean;
  /** Rows one of many: Shift and Ctrl choose several. */
  many?: boolean;
  /** Shown under the head where there are no rows. */
  empty?: ReactNode;
  /** Rows come sorted and in parts: the order they are in, and who is asked for another. */
  order?: TableOrder;
  /** The last of the rows is near: time to get more. */
  onEnd?: () => void;
}

export interface TableOrder {
  by: { id: string; desc: boolean } | null;
  onChange: (by: { id: string; desc: boolean } | null) => void;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Features = typeof features;

const ROW_REM = 1.75;
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/**
 * The one table: sticky head, sorting, rows drawn only where they are seen, one stop of the Tab key. Arrows, PageUp,
 * PageDown, Home and End move; with Shift they choose several, Space adds one, Ctrl+A takes all, Enter opens.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, idOf, columns, selection, onSelection, onOpen, onRowKey, lines, many, empty } = props;
  const { order: given, onEnd } = props;
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState<SortingState>([]);
  const sorting = given === undefined ? own : given.by === null ? [] : [given.by];
  const setSorting = (to: SortingState) => (given === undefined ? setOwn(to) : given.onChange(to[0] ?? null));
  const table = useTable<Features, Row>({
    features,
    columns: useMemo(() => columns.map(columnDef), [columns]),
    data: rows,
    getRowId: idOf,
    state: { sorting },
    manualSorting: given !== undefined,
  });
  const sorted = table.getRowModel().rows;
  const order = useMemo(() => sorted.map((row) => row.id), [sorted]);
  const rowPixels = ROW_REM * rootFontSize();
  // oxlint-disable-next-line react/incompatible-library -- what it returns is handed to nothing that is memoised
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPixels,
    initialRect: windowRect(),
    getItemKey: (index) => order[index] ?? index,
    overscan: 6,
    scrollPaddingStart: rowPixels,
  });
  const lastDrawn = virtual.getVirtualItems().at(-1)?.index ?? 0;
  const nearEnd = sorted.length > 0 && lastDrawn >= sorted.length - 20;
  useEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, sorted.length, onEnd]);
  const gridTemplateColumns = columns.map((column) => column.width).join(' ');
  const at = selection.cursor === null ? -1 : order.indexOf(selection.cursor);

  useLayoutEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  const moveTo = (id: string | undefined, extend: boolean) => {
    if (id !== undefined) onSelection(extend && many ? extendTo(selection, id, order) : chooseRow(id));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current) return;
    const row = sorted[at]?.original;
    if (row !== undefined && onRowKey?.(event, row)) event.preventDefault();
    else if (event.key === 'Enter' && row !== undefined && onOpen) onOpen(row);
    else if (many && event.key === ' ' && selection.cursor !== null)
      onSelection(toggleRow(selection, selection.cursor));
    else if (many && event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelection(chooseAll(selection, order));
    else {
      const page = Math.floor((box.current?.clientHeight ?? 0) / rowPixels) - 2;
      const to = movedIndex(event, at, order.length, page);
      if (to === null) return;
      moveTo(order[to], event.shiftKey);
    }
    event.preventDefault();
  };

  const onClick = (event: MouseEvent, id: string) => {
    if (many && (event.ctrlKey || event.metaKey)) onSelection(toggleRow(selection, id));
    else moveTo(id, event.shiftKey);
  };

  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      aria-multiselectable={many}
      aria-activedescendant={at >= 0 ? `${name}-${at}` : undefined}
      tabIndex={0}
      className={css['box']}
      data-lines={lines || undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={css['columns']}>
        <TableHead template={gridTemplateColumns} columns={columns} sorting={sorting} onSorting={setSorting} />
        {sorted.length === 0 && (
          <div role="rowgroup">
            <div role="row" aria-rowindex={2}>
              <div role="gridcell">{empty}</div>
            </div>
          </div>
        )}
        <div role="rowgroup" className={css['body']} style={{ blockSize: `${virtual.getTotalSize()}px` }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = sorted[index];
            return row === undefined ? null : (
              <DataRow
                key={key}
                measure={virtual.measureElement}
                id={`${name}-${index}`}
                index={index}
                row={row.original}
                columns={columns}
                chosen={selection.chosen.has(row.id)}
                current={index === at}
                style={{ gridTemplateColumns, transform: `translateY(${start}px)` }}
                onClick={(event) => onClick(event, row.id)}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface DataRowProps<Row> extends Pick<DataTableProps<Row>, 'columns'> {
  /** Tells how high the row is. */
  measure: (element: HTMLElement | null) => void;
  id: string;
  index: number;
  row: Row;
  chosen: boolean;
  current: boolean;
  style: CSSProperties;
  onClick: (event: MouseEvent) => void;
  onOpen: ((row: Row) => void) | undefined;
}

function DataRow<Row>(props: DataRowProps<Row>) {
  const { measure, id, index, row, columns, chosen, current, style, onClick, onOpen } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around it has the keys
    <div
      ref={measure}
      id={id}
      data-index={index}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={css['row']}
      data-cursor={current || undefined}
      style={style}
      onClick={onClick}
      onDoubleClick={onOpen && (() => onOpen(row))}
    >
      {columns.map((column) => (
        <div key={column.id} role="gridcell" className={css['cell']} data-align={column.align}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

function columnDef<Row extends object>({ id, sortBy }: Column<Row>): ColumnDef<Features, Row> {
  return {
    id,
    accessorFn: (row) => sortBy?.(row) ?? undefined,
    enableSorting: sortBy !== undefined,
    sortUndefined: 'last',
    sortFn: (a, b, column) => compare(a.getValue(column), b.getValue(column)),
  };
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

import type { SortingState } from '@tanstack/react-table';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { Input } from '../../../shared/contract/contract';
import type { FigureDimension, PageRow } from '../../../shared/contract/figures';
import { useText } from '../../app/texts/texts';
import table from '../../ui/DataTable.module.css';
import { movedIndex } from '../../ui/move-index';
import { TableHead } from '../../ui/TableHead';
import { useShownColumns } from './ColumnMenu';
import { GroupLine } from './GroupLine';
import { PAGE, PageRows, type Lines } from './PageRows';
import type { FigureColumnView } from './table-columns';
import { linesOf, stretchAt, type Stretch } from './table-layout';
import { rootFontSize } from '../../ui/sizes';

const ROW_REM = 1.75;

interface FigureGridProps {
  box: RefObject<HTMLDivElement | null>;
  layout: readonly Stretch[];
  sort: Input<'figures.page'>['sort'];
  sorting: SortingState;
  onSorting: (sorting: SortingState) => void;
  columns: readonly FigureColumnView[];
  group: FigureDimension | null;
  cursor: number;
  onCursor: (line: number, row: PageRow | null) => void;
  onToggleGroup: (value: string | null) => void;
  onOpen: (row: PageRow) => void;
  /** Lines from and to, both included, that were chosen to be copied. */
  onCopy: (first: number, last: number) => void;
  empty: ReactNode;
}

/**
 * Lines drawn only where they are seen and fetched a page at a time. Arrows move, with Shift they choose several, Ctrl+A
 * takes all, Ctrl+C copies, Enter opens the cell or the group.
 */
export function FigureGrid(props: FigureGridProps) {
  const { box, layout, sort, sorting, onSorting, group, onCursor, onToggleGroup, onOpen, onCopy, empty } = props;
  const t = useText();
  const name = useId();
  const [anchor, setAnchor] = useState<number | null>(null);
  const { shown, setWidth } = useShownColumns(props.columns);
  const lines = linesOf(layout);
  const loaded = useLoadedRows(JSON.stringify([layout, sort]));
  const rowPixels = ROW_REM * rootFontSize();
  const template = shown.map(({ width }) => width).join(' ');
  // oxlint-disable-next-line react/incompatible-library -- what it returns is handed to nothing that is memoised
  const virtual = useVirtualizer({
    count: lines,
    getScrollElement: () => box.current,
    estimateSize: () => rowPixels,
    overscan: 12,
    scrollPaddingStart: rowPixels,
  });
  const cursor = Math.min(props.cursor, Math.max(0, lines - 1));
  const [first, last] = [Math.min(anchor ?? cursor, cursor), Math.min(Math.max(anchor ?? cursor, cursor), lines - 1)];
  const keep = (rows: readonly PageRow[], from: number) => {
    loaded.keep(rows, from);
    const there = rows[cursor - from];
    if (there !== undefined) onCursor(cursor, there);
  };
  const move = (line: number, extend: boolean) => {
    setAnchor(extend ? (anchor ?? cursor) : null);
    onCursor(line, loaded.at(line) ?? null);
    virtual.scrollToIndex(line, { align: 'auto' });
  };
  const enter = (line: number) => {
    const stretch = stretchAt(layout, line);
    const row = loaded.at(line);
    if (stretch?.kind === 'group') onToggleGroup(stretch.value);
    else if (row !== undefined) onOpen(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current) return;
    const control = event.ctrlKey || event.metaKey;
    const stretch = stretchAt(layout, cursor);
    if (event.key === 'Enter' && !control) enter(cursor);
    else if (control && event.key === 'c') onCopy(first, last);
    else if (control && event.key === 'a') {
      setAnchor(0);
      onCursor(lines - 1, null);
    } else if (stretch?.kind === 'group' && event.key === (stretch.open ? 'ArrowLeft' : 'ArrowRight')) {
      onToggleGroup(stretch.value);
    } else {
      const page = Math.floor((box.current?.clientHeight ?? 0) / rowPixels) - 2;
      const to = movedIndex(event, cursor, lines, page);
      if (to === null) return;
      move(to, event.shiftKey);
    }
    event.preventDefault();
  };

  const items = virtual.getVirtualItems();
  const drawn: Lines = {
    columns: shown,
    template,
    name,
    cursor,
    isChosen: (line) => line >= first && line <= last,
    onCursor: (line, extend) => {
      move(line, extend);
      box.current?.focus();
    },
  };
  return (
    <div
      ref={box}
      role="grid"
      aria-label={t('figures.list')}
      aria-rowcount={lines + 1}
      aria-multiselectable
      aria-activedescendant={lines > 0 ? `${name}-${cursor}` : undefined}
      tabIndex={0}
      data-first-focus
      data-lines
      className={table['box']}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={table['columns']} style={{ minInlineSize: leastWidth(shown) }}>
        <TableHead template={template} columns={shown} sorting={sorting} onSorting={onSorting} onWidth={setWidth} />
        {empty}
        <div role="presentation" className={table['body']} style={{ blockSize: virtual.getTotalSize() }}>
          {seenOf(layout, items).map((stretch) => (
            <StretchLines
              key={stretch.kind === 'group' ? `group ${stretch.value ?? ''}` : `rows ${stretch.start}`}
              lines={drawn}
              stretch={stretch}
              items={items}
              sort={sort}
              group={group}
              onRows={keep}
              onOpen={onOpen}
              onToggleGroup={onToggleGroup}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** What the columns need at least, with the edges of a row: in a narrower box the table is scrolled, in a wider one never. */
function leastWidth(columns: readonly FigureColumnView[]): string {
  const rem = columns.reduce((sum, { width }) => sum + Number(/[\d.]+(?=rem)/.exec(width)?.[0] ?? 0), 0);
  return `calc(${rem}rem + 8px)`;
}

/** Rows that were fetched, by line; those of another layout or order are forgotten. */
function useLoadedRows(of: string) {
  const loaded = useRef({ of: '', rows: new Map<number, PageRow>() });
  return {
    at: (line: number) => (loaded.current.of === of ? loaded.current.rows.get(line) : undefined),
    keep: (rows: readonly PageRow[], from: number) => {
      if (loaded.current.of !== of) loaded.current = { of, rows: new Map() };
      rows.forEach((row, index) => loaded.current.rows.set(from + index, row));
    },
  };
}

interface StretchLinesProps extends Pick<FigureGridProps, 'sort' | 'group' | 'onOpen' | 'onToggleGroup'> {
  lines: Lines;
  stretch: Stretch;
  /** The lines of the whole table that are seen. */
  items: readonly VirtualItem[];
  onRows: (rows: readonly PageRow[], from: number) => void;
}

/** The stretches of which a line is seen: there may be thousands of groups. */
function seenOf(layout: readonly Stretch[], items: readonly VirtualItem[]): Stretch[] {
  const [from, to] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  return layout.filter(({ start, length }) => start <= to && start + length > from);
}

/** What is seen of one stretch: the line of a group, or rows of its pages. */
function StretchLines({ lines, stretch, items, sort, group, onRows, onOpen, onToggleGroup }: StretchLinesProps) {
  const within = items.filter(({ index }) => index >= stretch.start && index < stretch.start + stretch.length);
  const [head] = within;
  if (head === undefined) return null;
  if (stretch.kind === 'group') {
    const onToggle = () => onToggleGroup(stretch.value);
    return <GroupLine {...lines} group={stretch} by={group ?? 'reporter'} item={head} onToggle={onToggle} />;
  }
  const pageOf = ({ index }: VirtualItem) => Math.floor((index - stretch.start) / PAGE);
  return [...new Set(within.map(pageOf))].map((page) => (
    <PageRows
      key={page}
      {...lines}
      asked={{ filter: stretch.filter, sort }}
      page={page}
      start={stretch.start}
      items={within.filter((item) => pageOf(item) === page)}
      indented={group !== null}
      onRows={onRows}
      onOpen={onOpen}
    />
  ));
}

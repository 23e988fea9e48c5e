import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { ListRow } from './ListRow';
import { rootFontSize, windowRect } from './sizes';
import css from './LongList.module.css';
import { movedIndex } from './move-index';

export interface LongListProps<T> {
  /** Accessible name. */
  label: string;
  rows: readonly T[];
  idOf: (row: T) => string;
  selected: string | null;
  onSelect: (id: string, row: T) => void;
  /** Height of a row in rem, before it is measured. */
  rowRem: number;
  children: (row: T) => ReactNode;
}

/** A `RowList` of any length that scrolls by itself: rows are drawn only where they are seen. */
export function LongList<T>({ label, rows, idOf, selected, onSelect, rowRem, children }: LongListProps<T>) {
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const at = selected === null ? -1 : rows.findIndex((row) => idOf(row) === selected);
  const rowPixels = rowRem * rootFontSize();
  // oxlint-disable-next-line react/incompatible-library -- what it returns is handed to nothing that is memoised
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPixels,
    initialRect: windowRect(),
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : idOf(row);
    },
    overscan: 6,
  });
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor((box.current?.clientHeight ?? 0) / (rowRem * 16)) - 1;
    const to = movedIndex(event, at, rows.length, page);
    const row = to === null ? undefined : rows[to];
    if (row === undefined) return;
    event.preventDefault();
    onSelect(idOf(row), row);
  };
  return (
    <div
      ref={box}
      role="listbox"
      aria-label={label}
      aria-activedescendant={at < 0 ? undefined : `${name}${selected}`}
      tabIndex={0}
      data-pane
      className={css['box']}
      onKeyDown={onKeyDown}
    >
      <div className={css['rows']} role="presentation" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const id = idOf(row);
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="presentation"
              className={css['row']}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ListRow
                id={`${name}${id}`}
                role="option"
                aria-selected={id === selected}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                selected={id === selected}
                tabIndex={-1}
                onClick={() => onSelect(id, row)}
              >
                {children(row)}
              </ListRow>
            </div>
          );
        })}
      </div>
    </div>
  );
}

import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { ListRow } from './ListRow';
import { movedIndex } from './move-index';
import css from './RowList.module.css';

export interface RowListProps<T> {
  /** Accessible name. */
  label: string;
  rows: readonly T[];
  idOf: (row: T) => string;
  selected: string | null;
  /** Arrow keys, Home, End and the pointer choose; the screen shows what is chosen. */
  onSelect: (id: string, row: T) => void;
  /** Enter or a double click, where opening is more than choosing. */
  onOpen?: (id: string, row: T) => void;
  /** Other keys on the chosen row (Delete, Alt+Up …); return true when it was used. */
  onRowKey?: (event: KeyboardEvent, row: T) => boolean;
  children: (row: T) => ReactNode;
}

/** A list of which one line is chosen: one stop of the Tab key, moved through by arrows. */
export function RowList<T>({ label, rows, idOf, selected, onSelect, onOpen, onRowKey, children }: RowListProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const at = rows.findIndex((row) => idOf(row) === selected);
  const active = Math.max(0, at);

  const choose = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    onSelect(idOf(row), row);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[active];
    if (row === undefined || event.defaultPrevented) return;
    if (onRowKey?.(event, row)) event.preventDefault();
    else if (event.key === 'Enter' && onOpen) {
      event.preventDefault();
      onOpen(idOf(row), row);
    } else {
      const to = movedIndex(event, at, rows.length, 10);
      if (to === null) return;
      event.preventDefault();
      choose(to);
    }
  };

  return (
    <div ref={list} role="listbox" aria-label={label} className={css['list']} onKeyDown={onKeyDown} tabIndex={-1}>
      {rows.map((row, index) => {
        const id = idOf(row);
        return (
          <ListRow
            key={id}
            role="option"
            aria-selected={id === selected}
            selected={id === selected}
            tabIndex={index === active ? 0 : -1}
            onClick={() => choose(index)}
            onDoubleClick={onOpen && (() => onOpen(id, row))}
          >
            {children(row)}
          </ListRow>
        );
      })}
    </div>
  );
}

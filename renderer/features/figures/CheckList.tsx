import { IconCheck } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { beginningAt } from '../../ui/beginning-at';
import { ListRow } from '../../ui/ListRow';
import { movedIndex } from '../../ui/move-index';
import css from './figures.module.css';

interface CheckListProps<T> {
  label: string;
  rows: readonly T[];
  idOf: (row: T) => string;
  /** What is typed is looked for among these. */
  nameOf: (row: T) => string;
  isChosen: (row: T) => boolean;
  onToggle: (row: T) => void;
  children: (row: T) => ReactNode;
}

/** Letters typed within this time are one beginning. */
const PAUSE = 1000;

/** A list of which any number of lines is chosen: arrows and letters move, Space or Enter takes one or leaves it. */
export function CheckList<T>({ label, rows, idOf, nameOf, isChosen, onToggle, children }: CheckListProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const typed = useRef({ text: '', when: 0 });
  const active = Math.min(at, Math.max(0, rows.length - 1));
  const typedTo = ({ key, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent): number | null => {
    if (key.length !== 1 || ctrlKey || altKey || metaKey) return null;
    const { text, when } = typed.current;
    typed.current = { text: timeStamp - when < PAUSE ? text + key : key, when: timeStamp };
    return beginningAt(rows.map(nameOf), typed.current.text, active);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[active];
    if (row === undefined) return;
    if (event.key === ' ' || (event.key === 'Enter' && !event.ctrlKey)) onToggle(row);
    else {
      const to = movedIndex(event, active, rows.length, 10) ?? typedTo(event);
      if (to === null) return;
      setAt(to);
      list.current?.querySelectorAll<HTMLElement>('[role="option"]')[to]?.focus();
    }
    event.preventDefault();
  };
  return (
    <div ref={list} role="listbox" aria-label={label} aria-multiselectable tabIndex={-1} onKeyDown={onKeyDown}>
      {rows.map((row, index) => (
        <ListRow
          key={idOf(row)}
          role="option"
          aria-selected={isChosen(row)}
          tabIndex={index === active ? 0 : -1}
          onFocus={() => setAt(index)}
          onClick={() => {
            setAt(index);
            onToggle(row);
          }}
        >
          <span className={css['check']}>{isChosen(row) && <IconCheck size={14} stroke={2} aria-hidden />}</span>
          {children(row)}
        </ListRow>
      ))}
    </div>
  );
}

import { useState, type KeyboardEvent } from 'react';
import { RowList } from '../../../ui/RowList';
import { KeyCap } from '../../../ui/KeyCap';
import css from './records.module.css';

export interface TickRow {
  id: string;
  /** Number in the brief, or ''. */
  number: string;
  words: string;
  /** A quiet word behind it. */
  note: string;
  /** What was noted; null: nothing yet. */
  value: string | null;
}

export interface Choice {
  value: string;
  key: string;
  label: string;
}

export interface TickListProps {
  label: string;
  rows: readonly TickRow[];
  choices: readonly Choice[];
  /** Null takes the note back. */
  onNote: (id: string, value: string | null) => void;
}

/** Lines that are noted one after the other: a letter notes the line and goes to the next, Backspace takes a note back. */
export function TickList({ label, rows, choices, onNote }: TickListProps) {
  const [at, setAt] = useState<string | null>(null);
  const note = (row: TickRow, value: string) => onNote(row.id, row.value === value ? null : value);
  const onKey = (event: KeyboardEvent, row: TickRow): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Backspace') {
      onNote(row.id, null);
      return true;
    }
    const choice = choices.find(({ key }) => key === event.key.toLowerCase());
    if (choice === undefined) return false;
    onNote(row.id, choice.value);
    const next = rows.indexOf(row) + 1;
    const following = rows[next];
    if (following !== undefined && event.currentTarget instanceof HTMLElement) {
      setAt(following.id);
      event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')[next]?.focus();
    }
    return true;
  };
  return (
    <RowList label={label} rows={rows} idOf={({ id }) => id} selected={at} onSelect={setAt} onRowKey={onKey}>
      {(row) => (
        <span className={css['tick']}>
          <span className={css['number']}>{row.number}</span>
          <span className={css['words']} dir="auto">
            {row.words}
            {row.note !== '' && <span className={css['note']}> {row.note}</span>}
          </span>
          <span className={css['choices']}>
            {choices.map((choice) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the list around it has the keys
              <span
                key={choice.value}
                className={css['choice']}
                data-chosen={row.value === choice.value || undefined}
                onClick={() => note(row, choice.value)}
              >
                {choice.label} <KeyCap keys={choice.key.toUpperCase()} />
              </span>
            ))}
          </span>
        </span>
      )}
    </RowList>
  );
}

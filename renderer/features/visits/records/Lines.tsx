import { TextInput } from '@mantine/core';
import { useState } from 'react';
import css from './records.module.css';

export interface Line {
  id: string;
  words: string;
  answer: string;
}

export interface LinesProps {
  label: string;
  /** What the second field is called; null: there is none. */
  answerLabel: string | null;
  placeholder: string;
  lines: readonly Line[];
  onChange: (lines: Line[]) => void;
}

/** Short lines typed one after the other: Enter takes one and waits for the next; an emptied line goes. */
export function Lines({ label, answerLabel, placeholder, lines, onChange }: LinesProps) {
  const change = (line: Line) =>
    onChange(
      line.words === ''
        ? lines.filter(({ id }) => id !== line.id)
        : lines.map((one) => (one.id === line.id ? line : one)),
    );
  return (
    <div className={css['lines']}>
      {lines.map((line, at) => (
        <div key={line.id} className={css['line']} data-two={answerLabel !== null || undefined}>
          <Field label={`${label} ${at + 1}`} value={line.words} onDone={(words) => change({ ...line, words })} />
          {answerLabel !== null && (
            <Field
              label={`${answerLabel} ${at + 1}`}
              placeholder={answerLabel}
              value={line.answer}
              onDone={(answer) => change({ ...line, answer })}
            />
          )}
        </div>
      ))}
      <Field
        key={lines.length}
        label={label}
        placeholder={placeholder}
        value=""
        emptied
        onDone={(words) => words !== '' && onChange([...lines, { id: crypto.randomUUID(), words, answer: '' }])}
      />
    </div>
  );
}

interface FieldProps {
  label: string;
  placeholder?: string;
  value: string;
  /** Whether it is empty again once it was taken. */
  emptied?: boolean;
  onDone: (value: string) => void;
}

function Field({ label, placeholder = '', value, emptied = false, onDone }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const done = () => {
    if (typed.trim() !== value) onDone(typed.trim());
    if (emptied) setTyped('');
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={placeholder}
      dir="auto"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
        else if (event.key === 'Escape') setTyped(value);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
